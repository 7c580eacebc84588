package zorgian.lab.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The texts beside this class in which {@code @name@} stands for what is filled in. */
final class Template {

    private Template() {
    }

    static String text(String name) {
        try (InputStream text = Template.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException("the harness was built without its template " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String fill(String name, Map<String, String> values) {
        String filled = text(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("@" + value.getKey() + "@", value.getValue());
        }
        return filled;
    }

    static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
