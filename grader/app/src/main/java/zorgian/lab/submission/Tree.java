package zorgian.lab.submission;

import java.util.List;
import java.util.Map;

/** The files and folders of a submission. Paths are relative to it, '/' between the names; a folder that is not there is empty. */
interface Tree {

    /**
     * Names of the folders in a folder, sorted.
     *
     * @param folder "" for the submission itself, else with a '/' at its end
     */
    List<String> folders(String folder);

    /** Names of the plain files that lie directly in a folder, in any order; none where it is reached by a symbolic link. */
    List<String> files(String folder);

    /**
     * What could have been a source file in a folder, or is on the way to it, but is no plain file and no folder: its path, and what it is
     * ("a symbolic link"). None of it is followed or opened.
     */
    Map<String, String> odd(String folder);

    /** A file's bytes; {@link UnusableInput} where it is too large or cannot be read. */
    byte[] read(String file);
}
