package zorgian.lab.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zorgian.lab.run.Finding;
import zorgian.lab.watch.EndingKind;
import zorgian.lab.watch.Watched;

/**
 * A program of the corpus, with what its first lines say of it. See src/test/corpus/README.md.
 *
 * @param right whether nothing must be found in it
 * @param findings of a broken one: each finding must be one of these, and one must be there; empty where only its ending matters
 * @param ending "spinning", "stuck lock-cycle"; null where it must finish
 * @param jdk the oldest JDK that it runs on
 */
record CorpusProgram(Path file, boolean right, Set<Expected> findings, String ending, int jdk) {

    static final Path CORPUS = Repository.ROOT.resolve("grader/acceptance/src/test/corpus");

    /** A finding: its kind, and the lines that it must name, and no others. */
    record Expected(String kind, Set<Integer> lines) {

        static Expected of(String text) {
            String[] words = text.strip().split("\\s+");
            return new Expected(words[0], Arrays.stream(words).skip(1).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new)));
        }

        static Expected of(Finding finding) {
            return new Expected(finding.kind().text(), finding.places().stream().filter(place -> place.line() != null)
                    .map(place -> place.line().line()).collect(Collectors.toCollection(TreeSet::new)));
        }

        @Override
        public String toString() {
            return kind + " " + lines;
        }
    }

    static List<CorpusProgram> in(String folder) throws IOException {
        List<CorpusProgram> programs = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
                programs.add(read(file, folder.equals("right")));
            }
        }
        return programs;
    }

    private static CorpusProgram read(Path file, boolean right) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Set<Expected> findings = Stream.concat(header(lines, "finding"), header(lines, "or")).map(Expected::of).collect(Collectors.toSet());
        String ending = header(lines, "ending").findFirst().orElse(null);
        int jdk = header(lines, "jdk").map(Integer::valueOf).findFirst().orElse(17);
        if (header(lines, right ? "right" : "broken").count() != 1 || right != (findings.isEmpty() && ending == null)) {
            throw new IOException(file + " does not say at its beginning what it is; see the README of the corpus");
        }
        return new CorpusProgram(file, right, findings, ending, jdk);
    }

    private static Stream<String> header(List<String> lines, String label) {
        String lead = "// " + label + ":";
        return lines.stream().takeWhile(line -> line.startsWith("//")).filter(line -> line.startsWith(lead))
                .map(line -> line.substring(lead.length()).strip());
    }

    /** What is wrong with what was seen, in words; empty if it is what it must be. */
    String difference(Watched watched) {
        String seen = watched.ending().text() + (watched.stuck() == null ? "" : " " + watched.stuck());
        Set<Expected> found = watched.findings().stream().map(Expected::of).collect(Collectors.toSet());
        String all = "; it was " + watched.message() + "; found: " + watched.findings().stream().map(Finding::message).toList();
        if (ending != null && !ending.equals(seen)) {
            return "must be " + ending + ", and was " + seen + all;
        }
        // Who never ends a thread is found out, and is also why the program does not end.
        boolean mayBeLeft = findings.stream().anyMatch(finding -> finding.kind().equals("leaked-thread"));
        if (ending == null && watched.ending() != EndingKind.FINISHED && !(mayBeLeft && watched.ending() == EndingKind.STUCK)) {
            return "must finish, and was " + seen + all;
        }
        if (right) {
            return !found.isEmpty() ? "a right program is accused" + all : watched.failing().isEmpty() ? "" : "a right program goes wrong"
                    + watched.failing().stream().map(run -> " under " + run.schedule() + ": " + run.message()).toList() + all;
        }
        if (!findings.isEmpty() && (found.isEmpty() || !findings.containsAll(found))) {
            return "must be found: " + findings + "; was found: " + found + all;
        }
        return "";
    }
}
