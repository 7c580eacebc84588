package zorgian.lab.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zorgian.lab.instrument.Installed;

/** How JVMs of ours are started: they come up fast, end when memory does, and write nowhere. */
public final class JavaCommand {

    /** What -XX:+ExitOnOutOfMemoryError ends with. */
    public static final int OUT_OF_MEMORY = 3;

    private JavaCommand() {
    }

    /**
     * The java of the running JDK with the options that all have; to be added to.
     *
     * @param heap at most, in MiB
     */
    public static List<String> ofThisJdk(int heap) {
        return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto", "-Xmx" + heap + "m",
                "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + nowhere(),
                "-XX:MaxDirectMemorySize=64m", "-XX:MaxMetaspaceSize=256m", "-Xlog:disable",
                "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true"));
    }

    /** The jars or folders that classes of ours were loaded from. */
    public static Stream<Path> locations(List<Class<?>> types) {
        return types.stream().map(Installed::locationOf).distinct();
    }

    /** The same as a class path. */
    public static String classPath(List<Class<?>> types) {
        return String.join(File.pathSeparator, locations(types).map(Path::toString).toList());
    }

    private static String nowhere() {
        return System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null";
    }
}
