package zorgian.lab.mutate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.type.TypeMirror;
import zorgian.lab.submission.SourceFile;

/** A source file with its tree, positions and types. */
final class ParsedFile {

    private final CompilationUnitTree unit;
    private final SourceFile source;
    private final String text;
    private final JavacTask task;
    private final Trees trees;
    private final SourcePositions positions;

    ParsedFile(CompilationUnitTree unit, SourceFile source, JavacTask task) {
        this.unit = unit;
        this.source = source;
        this.text = source.content();
        this.task = task;
        this.trees = Trees.instance(task);
        this.positions = trees.getSourcePositions();
    }

    CompilationUnitTree unit() {
        return unit;
    }

    SourceFile source() {
        return source;
    }

    String text() {
        return text;
    }

    /** The first character of a tree, counted from 0; less than 0 where the compiler has made it up. */
    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    /** The first character after a tree. */
    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    boolean isWritten(Tree tree) {
        return tree != null && start(tree) >= 0 && end(tree) > start(tree);
    }

    String text(Tree tree) {
        return text.substring(start(tree), end(tree));
    }

    /** Null where there is none. */
    TypeMirror type(TreePath path) {
        return trees.getTypeMirror(path);
    }

    /** Whether the type is this class or interface of the JDK, or one below it. */
    boolean isA(TypeMirror type, String name) {
        return type != null && task.getTypes().isSubtype(task.getTypes().erasure(type),
                task.getTypes().erasure(task.getElements().getTypeElement(name).asType()));
    }

    int line(int position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }
}
