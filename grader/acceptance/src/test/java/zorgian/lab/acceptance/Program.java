package zorgian.lab.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real process and what came of it. */
record Program(int exitCode, String out, String err) {

    /** The grader's command line, as the lab script starts it. */
    static Program lab(Path folder, Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return lab(Repository.ROOT, folder, environment, arguments);
    }

    static Program lab(Path home, Path folder, Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dlab.home=" + home, "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), "zorgian.lab.cli.Main"));
        command.addAll(List.of(arguments));
        return run(folder, environment, command);
    }

    /** Maven, the one that runs these tests. */
    static Program maven(Path folder, String... arguments) throws IOException, InterruptedException {
        String home = System.getProperty("maven.home");
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(List.of(Path.of(home, "bin", windows ? "mvn.cmd" : "mvn").toString(), "-B"));
        command.addAll(List.of(arguments));
        return run(folder, Map.of("JAVA_HOME", System.getProperty("java.home")), command);
    }

    private static Program run(Path folder, Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("program", ".out");
        Path err = Files.createTempFile("program", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile())
                    .redirectInput(ProcessBuilder.Redirect.PIPE);
            builder.environment().keySet().removeIf(name -> name.startsWith("GITHUB_") || name.startsWith("CLASSROOM"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            int code = process.waitFor();
            return new Program(code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    @Override
    public String toString() {
        return "exit code " + exitCode + "\n--- out ---\n" + out + "\n--- err ---\n" + err;
    }
}
