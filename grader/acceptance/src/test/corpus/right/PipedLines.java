// right: two threads talk through a PipedWriter and a PipedReader line by line; a plain note is read only after the line that follows its writing.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class PipedLines {

    private final List<String> notes = new ArrayList<>();

    private void dictate(PipedWriter writer) {
        try (PrintWriter out = new PrintWriter(writer)) {
            for (int line = 1; line <= 3; line++) {
                notes.add("note " + line);
                out.println("line " + line);
                out.flush();
            }
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        PipedLines office = new PipedLines();
        PipedWriter writer = new PipedWriter();
        try (BufferedReader reader = new BufferedReader(new PipedReader(writer, 64))) {
            Thread boss = new Thread(() -> office.dictate(writer), "boss");
            boss.start();
            List<String> typed = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                typed.add(line);
            }
            if (!typed.equals(List.of("line 1", "line 2", "line 3")) || office.notes.size() != 3) {
                throw new AssertionError(typed + " " + office.notes);
            }
            boss.join();
        }
    }
}
