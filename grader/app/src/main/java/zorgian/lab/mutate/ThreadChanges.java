package zorgian.lab.mutate;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Threads and pools, interrupts, and what becomes of what is thrown. */
final class ThreadChanges extends ChangeScanner {

    private static final Set<String> SIZED_POOLS = Set.of("newFixedThreadPool", "newWorkStealingPool", "newScheduledThreadPool");
    private static final Set<String> SIZED = Set.of("Semaphore", "CountDownLatch", "CyclicBarrier", "ForkJoinPool",
            "ArrayBlockingQueue", "Phaser");
    private static final Set<String> ENDS = Set.of("shutdown", "shutdownNow", "close");

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        String name = called(call);
        if (name.equals("start") && call.getArguments().isEmpty()) {
            change(Operator.RUN_FOR_START, call, rename(call, "run"));
        }
        if (name.equals("shutdownNow") && isStatement()) {
            change(Operator.DROP_INTERRUPT, call, rename(call, "shutdown"));
        }
        if (name.equals("cancel") && call.getArguments().size() == 1 && text(call.getArguments().get(0)).equals("true")) {
            change(Operator.DROP_INTERRUPT, call, replace(call.getArguments().get(0), "false"));
        }
        if (name.equals("lockInterruptibly")) {
            change(Operator.SWALLOW_INTERRUPT, call, rename(call, "lock"));
        }
        if (SIZED_POOLS.contains(name) && !call.getArguments().isEmpty()) {
            size(call.getArguments().get(0));
        }
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
        if (reference.getName().contentEquals("start")) {
            change(Operator.RUN_FOR_START, reference, replace(reference, text(reference).replaceFirst("start$", "run")));
        }
        return super.visitMemberReference(reference, nothing);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        String type = text(made.getIdentifier()).replaceFirst("<.*", "");
        if (SIZED.contains(type) && !made.getArguments().isEmpty()) {
            size(made.getArguments().get(0));
        } else if (type.equals("ThreadPoolExecutor")) {
            made.getArguments().stream().limit(2).forEach(this::size);
        }
        return super.visitNewClass(made, nothing);
    }

    private void size(ExpressionTree size) {
        change(Operator.POOL_SIZE, size, replace(size, "(" + text(size) + ") + 1"));
        change(Operator.POOL_SIZE, size, replace(size, "Math.max(1, (" + text(size) + ") - 1)"));
        change(Operator.POOL_SIZE, size, replace(size, "1"));
    }

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree statement, Void nothing) {
        String name = called(statement);
        if (ENDS.contains(name)) {
            change(Operator.DROP_SHUTDOWN, statement, replace(statement, nothing()));
        } else if (name.equals("interrupt") && text(receiver(statement)).equals("Thread.currentThread()")) {
            change(Operator.INTERRUPT_NOT_RESTORED, statement, replace(statement, nothing()));
        } else if (name.equals("interrupt") || text(statement).contains("::interrupt")) {
            change(Operator.DROP_INTERRUPT, statement, replace(statement, nothing()));
        }
        return super.visitExpressionStatement(statement, nothing);
    }

    @Override
    public Void visitThrow(ThrowTree thrown, Void nothing) {
        for (Tree outer : getCurrentPath()) {
            if (outer instanceof CatchTree caught && text(caught.getParameter().getType()).contains("InterruptedException")) {
                List.of(nothing(), "return;", "return null;")
                        .forEach(text -> change(Operator.SWALLOW_INTERRUPT, thrown, replace(thrown, text)));
            }
        }
        return super.visitThrow(thrown, nothing);
    }

    @Override
    public Void visitTry(TryTree guarded, Void nothing) {
        if (guarded.getFinallyBlock() != null) {
            change(Operator.DROP_FINALLY, guarded.getFinallyBlock(), replace(guarded.getFinallyBlock(), "{ }"));
        }
        guarded.getCatches().forEach(this::narrow);
        return super.visitTry(guarded, nothing);
    }

    private void narrow(CatchTree caught) {
        Tree type = caught.getParameter().getType();
        List<String> narrower = switch (text(type)) {
            case "Throwable" -> List.of("Exception", "RuntimeException", "RuntimeException | Error");
            case "Exception" -> List.of("RuntimeException");
            default -> List.of();
        };
        narrower.forEach(text -> change(Operator.NARROW_CATCH, caught, replace(type, text)));
        if (type instanceof UnionTypeTree union) {
            for (Tree left : union.getTypeAlternatives()) {
                String rest = union.getTypeAlternatives().stream().filter(each -> each != left).map(this::text)
                        .collect(Collectors.joining(" | "));
                change(Operator.NARROW_CATCH, caught, replace(type, rest));
            }
        }
        change(Operator.DELETE_STATEMENT, caught.getBlock(), replace(caught.getBlock(), "{ }"));
    }
}
