package zorgian.lab.gate;

/** Something that a class names in its code or its declarations. Types are internal names, "java/util/Map$Entry", never arrays. */
sealed interface Use {

    /** The source line, 0 where it is not in code. */
    int line();

    /**
     * A type.
     *
     * @param created whether it is behind a {@code new}
     */
    record OfType(String type, boolean created, int line) implements Use {
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

    /** A method of its own that is native. */
    record OfNativeCode(String name, String descriptor, int line) implements Use {
    }
}
