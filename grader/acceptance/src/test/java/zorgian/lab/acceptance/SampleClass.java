package zorgian.lab.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each submission of data/sample-class must get, read off the table in data/README.md. */
record SampleClass(List<String> exercises, List<Row> rows) {

    private static final Path TABLE = Repository.ROOT.resolve("data/README.md");

    /**
     * One submission.
     *
     * @param cells by exercise: points, the words in which the result says why it was not run, or nothing
     * @param message words that the message in grades.csv holds; may be empty
     */
    record Row(String submission, Map<String, String> cells, int points, String status, String message) {

        boolean isUsable() {
            return !status.equals("unusable");
        }

        /** Points of an exercise; "" where the submission could not be used. */
        String points(String exercise) {
            return !isUsable() || isNumber(cells.get(exercise)) ? cells.get(exercise) : "0";
        }

        /** Why an exercise was not run; "" where it was. */
        String reason(String exercise) {
            return isNumber(cells.get(exercise)) ? "" : cells.get(exercise);
        }

        private static boolean isNumber(String cell) {
            return cell.matches("\\d+");
        }
    }

    static SampleClass read() throws IOException {
        List<List<String>> table = Files.readAllLines(TABLE).stream().dropWhile(line -> !line.startsWith("| submission |"))
                .takeWhile(line -> line.startsWith("|")).map(SampleClass::cells).toList();
        List<String> columns = table.get(0);
        List<String> exercises = columns.subList(2, columns.size() - 3);
        return new SampleClass(exercises, table.subList(2, table.size()).stream().map(cells -> row(exercises, cells)).toList());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).map(String::strip).toList();
    }

    private static Row row(List<String> exercises, List<String> cells) {
        Map<String, String> byExercise = new LinkedHashMap<>();
        for (int i = 0; i < exercises.size(); i++) {
            byExercise.put(exercises.get(i), cells.get(2 + i));
        }
        int end = cells.size() - 3;
        return new Row(cells.get(0).replace("`", ""), byExercise, Integer.parseInt(cells.get(end)), cells.get(end + 1), cells.get(end + 2));
    }
}
