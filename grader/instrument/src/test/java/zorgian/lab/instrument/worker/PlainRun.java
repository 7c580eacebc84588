package zorgian.lab.instrument.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/** Runs a program as plain java does, until all its threads that are no daemons have ended. */
final class PlainRun {

    private PlainRun() {
    }

    static void of(String type, Map<String, byte[]> classes, DataOutputStream out) throws IOException {
        Printed printed = new Printed();
        ProgramLoader loader = new ProgramLoader(classes);
        ThreadGroup group = new ThreadGroup("program");
        Thread main = new Thread(group, () -> loader.main(type), "main");
        main.setContextClassLoader(loader);
        main.start();
        for (Thread next = main; next != null; next = oneOf(group)) {
            try {
                next.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        printed.write(out);
    }

    private static Thread oneOf(ThreadGroup group) {
        Thread[] left = new Thread[group.activeCount() + 100];
        int count = group.enumerate(left);
        for (int i = 0; i < count; i++) {
            if (!left[i].isDaemon()) {
                return left[i];
            }
        }
        return null;
    }
}
