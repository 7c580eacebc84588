package zorgian.lab.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A submission that is a folder. No symbolic link in it is followed. */
record FolderTree(Path root, String name) implements Tree {

    @Override
    public List<String> folders(String folder) {
        return names(root.resolve(folder), child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public List<String> files(String folder) {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        refuseLinks(folder);
        return names(path, child -> !Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS));
    }

    private List<String> names(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(wanted).map(child -> child.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UnusableInput(name + ": the folder " + Names.shown(root.relativize(folder).toString()) + " cannot be read; check its permissions.", e);
        }
    }

    @Override
    public byte[] read(String file) {
        refuseLinks(file);
        Path path = root.resolve(file);
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnusableInput(name + ": " + Names.shown(file) + " is no plain file; take it out.");
        }
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(Limits.FILE + 1);
            if (bytes.length > Limits.FILE) {
                throw new UnusableInput(name + ": " + Names.shown(file) + " is larger than 1 MiB; no source file of an exercise is.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnusableInput(name + ": " + Names.shown(file) + " cannot be read; check its permissions.", e);
        }
    }

    private void refuseLinks(String path) {
        Path here = root;
        for (String step : path.split("/")) {
            here = here.resolve(step);
            if (Files.isSymbolicLink(here)) {
                throw new UnusableInput(name + ": " + Names.shown(root.relativize(here).toString())
                        + " is a symbolic link, which is not followed; put the files themselves there.");
            }
        }
    }
}
