package zorgian.lab.submission;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A submission that was a zip.
 *
 * @param files its .java files by path
 */
record ZipTree(Map<String, byte[]> files) implements Tree {

    @Override
    public List<String> folders(String folder) {
        return below(folder).filter(path -> path.indexOf('/') > 0).map(path -> path.substring(0, path.indexOf('/'))).distinct().sorted().toList();
    }

    @Override
    public List<String> files(String folder) {
        return below(folder + "/").filter(path -> path.indexOf('/') < 0).toList();
    }

    private Stream<String> below(String prefix) {
        return files.keySet().stream().filter(path -> path.startsWith(prefix)).map(path -> path.substring(prefix.length()));
    }

    @Override
    public byte[] read(String file) {
        return files.get(file);
    }
}
