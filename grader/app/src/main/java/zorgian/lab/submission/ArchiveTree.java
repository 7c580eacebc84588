package zorgian.lab.submission;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A submission that was an archive.
 *
 * @param files its .java files by path
 * @param odd what is no plain file and no folder, by path, with what it is
 */
record ArchiveTree(Map<String, byte[]> files, Map<String, String> odd) implements Tree {

    @Override
    public List<String> folders(String folder) {
        return below(files, folder).filter(path -> path.indexOf('/') > 0)
                .map(path -> path.substring(0, path.indexOf('/'))).distinct().sorted().toList();
    }

    @Override
    public List<String> files(String folder) {
        return below(files, folder + "/").filter(path -> path.indexOf('/') < 0).toList();
    }

    private static Stream<String> below(Map<String, ?> entries, String prefix) {
        return entries.keySet().stream().filter(path -> path.startsWith(prefix)).map(path -> path.substring(prefix.length()));
    }

    @Override
    public Map<String, String> odd(String folder) {
        Map<String, String> found = new TreeMap<>();
        odd.forEach((path, what) -> {
            boolean isInside = path.startsWith(folder + "/") && path.indexOf('/', folder.length() + 1) < 0
                    && Names.isTaken(path.substring(folder.length() + 1));
            if (isInside || (folder + "/").startsWith(path + "/")) {
                found.put(path, what);
            }
        });
        return found;
    }

    @Override
    public byte[] read(String file) {
        return files.get(file);
    }
}
