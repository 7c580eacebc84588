package zorgian.lab.instrument.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;

/** The main class of a JVM that runs the programs that it is sent, one after the other: with the runtime beneath them, or plainly. */
public final class Worker {

    private Worker() {
    }

    /** @param args "plain" for a JVM without the runtime */
    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        boolean isPlain = args.length > 0;
        PrintStream realOut = System.out;
        PrintStream realErr = System.err;
        while (true) {
            String main;
            try {
                main = in.readUTF();
            } catch (EOFException e) {
                Runtime.getRuntime().halt(0);
                return;
            }
            String schedule = in.readUTF();
            Map<String, byte[]> classes = new HashMap<>();
            for (int i = in.readInt(); i > 0; i--) {
                classes.put(in.readUTF(), in.readNBytes(in.readInt()));
            }
            if (isPlain) {
                PlainRun.of(main, classes, out);
            } else {
                ScheduledRun.of(main, classes, schedule, out);
            }
            System.setOut(realOut);
            System.setErr(realErr);
            out.flush();
        }
    }
}
