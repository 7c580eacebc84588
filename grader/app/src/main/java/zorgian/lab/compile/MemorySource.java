package zorgian.lab.compile;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;
import zorgian.lab.submission.SourceFile;

/** A source file as javac reads it, from memory. */
final class MemorySource extends SimpleJavaFileObject {

    private final SourceFile file;
    private final boolean given;

    MemorySource(SourceFile file, boolean given) {
        super(uri(file.name()), Kind.SOURCE);
        this.file = file;
        this.given = given;
    }

    private static URI uri(String name) {
        try {
            return new URI("source", null, "/" + name, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    SourceFile file() {
        return file;
    }

    /** Whether it is one of our own files, which no student edits. */
    boolean given() {
        return given;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return file.content();
    }
}
