package zorgian.lab.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is taken out of an archive that may be broken or hostile, whatever its kind, within the limits. */
final class Archive {

    private final String name;
    private final Map<String, byte[]> sources = new TreeMap<>();
    private final Map<String, String> odd = new TreeMap<>();
    private long total;

    /** @param name the file's, for sentences */
    Archive(String name) {
        this.name = Names.harmless(name);
    }

    String name() {
        return name;
    }

    ArchiveTree tree() {
        return new ArchiveTree(sources, odd);
    }

    /** Whether an entry is a source file that could be taken: all others are passed over, whatever is in them. */
    static boolean isTaken(String path) {
        List<String> steps = List.of(path.split("/"));
        return Names.isTaken(steps.get(steps.size() - 1)) && steps.subList(0, steps.size() - 1).stream().noneMatch(Names::isIgnoredFolder);
    }

    /** Passes over what is no plain file. */
    void leaveOut(String path, String what) {
        odd.put(path, what);
    }

    /** Takes a source file. @throws IOException if it cannot be read */
    byte[] take(String path, InputStream in) throws IOException {
        if (sources.containsKey(path)) {
            throw refused(path, "is there twice; pack the folders of the exercises again");
        }
        if (sources.size() == SizeLimits.SOURCES) {
            throw new UnusableInput(name + " has more than " + SizeLimits.SOURCES + " source files; "
                    + "pack the folders of the exercises alone.");
        }
        byte[] content = in.readNBytes(SizeLimits.FILE + 1);
        if (content.length > SizeLimits.FILE) {
            throw refused(path, "is larger than 1 MiB; no source file of an exercise is");
        }
        total += content.length;
        if (total > SizeLimits.TOTAL) {
            throw new UnusableInput(name + " has source files of more than " + (SizeLimits.TOTAL >> 20)
                    + " MiB; pack the folders of the exercises alone.");
        }
        sources.put(path, content);
        return content;
    }

    UnusableInput tooLarge() {
        return new UnusableInput(name + " is larger than " + (SizeLimits.ARCHIVE >> 20) + " MiB; pack the folders of the exercises alone.");
    }

    UnusableInput refused(String path, String why) {
        return new UnusableInput(name + ": the entry \"" + Names.shown(path) + "\" " + why + ".");
    }
}
