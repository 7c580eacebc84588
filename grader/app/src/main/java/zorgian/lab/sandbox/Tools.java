package zorgian.lab.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The programs that sandboxes are made of, as far as they are installed; each is null where it is not.
 *
 * @param bwrap bubblewrap
 * @param bwrapLimits whether it can make a folder in memory that has a limit; it can since 0.7
 * @param perl makes the system calls that no other program makes; every Debian and Ubuntu has it
 * @param prlimit of util-linux, sets limits
 * @param setpriv of util-linux, becomes another user
 * @param isRoot whether this process is root's
 */
record Tools(Path bwrap, boolean bwrapLimits, Path perl, Path prlimit, Path setpriv, boolean isRoot) {

    private static final List<Path> FOLDERS = List.of(Path.of("/usr/bin"), Path.of("/bin"), Path.of("/usr/local/bin"),
            Path.of("/usr/sbin"));

    static Tools here() {
        Path bwrap = find("bwrap");
        return new Tools(bwrap, bwrap != null && canLimit(bwrap), find("perl"), find("prlimit"), find("setpriv"),
                "0".equals(Proc.status("Uid")));
    }

    private static boolean canLimit(Path bwrap) {
        try {
            Process help = Starter.start(new ProcessBuilder(bwrap.toString(), "--help").redirectErrorStream(true));
            return new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("--size ");
        } catch (IOException e) {
            return false;
        }
    }

    /** Where a program is installed, or null. */
    static Path find(String name) {
        return FOLDERS.stream().map(folder -> folder.resolve(name)).filter(Files::isExecutable).findFirst().orElse(null);
    }

    /** Whether {@code confine.pl} can be run here. */
    boolean canFilter() {
        return perl != null && Processor.here() != null;
    }

    /** Those of them that run inside a sandbox. */
    List<Path> inner() {
        return Stream.of(perl, prlimit, setpriv).filter(Objects::nonNull).toList();
    }
}
