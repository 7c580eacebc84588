package zorgian.lab.instrument;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources that are texts. One file manager for all: opening the JDK again and again is what takes time. */
final class JavaSources {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private JavaSources() {
    }

    /**
     * Compiles with the JDK that the tests run on.
     *
     * @param sources by the name of the public class
     * @return class files by binary name
     */
    static synchronized Map<String, byte[]> compile(Map<String, String> sources) {
        Map<String, ByteArrayOutputStream> made = new TreeMap<>();
        StringWriter said = new StringWriter();
        JavaFileManager files = new ForwardingJavaFileManager<JavaFileManager>(FILES) {
            @Override
            public JavaFileObject getJavaFileForOutput(Location location, String type, JavaFileObject.Kind kind, FileObject sibling) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                made.put(type, bytes);
                return new SimpleJavaFileObject(URI.create("made:///" + type.replace('$', '.')), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return bytes;
                    }
                };
            }
        };
        List<SimpleJavaFileObject> texts = sources.entrySet().stream().map(each -> text(each.getKey(), each.getValue())).toList();
        List<String> options = List.of("-g", "-nowarn", "-proc:none", "-XDuseUnsharedTable=true");
        if (!COMPILER.getTask(said, files, null, options, null, texts).call()) {
            throw new IllegalArgumentException(said.toString());
        }
        Map<String, byte[]> classes = new TreeMap<>();
        made.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    private static SimpleJavaFileObject text(String name, String source) {
        return new SimpleJavaFileObject(URI.create("text:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
    }
}
