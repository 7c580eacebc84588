package zorgian.lab.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.instrument.worker.LoadsAll;

/** The JVM trusts what the boot loader loads; here it is told not to. */
class JvmVerifiesTest {

    @Test
    void theJvmItselfTakesEveryRewrittenClass(@TempDir Path folder) throws IOException {
        Set<String> wanted = PreparedRuntime.wanted().keySet();
        Path names = Files.write(folder.resolve("names"), wanted.stream().map(name -> name.replace('/', '.')).toList());
        List<String> command = new ArrayList<>(List.of(Jvm.java(), "-XX:+UnlockDiagnosticVMOptions", "-XX:+BytecodeVerificationLocal", "-Xlog:disable", "-XX:TieredStopAtLevel=1"));
        command.addAll(Jvm.withRuntime());
        command.addAll(List.of("-cp", Installed.locationOf(LoadsAll.class).toString(), LoadsAll.class.getName(), names.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            assertEquals(wanted.size() + "\n", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }
}
