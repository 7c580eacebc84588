package zorgian.lab.mutate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.type.TypeMirror;

/** Goes through a file and tells what could be changed in it; what does not compile then is left out later. */
abstract class ChangeScanner extends TreePathScanner<Void, Void> {

    private ParsedFile file;
    private Consumer<Change> changes;

    /** Goes through a file once. */
    final void scan(ParsedFile parsed, Consumer<Change> to) {
        file = parsed;
        changes = to;
        scan(parsed.unit(), null);
    }

    /** What the compiler has made up cannot be changed. */
    @Override
    public Void scan(Tree tree, Void nothing) {
        boolean isThere = tree == null || tree instanceof ModifiersTree || tree instanceof CompilationUnitTree || file.isWritten(tree);
        return isThere ? super.scan(tree, nothing) : null;
    }

    final void change(Operator operator, Tree at, Edit... edits) {
        changes.accept(new Change(operator, member(), file.start(at), List.of(edits)));
    }

    final Edit replace(Tree tree, String text) {
        return new Edit(file.start(tree), file.end(tree), text);
    }

    final Edit delete(Tree tree) {
        return replace(tree, "");
    }

    /** A word of a modifier list or the like, and the space after it. */
    final Edit deleteWord(Tree in, String word) {
        int at = file.text().indexOf(word + " ", file.start(in));
        return new Edit(at, at + word.length() + 1, "");
    }

    /** Another name in the place of the last one of what is called. */
    final Edit rename(MethodInvocationTree call, String name) {
        int end = file.end(call.getMethodSelect());
        return new Edit(end - called(call).length(), end, name);
    }

    final Edit before(Tree tree, String text) {
        return Edit.insert(file.start(tree), text);
    }

    final Edit after(Tree tree, String text) {
        return Edit.insert(file.end(tree), text);
    }

    final String text(Tree tree) {
        return tree == null ? "" : file.text(tree);
    }

    final boolean isWritten(Tree tree) {
        return file.isWritten(tree);
    }

    /** Of a child of the tree where the scan is. */
    final TypeMirror type(Tree child) {
        return file.type(new TreePath(getCurrentPath(), child));
    }

    /** Of the expression where the scan is. */
    final TypeMirror type() {
        return file.type(getCurrentPath());
    }

    /** Of what a method is called on, at the call where the scan is; null for a call of its own or of a static import. */
    final TypeMirror receiverType(MethodInvocationTree call) {
        return receiver(call) == null ? null
                : file.type(new TreePath(new TreePath(getCurrentPath(), call.getMethodSelect()), receiver(call)));
    }

    final boolean isA(TypeMirror type, String name) {
        return file.isA(type, name);
    }

    final Tree parent() {
        return getCurrentPath().getParentPath().getLeaf();
    }

    /** Whether the expression where the scan is is a statement, whose value nobody asks for. */
    final boolean isStatement() {
        return parent() instanceof ExpressionStatementTree;
    }

    /** Whether the statement where the scan is stands in a list of statements. */
    final boolean isInList() {
        return parent() instanceof BlockTree || parent() instanceof CaseTree;
    }

    /** Nothing in a list of statements, an empty statement elsewhere. */
    final String nothing() {
        return isInList() ? "" : ";";
    }

    private String member() {
        String member = "";
        for (Tree tree : getCurrentPath()) {
            if (tree instanceof MethodTree method && member.isEmpty()) {
                member = method.getName().toString().replace("<init>", "new");
            } else if (tree instanceof VariableTree field && member.isEmpty()
                    && getCurrentPath().getParentPath() != null && isField(field)) {
                member = field.getName().toString();
            } else if (tree instanceof ClassTree type && !type.getSimpleName().isEmpty()) {
                return type.getSimpleName() + (member.isEmpty() ? "" : "." + member);
            }
        }
        return member;
    }

    private boolean isField(VariableTree variable) {
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            if (path.getLeaf() == variable) {
                return path.getParentPath().getLeaf() instanceof ClassTree;
            }
        }
        return false;
    }

    /** The name of the method that an expression or statement calls; empty where it calls none. */
    static String called(Tree tree) {
        if (tree instanceof ExpressionStatementTree statement) {
            return called(statement.getExpression());
        }
        if (!(tree instanceof MethodInvocationTree call)) {
            return "";
        }
        return call.getMethodSelect() instanceof MemberSelectTree select ? select.getIdentifier().toString()
                : call.getMethodSelect() instanceof IdentifierTree name ? name.getName().toString() : "";
    }

    /** What it is called on; null where that is left out. */
    static ExpressionTree receiver(Tree tree) {
        Tree call = tree instanceof ExpressionStatementTree statement ? statement.getExpression() : tree;
        return call instanceof MethodInvocationTree invocation && invocation.getMethodSelect() instanceof MemberSelectTree select
                ? select.getExpression() : null;
    }

    /** Whether one of these methods is called anywhere in it. */
    static boolean calls(Tree tree, Set<String> names) {
        boolean[] calls = new boolean[1];
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                calls[0] |= names.contains(called(call));
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(tree, null);
        return calls[0];
    }

    /** The statements where the scan is, if it is at a list of such; else none. */
    static List<? extends StatementTree> statements(Tree tree) {
        return tree instanceof BlockTree block ? block.getStatements()
                : tree instanceof CaseTree part && part.getStatements() != null ? part.getStatements() : List.of();
    }
}
