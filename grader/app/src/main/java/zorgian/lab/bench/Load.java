package zorgian.lab.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zorgian.lab.instrument.Installed;

/** Busy processes beside what is measured, each of them enough for a core. Close it to end them. */
public final class Load implements AutoCloseable {

    private final List<Process> burners = new ArrayList<>();

    /** @param loops how many; may be 0 */
    public Load(int loops) throws IOException {
        try {
            for (int i = 0; i < loops; i++) {
                burners.add(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                        "-Xmx16m", "-cp", Installed.locationOf(Load.class).toString(), Burner.class.getName()).redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() {
        burners.forEach(Process::destroyForcibly);
    }

    /** Burns a core until its parent has gone. */
    static final class Burner {

        private Burner() {
        }

        public static void main(String[] args) {
            ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
            long burnt = 0;
            while (burnt % 1_000_000_000 != 0 || parent.isAlive()) {
                burnt++;
            }
        }
    }
}
