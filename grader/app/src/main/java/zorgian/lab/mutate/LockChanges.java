package zorgian.lab.mutate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Monitors, locks, and what is volatile. */
final class LockChanges extends ChangeScanner {

    private static final Map<String, String> GIVEN_BACK_BY = Map.of("lock", "unlock", "lockInterruptibly", "unlock", "acquire", "release",
            "acquireUninterruptibly", "release");

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        if (isWritten(method.getModifiers()) && method.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED)) {
            change(Operator.DROP_SYNCHRONIZED, method.getModifiers(), deleteWord(method.getModifiers(), "synchronized"));
        }
        return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
        if (isWritten(variable.getModifiers()) && variable.getModifiers().getFlags().contains(Modifier.VOLATILE)) {
            change(Operator.DROP_VOLATILE, variable, deleteWord(variable.getModifiers(), "volatile"));
        }
        return super.visitVariable(variable, nothing);
    }

    @Override
    public Void visitSynchronized(SynchronizedTree block, Void nothing) {
        change(Operator.DROP_SYNCHRONIZED, block, replace(block, text(block.getBlock())));
        List<? extends StatementTree> body = block.getBlock().getStatements();
        if (body.size() > 1) {
            StatementTree first = body.get(0);
            StatementTree last = body.get(body.size() - 1);
            change(Operator.NARROW_SYNCHRONIZED, first, before(block, text(first) + " "), delete(first));
            change(Operator.NARROW_SYNCHRONIZED, last, delete(last), after(block, " " + text(last)));
        }
        return super.visitSynchronized(block, nothing);
    }

    @Override
    public Void visitBlock(BlockTree block, Void nothing) {
        List<? extends StatementTree> statements = block.getStatements();
        for (int i = 0; i + 1 < statements.size(); i++) {
            if (GIVEN_BACK_BY.containsKey(called(statements.get(i))) && statements.get(i + 1) instanceof TryTree guarded
                    && guarded.getFinallyBlock() != null) {
                pair(statements.get(i), guarded);
            }
        }
        return super.visitBlock(block, nothing);
    }

    private void pair(StatementTree lock, TryTree guarded) {
        Optional<? extends StatementTree> givenBack = guarded.getFinallyBlock().getStatements().stream()
                .filter(statement -> called(statement).equals(GIVEN_BACK_BY.get(called(lock))))
                .filter(statement -> text(receiver(statement)).equals(text(receiver(lock))))
                .findFirst();
        if (givenBack.isEmpty() || guarded.getBlock().getStatements().isEmpty()) {
            return;
        }
        StatementTree unlock = givenBack.get();
        List<? extends StatementTree> body = guarded.getBlock().getStatements();
        StatementTree first = body.get(0);
        StatementTree last = body.get(body.size() - 1);
        boolean leaves = last instanceof ReturnTree || last instanceof ThrowTree;
        change(Operator.DROP_LOCK, lock, delete(lock), delete(unlock));
        change(Operator.UNPAIR_LOCK, lock, delete(lock));
        change(Operator.UNPAIR_LOCK, unlock, delete(unlock));
        change(Operator.UNLOCK_OUT_OF_FINALLY, unlock, delete(unlock),
                leaves ? before(last, text(unlock) + " ") : after(last, " " + text(unlock)));
        if (body.size() > 1) {
            change(Operator.NARROW_LOCK, first, before(lock, text(first) + " "), delete(first));
            change(Operator.NARROW_LOCK, last, delete(last), after(guarded, " " + text(last)));
        }
    }
}
