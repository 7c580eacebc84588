package zorgian.lab.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import zorgian.lab.submission.UnusableInput;

/** The content of a folder, made in memory first, so that an error leaves nothing half-written. */
public final class FileTree {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /**
     * Adds a text file in UTF-8.
     *
     * @param path relative, '/' between its parts
     */
    public void put(String path, String text) {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds a file.
     *
     * @param path relative, '/' between its parts
     */
    public void put(String path, byte[] content) {
        files.put(path, content.clone());
    }

    /**
     * Adds every file of another tree.
     *
     * @param folder where they go, "" or ending in '/'
     */
    public void putAll(String folder, FileTree other) {
        other.files.forEach((path, content) -> files.put(folder + path, content));
    }

    /** The files by relative path, in the order of their paths; the map cannot be changed. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /**
     * What a folder would have to change to hold this tree and nothing else: "missing: path", "differs: path", "extra: path", in the order of the paths.
     *
     * @param ignored names of files and folders that do not count
     * @throws UnusableInput where the folder cannot be read
     */
    public List<String> differences(Path folder, Predicate<String> ignored) {
        Map<String, byte[]> present = Folder.read(folder, ignored);
        TreeSet<String> paths = new TreeSet<>(present.keySet());
        paths.addAll(files.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!present.containsKey(path)) {
                differences.add("missing: " + path);
            } else if (!files.containsKey(path)) {
                differences.add("extra: " + path);
            } else if (!Arrays.equals(present.get(path), files.get(path))) {
                differences.add("differs: " + path);
            }
        }
        return differences;
    }

    /**
     * Makes a folder hold this tree and nothing else, apart from what is ignored; files that are equal are not touched.
     *
     * @param ignored names of files and folders that are left alone
     * @return what was different before, as {@link #differences} says it
     * @throws UnusableInput where the folder cannot be read or written
     */
    public List<String> bring(Path folder, Predicate<String> ignored) {
        List<String> differences = differences(folder, ignored);
        for (String difference : differences) {
            String path = difference.substring(difference.indexOf(' ') + 1);
            if (files.containsKey(path)) {
                OutputFile.write(folder.resolve(path), files.get(path));
            } else {
                Folder.remove(folder, folder.resolve(path));
            }
        }
        return differences;
    }

    /**
     * Writes this tree to a folder that does not exist yet or is empty. It is written inside under another name first: where that fails, the folder is left
     * as it was.
     *
     * @throws UnusableInput where the folder is not empty, is no folder, or cannot be written
     */
    public void create(Path folder) {
        boolean there = Files.exists(folder);
        if (there && !Files.isDirectory(folder)) {
            throw new UnusableInput("The output " + folder + " is a file; name a new or an empty folder.");
        }
        try {
            if (there && !Folder.isEmpty(folder)) {
                throw new UnusableInput("The output folder " + folder + " is not empty; name a new or an empty folder.");
            }
            Files.createDirectories(folder);
            Path part = folder.resolve(".part");
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    OutputFile.write(part.resolve(file.getKey()), file.getValue());
                }
                Folder.moveUp(part, folder);
            } finally {
                Folder.deleteAll(part);
                if (!there && Folder.isEmpty(folder)) {
                    Files.delete(folder);
                }
            }
        } catch (IOException e) {
            throw OutputFile.cannotBeWritten("folder", folder, e);
        }
    }
}
