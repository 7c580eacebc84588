package zorgian.lab.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a batch wrote.
 *
 * @param rows of grades.csv, by submission as the sheet shows it
 * @param results the JSON files, by submission as it calls itself
 */
record Gradebook(List<String> header, Map<String, NamedCsvRecord> rows, Map<String, JsonNode> results) {

    static Gradebook read(Path out) throws IOException {
        List<NamedCsvRecord> records;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(out.resolve("grades.csv"))) {
            records = csv.stream().toList();
        }
        Map<String, JsonNode> results = new TreeMap<>();
        try (Stream<Path> files = Files.list(out.resolve("results"))) {
            for (Path file : files.toList()) {
                JsonNode result = new ObjectMapper().readTree(file.toFile());
                results.put(result.get("submission").asText(), result);
            }
        }
        return new Gradebook(records.get(0).getHeader(),
                records.stream().collect(Collectors.toMap(row -> row.getField("submission"), Function.identity())), results);
    }

    /** The row of a submission, whose name no spreadsheet takes for a formula. */
    NamedCsvRecord row(String submission) {
        return rows.get(submission.matches("[=+@-].*") ? "'" + submission : submission);
    }
}
