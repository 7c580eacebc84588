package zorgian.lab.compiler;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameReader;
import zorgian.lab.channel.FrameType;
import zorgian.lab.channel.FrameWriter;

/**
 * Entry point of the JVM that compiles, one submission after the other, until its standard input ends: nothing of a submission is run
 * here, and nothing of it stays. The first 32 bytes of input are the session's secret.
 */
public final class CompilerMain {

    private CompilerMain() {
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        InputStream in = new FileInputStream(FileDescriptor.in);
        byte[] key = new byte[32];
        new DataInputStream(in).readFully(key);
        FrameReader reader = new FrameReader(in, key, 'j');
        FrameWriter writer = new FrameWriter(new FileOutputStream(FileDescriptor.out), key, 'w');
        writer.write(Frame.of(FrameType.HELLO, ProcessHandle.current().pid(), 1));
        Javac javac = new Javac();
        while (true) {
            Frame frame;
            try {
                frame = reader.take();
            } catch (EOFException e) {
                return;
            }
            compile(javac, frame, writer);
        }
    }

    private static void compile(Javac javac, Frame frame, FrameWriter writer) throws IOException, InterruptedException {
        List<List<Object>> files = frame.list(0);
        List<MemorySource> sources = files.stream()
                .map(file -> new MemorySource((String) file.get(0), (String) file.get(1), (Boolean) file.get(2))).toList();
        Errors errors = new Errors(sources, at -> tell(writer, at));
        Map<String, byte[]> classes = javac.compile(sources, frame.list(1), errors);
        writer.write(Frame.of(FrameType.COMPILED, classes, errors.plain()));
    }

    /** For the case that the end comes there. */
    private static void tell(FrameWriter writer, MemorySource at) {
        try {
            writer.write(Frame.of(FrameType.AT, at.name()));
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }
}
