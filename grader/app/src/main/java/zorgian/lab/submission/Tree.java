package zorgian.lab.submission;

import java.util.List;

/** The files and folders of a submission. Paths are relative to it, '/' between the names; a folder that is not there is empty. */
interface Tree {

    /**
     * Names of the folders in a folder, sorted.
     *
     * @param folder "" for the submission itself, else with a '/' at its end
     */
    List<String> folders(String folder);

    /** Names of the files that lie directly in a folder, in any order; {@link UnusableInput} where it is reached by a symbolic link. */
    List<String> files(String folder);

    /** A file's bytes; {@link UnusableInput} where it is too large, no plain file, or cannot be read. */
    byte[] read(String file);
}
