package zorgian.lab.mutate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Who waits, for how long, and who wakes whom. */
final class WaitChanges extends ChangeScanner {

    static final Set<String> WAKES = Set.of("notify", "notifyAll", "signal", "signalAll", "countDown", "release", "unpark", "complete",
            "completeExceptionally", "arrive", "arriveAndDeregister");
    static final Set<String> WAITS = Set.of("join", "await", "awaitTermination", "get", "wait", "awaitNanos", "park", "acquire",
            "acquireUninterruptibly", "invokeAll", "awaitUninterruptibly", "arriveAndAwaitAdvance", "parkNanos");
    private static final Set<String> NEIGHBOURS_MATTER = Stream.concat(WAKES.stream(), Stream.of("start", "unlock", "shutdown",
            "interrupt", "set", "setException", "submit", "execute", "join", "put")).collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> WAKES_ONE = Map.of("notifyAll", "notify", "signalAll", "signal");
    private static final String TEN_MILLIS = "10, java.util.concurrent.TimeUnit.MILLISECONDS";
    private static final String A_MINUTE = "60, java.util.concurrent.TimeUnit.SECONDS";
    /** By a method without a limit: its name with one. */
    private static final Map<String, String> LIMITED = Map.of("await", "await", "acquire", "tryAcquire", "take", "poll", "put", "offer",
            "invokeAll", "invokeAll");

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        String name = called(call);
        if (WAKES_ONE.containsKey(name)) {
            change(Operator.WAKE_ONE, call, rename(call, WAKES_ONE.get(name)));
        }
        if (WAITS.contains(name) && !isStatement()) {
            dropValue(call);
        }
        limit(call, name);
        return super.visitMethodInvocation(call, nothing);
    }

    private void dropValue(MethodInvocationTree call) {
        TypeMirror type = type();
        if (type != null && type.getKind() != TypeKind.VOID) {
            String nothing = type.getKind() == TypeKind.BOOLEAN ? "true" : type.getKind().isPrimitive() ? "0" : "null";
            change(Operator.DROP_WAIT, call, replace(call, nothing));
        }
    }

    private void limit(MethodInvocationTree call, String name) {
        String on = receiver(call) == null ? "" : text(receiver(call)) + ".";
        String given = call.getArguments().stream().map(this::text).collect(Collectors.joining(", "));
        TypeMirror receiver = receiverType(call);
        if ((name.equals("join") && isA(receiver, "java.lang.Thread") || name.equals("wait")) && given.isEmpty()) {
            change(Operator.TIME_OUT, call, replace(call, on + name + "(10)"));
            change(Operator.TIME_OUT, call, replace(call, on + name + "(60_000)"));
        } else if (name.equals("awaitTermination")) {
            change(Operator.TIME_OUT, call, replace(call, on + name + "(" + TEN_MILLIS + ")"));
            change(Operator.TIME_OUT, call, replace(call, on + name + "(" + A_MINUTE + ")"));
        } else if (canBeLimited(call, name, receiver)) {
            String before = on + LIMITED.get(name) + "(" + given + (given.isEmpty() ? "" : ", ");
            List.of(TEN_MILLIS, A_MINUTE).forEach(time -> change(Operator.TIME_OUT, call, replace(call, before + time + ")")));
        }
    }

    private boolean canBeLimited(MethodInvocationTree call, String name, TypeMirror receiver) {
        boolean isOfQueue = name.equals("take") || name.equals("put");
        int arguments = name.equals("put") || name.equals("invokeAll") ? 1 : 0;
        return LIMITED.containsKey(name) && call.getArguments().size() == arguments
                && isA(receiver, isOfQueue ? "java.util.concurrent.BlockingQueue" : "java.lang.Object");
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree loop, Void nothing) {
        if (calls(loop.getStatement(), WAITS)) {
            int at = text(loop).indexOf("while");
            change(Operator.IF_FOR_WHILE, loop, replace(loop, "if" + text(loop).substring(at + "while".length())));
        }
        return super.visitWhileLoop(loop, nothing);
    }

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree statement, Void nothing) {
        String name = called(statement);
        if (WAKES.contains(name)) {
            change(Operator.DROP_WAKE_UP, statement, replace(statement, nothing()));
        } else if (WAITS.contains(name)) {
            change(Operator.DROP_WAIT, statement, replace(statement, nothing()));
        }
        return super.visitExpressionStatement(statement, nothing);
    }

    @Override
    public Void visitBlock(BlockTree block, Void nothing) {
        swaps(block);
        return super.visitBlock(block, nothing);
    }

    @Override
    public Void visitCase(CaseTree part, Void nothing) {
        swaps(part);
        return super.visitCase(part, nothing);
    }

    private void swaps(Tree list) {
        List<? extends StatementTree> statements = statements(list);
        for (int i = 0; i + 1 < statements.size(); i++) {
            StatementTree one = statements.get(i);
            StatementTree two = statements.get(i + 1);
            if (orders(one) || orders(two)) {
                change(Operator.SWAP_WITH_SIGNAL, one, replace(one, text(two)), replace(two, text(one)));
            }
        }
    }

    private static boolean orders(StatementTree statement) {
        return statement instanceof ExpressionStatementTree && NEIGHBOURS_MATTER.contains(called(statement))
                || statement instanceof IfTree && calls(statement, WAKES);
    }
}
