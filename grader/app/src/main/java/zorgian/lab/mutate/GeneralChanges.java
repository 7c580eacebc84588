package zorgian.lab.mutate;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What can go wrong with any program. */
final class GeneralChanges extends ChangeScanner {

    private static final Map<Tree.Kind, String> SHIFTED = Map.of(Tree.Kind.LESS_THAN, "<=", Tree.Kind.LESS_THAN_EQUAL, "<",
            Tree.Kind.GREATER_THAN, ">=", Tree.Kind.GREATER_THAN_EQUAL, ">");
    private static final Map<String, String> EMPTY = Map.of("java.util.List", "java.util.List.of()", "java.util.Set", "java.util.Set.of()",
            "java.util.Map", "java.util.Map.of()", "java.util.Optional", "java.util.Optional.empty()", "java.lang.String", "\"\"");
    /** Statements that calls of these are have an operator of their own. */
    private static final Set<String> OWN_OPERATORS = Set.of("interrupt", "shutdown", "shutdownNow", "close", "unlock", "lock",
            "lockInterruptibly", "requireNonNull");

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree statement, Void nothing) {
        String name = called(statement);
        if (!WaitChanges.WAKES.contains(name) && !WaitChanges.WAITS.contains(name) && !OWN_OPERATORS.contains(name)) {
            change(Operator.DELETE_STATEMENT, statement, replace(statement, nothing()));
        }
        return super.visitExpressionStatement(statement, nothing);
    }

    @Override
    public Void visitIf(IfTree branch, Void nothing) {
        negate(branch.getCondition());
        if (branch.getElseStatement() == null) {
            StatementTree then = branch.getThenStatement();
            boolean refuses = then instanceof ThrowTree || then instanceof BlockTree block && block.getStatements().size() == 1
                    && block.getStatements().get(0) instanceof ThrowTree;
            change(refuses ? Operator.DROP_CHECK : Operator.DELETE_STATEMENT, branch, replace(branch, nothing()));
        }
        return super.visitIf(branch, nothing);
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree loop, Void nothing) {
        negate(loop.getCondition());
        return super.visitWhileLoop(loop, nothing);
    }

    @Override
    public Void visitDoWhileLoop(DoWhileLoopTree loop, Void nothing) {
        negate(loop.getCondition());
        return super.visitDoWhileLoop(loop, nothing);
    }

    @Override
    public Void visitForLoop(ForLoopTree loop, Void nothing) {
        if (loop.getCondition() != null) {
            negate(loop.getCondition());
        }
        return super.visitForLoop(loop, nothing);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree choice, Void nothing) {
        negate(choice.getCondition());
        return super.visitConditionalExpression(choice, nothing);
    }

    private void negate(ExpressionTree condition) {
        ExpressionTree inner = condition;
        while (inner instanceof ParenthesizedTree parenthesized) {
            inner = parenthesized.getExpression();
        }
        if (inner instanceof UnaryTree not && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
            change(Operator.NEGATE_CONDITION, inner, replace(inner, text(not.getExpression())));
        } else if (!(inner instanceof LiteralTree)) {
            change(Operator.NEGATE_CONDITION, inner, replace(inner, "!(" + text(inner) + ")"));
        }
    }

    @Override
    public Void visitBinary(BinaryTree binary, Void nothing) {
        String left = text(binary.getLeftOperand());
        String right = text(binary.getRightOperand());
        if (SHIFTED.containsKey(binary.getKind())) {
            change(Operator.SHIFT_CONDITION, binary, replace(binary, left + " " + SHIFTED.get(binary.getKind()) + " " + right));
        } else if (binary.getKind() == Tree.Kind.CONDITIONAL_AND || binary.getKind() == Tree.Kind.CONDITIONAL_OR) {
            change(Operator.DROP_OPERAND, binary.getLeftOperand(), replace(binary, right));
            change(Operator.DROP_OPERAND, binary.getRightOperand(), replace(binary, left));
        }
        return super.visitBinary(binary, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getKind() == Tree.Kind.INT_LITERAL || literal.getKind() == Tree.Kind.LONG_LITERAL) {
            change(Operator.CHANGE_CONSTANT, literal, replace(literal, "(" + text(literal) + " + 1)"));
            change(Operator.CHANGE_CONSTANT, literal, replace(literal, "(" + text(literal) + " - 1)"));
        } else if (literal.getKind() == Tree.Kind.BOOLEAN_LITERAL && !(parent() instanceof ReturnTree)) {
            change(Operator.CHANGE_CONSTANT, literal, replace(literal, text(literal).equals("true") ? "false" : "true"));
        }
        return super.visitLiteral(literal, nothing);
    }

    @Override
    public Void visitReturn(ReturnTree returned, Void nothing) {
        ExpressionTree value = returned.getExpression();
        TypeMirror type = value == null ? null : type(value);
        if (type != null && type.getKind() == TypeKind.BOOLEAN) {
            List.of("true", "false").forEach(text -> change(Operator.EMPTY_RETURN, returned, replace(value, text)));
        } else if (type != null) {
            change(Operator.EMPTY_RETURN, returned, replace(value, type.getKind().isPrimitive() ? "0" : "null"));
            String empty = EMPTY.get(type.toString().replaceFirst("<.*", ""));
            if (empty != null) {
                change(Operator.EMPTY_RETURN, returned, replace(value, empty));
            }
        }
        return super.visitReturn(returned, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        if (called(call).equals("requireNonNull")) {
            change(Operator.DROP_CHECK, call, isStatement() ? replace(parent(), "") : replace(call, text(call.getArguments().get(0))));
        }
        swap(call, call.getArguments());
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        List<? extends ExpressionTree> given = made.getArguments();
        if (isA(type(), "java.lang.Throwable") && !given.isEmpty()) {
            ExpressionTree last = given.get(given.size() - 1);
            if (isA(type(given.get(0)), "java.lang.String")) {
                change(Operator.DROP_CAUSE, made, replace(given.get(0), "null"));
            }
            if (isA(type(last), "java.lang.Throwable")) {
                change(Operator.DROP_CAUSE, made, replace(last, given.size() > 1 ? "null" : ""));
            }
        }
        swap(made, given);
        return super.visitNewClass(made, nothing);
    }

    private void swap(Tree call, List<? extends ExpressionTree> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            for (int j = i + 1; j < arguments.size(); j++) {
                ExpressionTree one = arguments.get(i);
                ExpressionTree two = arguments.get(j);
                if (type(one) != null && type(two) != null && type(one).toString().equals(type(two).toString())) {
                    change(Operator.SWAP_ARGUMENTS, call, replace(one, text(two)), replace(two, text(one)));
                }
            }
        }
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
        if (isWritten(variable.getType()) && text(variable.getType()).equals("long")) {
            change(Operator.INT_FOR_LONG, variable, replace(variable.getType(), "int"));
        }
        return super.visitVariable(variable, nothing);
    }

    @Override
    public Void visitTypeCast(TypeCastTree cast, Void nothing) {
        if (text(cast.getType()).equals("long")) {
            change(Operator.INT_FOR_LONG, cast, replace(cast, text(cast.getExpression())));
        }
        return super.visitTypeCast(cast, nothing);
    }
}
