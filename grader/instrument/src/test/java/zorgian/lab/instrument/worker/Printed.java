package zorgian.lab.instrument.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a program prints. */
final class Printed {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Printed() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    void write(DataOutputStream to) throws IOException {
        for (ByteArrayOutputStream each : new ByteArrayOutputStream[] {out, err}) {
            byte[] bytes = each.toByteArray();
            to.writeInt(bytes.length);
            to.write(bytes);
        }
    }
}
