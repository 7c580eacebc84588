package zorgian.lab.worker;

import java.util.Map;

/** Loads the student's, the given and the scenario's classes of one run, and nothing twice: a fresh one for each run makes fresh statics. */
final class SubjectLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    SubjectLoader(Map<String, byte[]> classes) {
        super("subject", SubjectLoader.class.getClassLoader());
        this.classes = classes;
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
