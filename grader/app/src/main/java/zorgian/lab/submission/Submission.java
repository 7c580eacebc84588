package zorgian.lab.submission;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What somebody handed in: a folder, a git clone for example, or an archive, of which the sources are read into memory and nothing is
 * unpacked.
 */
public final class Submission {

    private static final String EXERCISES = "exercises";
    private static final String ZIP = ".zip";
    private static final String TAR = ".tar";
    private static final List<String> ENDINGS = List.of(ZIP, ".tar.gz", ".tgz", TAR);
    private static final int MOST_WRAPPERS = 2;

    private final String name;
    private final Tree tree;

    private Submission(String name, Tree tree) {
        this.name = name;
        this.tree = tree;
    }

    /**
     * Opens a folder, a .zip, a .tar.gz or .tgz, or a .tar. Of an archive all entries are looked at; of a folder only what {@link #sources}
     * looks at.
     *
     * @throws UnusableInput where there is nothing, a symbolic link, something else, or an archive that is broken or hostile
     */
    public static Submission open(Path path) {
        String name = fileName(path);
        if (Files.isSymbolicLink(path)) {
            throw new UnusableInput(Names.harmless(path.toString()) + " is a symbolic link; name the folder or the zip itself.");
        }
        if (Files.isDirectory(path)) {
            return new Submission(name, new FolderTree(path, Names.harmless(name)));
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnusableInput("There is no file or folder " + Names.harmless(path.toString()) + ".");
        }
        String ending = Files.isRegularFile(path) ? ending(name) : "";
        if (ending.isEmpty()) {
            throw new UnusableInput(Names.harmless(path.toString()) + " is neither a folder nor a .zip, .tar.gz or .tar; "
                    + "hand in one of these.");
        }
        Tree tree = ending.equals(ZIP) ? ZipReader.read(path) : TarReader.read(path, !ending.equals(TAR));
        return new Submission(name.substring(0, name.length() - ending.length()), tree);
    }

    /**
     * What a submission at this place is called, whether it can be opened or not: the name of the folder, or of the archive without its
     * ending.
     */
    public static String nameOf(Path path) {
        String name = fileName(path);
        return Files.isDirectory(path) ? name : name.substring(0, name.length() - ending(name).length());
    }

    private static String fileName(Path path) {
        Path fileName = path.toAbsolutePath().normalize().getFileName();
        return fileName == null ? path.toString() : fileName.toString();
    }

    /** That of an archive which can be read here, or none. */
    private static String ending(String name) {
        return ENDINGS.stream().filter(name.toLowerCase(Locale.ROOT)::endsWith).findFirst().orElse("");
    }

    /** The name of the folder, or of the archive without its ending. */
    public String name() {
        return name;
    }

    /**
     * The .java files that lie directly in {@code [exercises/]<exercise>/src/main/java/<package>/}, by name. At most two folders may lie around
     * that, as in a zip from GitHub; what lies least deep is taken. Hidden files are no part of it, nor are package-info.java and
     * module-info.java, which hold nothing that runs.
     *
     * @param exerciseId the exercise's folder name
     * @param packageName the package of its sources
     * @throws UnusableInput where this exercise's files cannot be taken as they are; another exercise's may still be fine
     */
    public Sources sources(String exerciseId, String packageName) {
        Map<String, String> odd = new TreeMap<>();
        String sources = exerciseId + "/src/main/java/" + packageName.replace('.', '/');
        List<String> roots = List.of("");
        for (int wrappers = 0; wrappers <= MOST_WRAPPERS; wrappers++) {
            for (String inner : List.of(sources, EXERCISES + "/" + sources)) {
                List<String> found = roots.stream().map(root -> root + inner).filter(folder -> !javaFiles(folder).isEmpty()).toList();
                if (found.size() > 1) {
                    throw new UnusableInput(Names.harmless(name) + " has " + exerciseId + " more than once (" + Names.shown(found.get(0)) + ", "
                            + Names.shown(found.get(1)) + "); hand in one.");
                }
                roots.forEach(root -> odd.putAll(tree.odd(root + inner)));
                if (!found.isEmpty()) {
                    return new Sources(read(found.get(0)), leftOut(odd));
                }
            }
            roots = roots.stream().flatMap(this::subfolders).toList();
        }
        return new Sources(List.of(), leftOut(odd));
    }

    private static List<String> leftOut(Map<String, String> odd) {
        return odd.entrySet().stream()
                .map(entry -> "left out: " + Names.shown(entry.getKey()) + ", which is " + entry.getValue()
                        + "; put the file itself there").toList();
    }

    private Stream<String> subfolders(String root) {
        return tree.folders(root).stream().filter(folder -> !Names.isIgnoredFolder(folder)).map(folder -> root + folder + "/");
    }

    private List<String> javaFiles(String folder) {
        return tree.files(folder).stream().filter(Names::isTaken).sorted().toList();
    }

    private List<SourceFile> read(String folder) {
        List<String> files = javaFiles(folder);
        if (files.size() > SizeLimits.FILES_OF_AN_EXERCISE) {
            throw new UnusableInput(Names.harmless(name) + " has " + files.size() + " .java files in " + Names.shown(folder) + "; at most "
                    + SizeLimits.FILES_OF_AN_EXERCISE + " are taken.");
        }
        files.forEach(file -> Names.requireJavaName(Names.harmless(name), folder, file));
        return files.stream().map(file -> {
            String path = folder + "/" + file;
            return new SourceFile(file, path, Utf8.text(tree.read(path), Names.harmless(name) + ": " + Names.shown(path)));
        }).toList();
    }
}
