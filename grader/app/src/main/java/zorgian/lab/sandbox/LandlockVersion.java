package zorgian.lab.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Which version of Landlock's interface the kernel has. */
final class LandlockVersion {

    private static final String ASK = "$none = 0; print syscall(444, $none, $none, 1)";

    private LandlockVersion() {
    }

    /** 1 or more; 0 where there is none. */
    static int here(Path perl) {
        try {
            Process process = Starter.start(new ProcessBuilder(perl.toString(), "-e", ASK).redirectError(ProcessBuilder.Redirect.DISCARD));
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return Math.max(0, Integer.parseInt(answer));
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
