package zorgian.lab.worker;

import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;

/**
 * Entry point of a worker's JVM. Standard input and output are its channel to the judge; the first 32 bytes of input are the session's
 * secret.
 */
public final class WorkerMain {

    private WorkerMain() {
    }

    public static void main(String[] args) throws Exception {
        InputStream in = new FileInputStream(FileDescriptor.in);
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        byte[] key = new byte[32];
        new DataInputStream(in).readFully(key);
        try {
            new Worker(in, out, key, new CapturedOutput()).serve();
        } finally {
            // Not exit: shutdown hooks are a place where student code could run on.
            Runtime.getRuntime().halt(0);
        }
    }
}
