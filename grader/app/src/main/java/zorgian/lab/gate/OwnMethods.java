package zorgian.lab.gate;

import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Looks for methods that a class must not declare: what the JDK or the grader calls by itself, behind the solution's back. */
final class OwnMethods {

    private static final String THREAD = "java/lang/Thread";
    /** What of Thread a subclass may override: nobody asks by these what it does. */
    private static final Set<String> OF_SUBCLASSES = Set.of("run", "start", "interrupt", "toString", "clone");
    private static final Set<String> OF_STREAMS = Set.of("readResolve()Ljava/lang/Object;", "writeReplace()Ljava/lang/Object;",
            "readObjectNoData()V", "readObject(Ljava/io/ObjectInputStream;)V", "writeObject(Ljava/io/ObjectOutputStream;)V");

    private final Hierarchy hierarchy;

    /**
     * A method that must not be there.
     *
     * @param what "declares `finalize()`"
     * @param why goes on after "which"
     */
    record Wrong(String what, String why) {
    }

    OwnMethods(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** What is wrong with a method that a class declares; empty if nothing is. */
    Optional<Wrong> wrong(ClassUses type, Use.OfOwnMethod method) {
        String shown = method.name() + "()`";
        if ((method.access() & Opcodes.ACC_NATIVE) != 0) {
            return Optional.of(new Wrong("declares native code, `" + shown, "is no Java; write it in Java"));
        }
        if ((method.name() + method.descriptor()).equals("finalize()V")) {
            return Optional.of(new Wrong("declares `" + shown, Refusal.of("java.lang.Object.finalize").words()));
        }
        if (OF_STREAMS.contains(method.name() + method.descriptor()) && hierarchy.inherits(type.name(), "java/io/Serializable")) {
            return Optional.of(new Wrong("declares `" + shown, "is only called where objects are read or written as bytes; take it out"));
        }
        if (overridesThread(type, method)) {
            return Optional.of(new Wrong("overrides `Thread." + shown,
                    "tells others what the thread does; leave it as it is, and give your method another name"));
        }
        return Optional.empty();
    }

    private boolean overridesThread(ClassUses type, Use.OfOwnMethod method) {
        return (method.access() & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0 && !OF_SUBCLASSES.contains(method.name())
                && !method.name().equals("<init>") && hierarchy.inherits(type.name(), THREAD)
                && hierarchy.shape(THREAD).orElseThrow().methods().stream().anyMatch(declared -> declared.name().equals(method.name())
                        && declared.descriptor().equals(method.descriptor()) && !declared.is(Opcodes.ACC_PRIVATE));
    }
}
