package zorgian.lab.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A submission that is a folder. No symbolic link in it is followed. May be used by several threads. */
final class FolderTree implements Tree {

    private final Path root;
    private final String name;
    /** What was listed, by the path it was listed under: a name that the locale cannot spell leads nowhere any more as text, only as a Path. */
    private final Map<String, Path> listed = new ConcurrentHashMap<>();

    /** @param name what the submission is called in sentences */
    FolderTree(Path root, String name) {
        this.root = root;
        this.name = name;
    }

    @Override
    public List<String> folders(String folder) {
        return names(folder, child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public List<String> files(String folder) {
        if (!Files.isDirectory(at(folder)) || linkOnTheWay(folder) != null) {
            return List.of();
        }
        return names(folder + "/", child -> Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS));
    }

    private List<String> names(String folder, Predicate<Path> wanted) {
        try (Stream<Path> children = Files.list(at(folder))) {
            List<Path> found = children.filter(wanted).sorted().toList();
            found.forEach(child -> listed.put(folder + child.getFileName(), child));
            return found.stream().map(child -> child.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UnusableInput(name + ": the folder \"" + Names.shown(folder) + "\" cannot be read; check its permissions.", e);
        }
    }

    @Override
    public Map<String, String> odd(String folder) {
        String link = linkOnTheWay(folder);
        if (link != null) {
            return Map.of(link, Names.LINK);
        }
        Map<String, String> found = new TreeMap<>();
        if (Files.isDirectory(at(folder))) {
            names(folder + "/", FolderTree::isOdd).stream().filter(Names::isTaken).forEach(file -> found.put(folder + "/" + file,
                    Files.isSymbolicLink(at(folder + "/" + file)) ? Names.LINK : Names.NO_FILE));
        }
        return found;
    }

    private static boolean isOdd(Path child) {
        return !Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public byte[] read(String file) {
        try (InputStream in = Files.newInputStream(at(file), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(SizeLimits.FILE + 1);
            if (bytes.length > SizeLimits.FILE) {
                throw new UnusableInput(name + ": " + Names.shown(file) + " is larger than 1 MiB; no source file of an exercise is.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnusableInput(name + ": " + Names.shown(file) + " cannot be read; check its permissions.", e);
        }
    }

    /** The first symbolic link on a path; null where there is none. */
    private String linkOnTheWay(String path) {
        StringBuilder here = new StringBuilder();
        for (String step : path.split("/")) {
            here.append(here.isEmpty() ? "" : "/").append(step);
            if (Files.isSymbolicLink(at(here.toString()))) {
                return here.toString();
            }
        }
        return null;
    }

    private Path at(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            Path known = listed.get(path.substring(0, end));
            if (known != null) {
                return known.resolve(path.substring(Math.min(end + 1, path.length())));
            }
        }
        return root.resolve(path);
    }
}
