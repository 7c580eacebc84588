package zorgian.lab.course;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javax.lang.model.SourceVersion;
import zorgian.lab.submission.UnusableInput;

/** A properties file in UTF-8, whose complaints name the file and the key. */
final class PropertiesFile {

    private final Path file;
    private final Properties properties = new Properties();

    /** Reads the file; {@link UnusableInput} where it is missing or is no properties file. */
    PropertiesFile(Path file) {
        this.file = file;
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput(file + " is missing.");
        }
        try {
            properties.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableInput(file + " cannot be read as properties in UTF-8 (" + e.getMessage() + ").", e);
        }
    }

    Set<String> keys() {
        return properties.stringPropertyNames();
    }

    boolean has(String key) {
        return properties.containsKey(key);
    }

    /** The value of a key that must be there and not be blank. */
    String text(String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new UnusableInput(file + " has no value for the key \"" + key + "\".");
        }
        return value;
    }

    /** The value of a key; empty where the key is not there. */
    String textOrNothing(String key) {
        return properties.getProperty(key, "").strip();
    }

    /** A name found under a key, which must be one that Java allows. */
    String name(String key, String name) {
        if (!SourceVersion.isName(name)) {
            throw wrong(key, "\"" + name + "\" is no Java name");
        }
        return name;
    }

    /** The value of a key as an integer of at least {@code least}. */
    int number(String key, int least) {
        String value = text(key);
        if (value.matches("\\d{1,9}") && Integer.parseInt(value) >= least) {
            return Integer.parseInt(value);
        }
        throw wrong(key, "\"" + value + "\" is no whole number of at least " + least);
    }

    /** The value of a key as a list between commas; empty where the key is not there. */
    List<String> list(String key) {
        return Arrays.stream(properties.getProperty(key, "").split(",")).map(String::strip)
                .filter(word -> !word.isEmpty()).toList();
    }

    UnusableInput wrong(String key, String why) {
        return new UnusableInput(file + ", key \"" + key + "\": " + why + ".");
    }
}
