package zorgian.lab.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The classes of a program, and those of the JDK that it names. */
final class Types {

    private static final Map<String, Optional<TypeInfo>> OF_JDK = new ConcurrentHashMap<>();

    private final Map<String, TypeInfo> own;

    /** @param own of the program, by internal name */
    Types(Map<String, TypeInfo> own) {
        this.own = own;
    }

    Stream<TypeInfo> own() {
        return own.values().stream();
    }

    boolean isOwn(String name) {
        return own.containsKey(name);
    }

    /** Null where there is no such class. */
    TypeInfo get(String name) {
        TypeInfo found = own.get(name);
        return found != null || name.startsWith("[") ? found : OF_JDK.computeIfAbsent(name, Types::ofJdk).orElse(null);
    }

    private static Optional<TypeInfo> ofJdk(String name) {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
            return in == null ? Optional.empty() : Optional.of(TypeInfo.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The class that declares the field that this name means in this class, or null. */
    TypeInfo declaringField(String type, String field) {
        for (TypeInfo each = get(type); each != null; each = each.superName() == null ? null : get(each.superName())) {
            if (each.fields().containsKey(field)) {
                return each;
            }
            for (String implemented : each.interfaces()) {
                TypeInfo found = declaringField(implemented, field);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The class, or a superclass of it, that declares the method, else the class itself. */
    String declaringMethod(String type, String method) {
        for (TypeInfo each = get(type); each != null; each = each.superName() == null ? null : get(each.superName())) {
            if (each.methods().contains(method)) {
                return each.name();
            }
        }
        return type;
    }

    boolean isSubtype(String type, String of) {
        for (TypeInfo each = get(type); each != null; each = each.superName() == null ? null : get(each.superName())) {
            if (each.name().equals(of)) {
                return true;
            }
            for (String implemented : each.interfaces()) {
                if (isSubtype(implemented, of)) {
                    return true;
                }
            }
        }
        return false;
    }
}
