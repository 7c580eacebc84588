package zorgian.lab.worker;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Loads the student's, the given and the scenario's classes, and nothing twice: a fresh one for a run makes fresh statics.
 */
final class SubjectLoader extends ClassLoader {

    private static final String CLASS_FILE = ".class";

    private final Map<String, byte[]> classes;
    private boolean showsItsClassFiles;

    SubjectLoader(Map<String, byte[]> classes) {
        super("subject", SubjectLoader.class.getClassLoader());
        this.classes = classes;
    }

    /** For a program of its own: its assertions are on, and it can read its class files, as they were rewritten, as resources. */
    static SubjectLoader ofProgram(Map<String, byte[]> classes) {
        SubjectLoader loader = new SubjectLoader(classes);
        loader.setDefaultAssertionStatus(true);
        loader.showsItsClassFiles = true;
        return loader;
    }

    /** With all classes initialised, so that no run does that: for classes that keep no state. Null where one cannot be. */
    static SubjectLoader initialised(Map<String, byte[]> classes) {
        SubjectLoader loader = new SubjectLoader(classes);
        try {
            for (String name : new TreeSet<>(classes.keySet())) {
                Class.forName(name, true, loader);
            }
            return loader;
        } catch (ClassNotFoundException | Error e) {
            return null;
        }
    }

    @Override
    protected URL findResource(String name) {
        boolean isClassFile = showsItsClassFiles && name.endsWith(CLASS_FILE);
        byte[] bytes = isClassFile ? classes.get(name.substring(0, name.length() - CLASS_FILE.length()).replace('/', '.')) : null;
        return bytes == null ? null : url(name, bytes);
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
    }

    private static URL url(String name, byte[] bytes) {
        try {
            return new URL(null, "lab:" + name, new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new Memory(url, bytes);
                }
            });
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A resource that is in memory. */
    private static final class Memory extends URLConnection {

        private final byte[] bytes;

        Memory(URL url, byte[] bytes) {
            super(url);
            this.bytes = bytes;
        }

        @Override
        public void connect() {
            connected = true;
        }

        @Override
        public long getContentLengthLong() {
            return bytes.length;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] bytes = classes.get(name);
            return bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
