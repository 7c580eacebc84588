package zorgian.lab.gate;

/** Something that a class names in its code or its declarations. Types are internal names, "java/util/Map$Entry", never arrays. */
sealed interface Use {

    /** The source line, 0 where it is not in code. */
    int line();

    /**
     * A type.
     *
     * @param created whether it is behind a {@code new}
     * @param ofMember whether it is only there since the member that is the next use is declared in it, or takes or returns it
     */
    record OfType(String type, boolean created, boolean ofMember, int line) implements Use {
    }

    /**
     * A method, or a constructor by the name {@code <init>}.
     *
     * @param onInterface whether the owner is taken to be an interface
     */
    record OfMethod(String owner, String name, String descriptor, boolean isStatic, boolean onInterface, int line) implements Use {
    }

    /** A field. */
    record OfField(String owner, String name, String descriptor, boolean isStatic, int line) implements Use {
    }

    /** A method of its own; the line is the first of its code. */
    record OfOwnMethod(String name, String descriptor, int access, int line) implements Use {
    }
}
