package zorgian.lab.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The subject's classes and the JDK's above them, and where a member is found that is called on one of them. */
final class Hierarchy {

    private static final String OBJECT = "java/lang/Object";

    private final Map<String, byte[]> own;
    private final Map<String, Optional<Shape>> shapes = new HashMap<>();

    /** @param own class files by internal name; all others are the JDK's */
    Hierarchy(Map<String, byte[]> own) {
        this.own = own;
    }

    /** A class's shape; empty where there is no such class. */
    Optional<Shape> shape(String name) {
        Optional<Shape> known = shapes.get(name);
        if (known == null) {
            known = load(name);
            shapes.put(name, known);
        }
        return known;
    }

    private Optional<Shape> load(String name) {
        if (own.containsKey(name)) {
            return Optional.of(Shape.of(own.get(name)));
        }
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")) {
            return in == null ? Optional.empty() : Optional.of(Shape.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class's methods and those it inherits, nearest first; of constructors only its own. */
    Stream<Shape.Member> methods(String owner, String name) {
        Stream<Shape> from = name.equals("<init>") ? shape(owner).stream() : line(owner);
        return from.flatMap(shape -> shape.methods().stream()).filter(named(name));
    }

    /** A class's fields of a name and those it inherits, nearest first. */
    Stream<Shape.Member> fields(String owner, String name) {
        return line(owner).flatMap(shape -> shape.fields().stream()).filter(named(name));
    }

    /** Whether a type is another, or extends or implements it. */
    boolean inherits(String type, String other) {
        return line(type).anyMatch(shape -> shape.name().equals(other));
    }

    private static Predicate<Shape.Member> named(String name) {
        return member -> member.name().equals(name);
    }

    /** A class, its superclasses, then all their interfaces; an interface has Object's methods too. */
    private Stream<Shape> line(String owner) {
        Set<String> names = new LinkedHashSet<>();
        for (String name = owner; name != null; name = shape(name).map(Shape::superName).orElse(null)) {
            names.add(name);
        }
        names.add(OBJECT);
        for (String name : List.copyOf(names)) {
            addInterfaces(name, names);
        }
        return names.stream().flatMap(name -> shape(name).stream());
    }

    private void addInterfaces(String name, Set<String> names) {
        for (String implemented : shape(name).map(Shape::interfaces).orElse(Set.of())) {
            if (names.add(implemented)) {
                addInterfaces(implemented, names);
            }
        }
    }
}
