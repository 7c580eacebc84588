package zorgian.lab.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What this JVM's standard output shows. */
public final class Console {

    private Console() {
    }

    /** The charset of the terminal or log, as far as the JVM tells; never that of -Dfile.encoding, which says nothing about the reader's side. */
    public static Charset charset() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(name -> name != null && !name.isBlank() && Charset.isSupported(name))
                .findFirst()
                .map(Charset::forName)
                .orElse(StandardCharsets.US_ASCII);
    }
}
