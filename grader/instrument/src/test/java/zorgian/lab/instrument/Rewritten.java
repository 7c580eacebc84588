package zorgian.lab.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** All classes of this JDK that are rewritten, in both variants. */
final class Rewritten {

    private Rewritten() {
    }

    /** By internal name; the variant for classes that are not loaded yet with a mark behind it, where it is another. */
    static Map<String, byte[]> ofJdk() {
        UnsafeWrapper wrapper = new UnsafeWrapper();
        JdkFields fields = new JdkFields();
        Map<String, byte[]> classes = new LinkedHashMap<>();
        classes.put(Names.UNSAFE_ACCESS, wrapper.make());
        try {
            PreparedRuntime.wanted().forEach((name, bytes) -> {
                byte[] loaded = JdkClass.rewrite(bytes, JdkMode.of(name), fields, wrapper.methods(), false);
                byte[] fresh = JdkClass.rewrite(bytes, JdkMode.of(name), fields, wrapper.methods(), true);
                classes.put(name, loaded);
                if (!Arrays.equals(loaded, fresh)) {
                    classes.put(name + " fresh", fresh);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }
}
