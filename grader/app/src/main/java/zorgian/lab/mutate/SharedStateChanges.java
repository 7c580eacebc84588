package zorgian.lab.mutate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Atomic steps, collections that may be shared, and what is shared that was not. */
final class SharedStateChanges extends ChangeScanner {

    /** By an atomic's method: what it comes to, as a look and a write; r is the atomic, a the argument. */
    private static final Map<String, String> STEPS = Map.of(
            "incrementAndGet", "T v = r.get(); r.set(++v); return v;",
            "decrementAndGet", "T v = r.get(); r.set(--v); return v;",
            "getAndIncrement", "T v = r.get(); r.set(v + 1); return v;",
            "getAndDecrement", "T v = r.get(); r.set(v - 1); return v;",
            "addAndGet", "T v = r.get() + a; r.set(v); return v;",
            "getAndAdd", "T v = r.get(); r.set(v + a); return v;",
            "getAndSet", "T v = r.get(); r.set(a); return v;");
    /** By an atomic class: its value's type, and the function that gives one. */
    private static final Map<String, List<String>> ATOMICS = Map.of(
            "AtomicInteger", List.of("int", "java.util.function.IntSupplier", "getAsInt"),
            "AtomicLong", List.of("long", "java.util.function.LongSupplier", "getAsLong"),
            "AtomicBoolean", List.of("boolean", "java.util.function.BooleanSupplier", "getAsBoolean"));
    private static final Map<String, String> PLAIN = Map.of("CopyOnWriteArrayList", "java.util.ArrayList", "Vector", "java.util.ArrayList",
            "ConcurrentLinkedQueue", "java.util.ArrayDeque", "ConcurrentLinkedDeque", "java.util.ArrayDeque",
            "ConcurrentHashMap", "java.util.HashMap", "Hashtable", "java.util.HashMap", "ConcurrentSkipListMap", "java.util.TreeMap");
    private static final Set<String> WRAPPERS = Set.of("synchronizedList", "synchronizedMap", "synchronizedSet", "synchronizedCollection");

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        String name = called(call);
        TypeMirror receiver = receiverType(call);
        if (receiver != null && receiver.toString().startsWith("java.util.concurrent.atomic.Atomic")) {
            splitAtomic(call, name, receiver);
        } else if (isA(receiver, "java.util.concurrent.ConcurrentMap")) {
            splitPut(call, name, (DeclaredType) receiver);
        } else if (WRAPPERS.contains(name) && call.getArguments().size() == 1) {
            change(Operator.PLAIN_COLLECTION, call, replace(call, text(call.getArguments().get(0))));
        } else if (name.equals("newKeySet")) {
            change(Operator.PLAIN_COLLECTION, call, replace(call, "new java.util.HashSet<>()"));
        }
        return super.visitMethodInvocation(call, nothing);
    }

    private void splitAtomic(MethodInvocationTree call, String name, TypeMirror receiver) {
        String type = receiver.toString().replaceFirst("^java.util.concurrent.atomic.", "").replaceFirst("<.*", "");
        String on = text(receiver(call));
        if (name.equals("compareAndSet") && call.getArguments().size() == 2) {
            change(Operator.SPLIT_ATOMIC, call, replace(call, "((java.util.function.BooleanSupplier) () -> { if (" + on + ".get() != "
                    + text(call.getArguments().get(0)) + ") { return false; } " + on + ".set(" + text(call.getArguments().get(1))
                    + "); return true; }).getAsBoolean()"));
        } else if (STEPS.containsKey(name) && (ATOMICS.containsKey(type) || name.equals("getAndSet"))) {
            String value = type() == null ? "" : type().toString();
            List<String> kind = ATOMICS.getOrDefault(type, List.of(value, "java.util.function.Supplier<" + value + ">", "get"));
            String argument = call.getArguments().isEmpty() ? "" : text(call.getArguments().get(0));
            String step = STEPS.get(name).replaceFirst("^T", kind.get(0)).replace("r.", on + ".")
                    .replaceAll("\\ba\\b", argument.replace("$", "\\$"));
            change(Operator.SPLIT_ATOMIC, call, replace(call, "((" + kind.get(1) + ") () -> { " + step + " })." + kind.get(2) + "()"));
        }
    }

    private void splitPut(MethodInvocationTree call, String name, DeclaredType map) {
        if (map.getTypeArguments().size() != 2) {
            return;
        }
        String key = map.getTypeArguments().get(0).toString();
        String value = map.getTypeArguments().get(1).toString();
        String on = text(receiver(call));
        List<String> given = call.getArguments().stream().map(this::text).toList();
        String first = given.isEmpty() ? "" : given.get(0);
        String step = switch (name + given.size()) {
            case "putIfAbsent2" -> "if (v == null) { " + on + ".put(" + first + ", " + given.get(1) + "); }";
            case "computeIfAbsent2" -> "if (v == null) { v = ((java.util.function.Function<" + key + ", " + value + ">) " + given.get(1)
                    + ").apply(" + first + "); " + on + ".put(" + first + ", v); }";
            case "merge3" -> "v = v == null ? " + given.get(1) + " : ((java.util.function.BiFunction<" + value + ", " + value + ", " + value
                    + ">) " + given.get(2) + ").apply(v, " + given.get(1) + "); " + on + ".put(" + first + ", v);";
            default -> "";
        };
        if (!step.isEmpty()) {
            change(Operator.SPLIT_PUT, call, replace(call, "((java.util.function.Supplier<" + value + ">) () -> { " + value + " v = "
                    + on + ".get(" + first + "); " + step + " return v; }).get()"));
        }
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        String type = text(made.getIdentifier());
        String base = type.replaceFirst("<.*", "");
        if (PLAIN.containsKey(base)) {
            change(Operator.PLAIN_COLLECTION, made, replace(made.getIdentifier(), PLAIN.get(base) + type.substring(base.length())));
        }
        return super.visitNewClass(made, nothing);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
        Set<Modifier> flags = variable.getModifiers().getFlags();
        if (parent() instanceof ClassTree type && type.getKind() == Tree.Kind.CLASS && !flags.contains(Modifier.STATIC)) {
            Edit kept = flags.contains(Modifier.FINAL) && variable.getInitializer() == null ? deleteWord(variable.getModifiers(), "final")
                    : before(variable.getType(), "");
            change(Operator.MAKE_STATIC, variable, kept, before(variable.getType(), "static "));
        } else if (isInList() && variable.getInitializer() != null && isWritten(variable.getType())) {
            toField(variable);
        }
        return super.visitVariable(variable, nothing);
    }

    private void toField(VariableTree variable) {
        for (Tree outer : getCurrentPath()) {
            if (outer instanceof MethodTree method) {
                String isStatic = method.getModifiers().getFlags().contains(Modifier.STATIC) ? "static " : "";
                change(Operator.LOCAL_TO_FIELD, variable,
                        before(method, "private " + isStatic + text(variable.getType()) + " " + variable.getName() + "; "),
                        replace(variable, variable.getName() + " = " + text(variable.getInitializer()) + ";"));
                return;
            }
        }
    }
}
