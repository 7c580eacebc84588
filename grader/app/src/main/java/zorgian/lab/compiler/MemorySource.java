package zorgian.lab.compiler;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A source file as javac reads it, from memory. */
final class MemorySource extends SimpleJavaFileObject {

    private final String name;
    private final String content;
    private final boolean given;

    /** @param given whether it is one of our own files, which no student edits */
    MemorySource(String name, String content, boolean given) {
        super(uri(name), Kind.SOURCE);
        this.name = name;
        this.content = content;
        this.given = given;
    }

    private static URI uri(String name) {
        try {
            return new URI("source", null, "/" + name, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    String name() {
        return name;
    }

    boolean given() {
        return given;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return content;
    }
}
