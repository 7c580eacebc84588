package zorgian.lab.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what a student's class names or declares and must not, a sentence for each thing, with the first line where it does. */
final class ClassCheck {

    private static final String CLOSED = "reaches files, ports or processes and is given for watching only; take what your methods are "
            + "given, and leave it to Main";

    private final Vocabulary vocabulary;
    private final GivenTypes given;
    private final OwnMethods ownMethods;

    /**
     * @param what "uses `Thread.stop`"
     * @param isType whether it is a type, and neither a member nor made by new
     */
    private record Problem(String what, int line, String why, boolean isType) {

        /** Whether it goes without saying: javac makes an array of a type where a member takes any number of them. */
        boolean comesWith(Problem other) {
            return isType && !other.isType && line == other.line && why.equals(other.why);
        }
    }

    ClassCheck(Vocabulary vocabulary, GivenTypes given, OwnMethods ownMethods) {
        this.vocabulary = vocabulary;
        this.given = given;
        this.ownMethods = ownMethods;
    }

    List<String> problems(ClassUses type) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (Use use : type.uses()) {
            vocabulary.foreign(use).ifPresent(word -> note(problems, word.type().isEmpty() ? word.shown() : word.type(),
                    new Problem("uses `" + word.shown() + "`", use.line(), Refusal.of(word.name()).words(),
                            use instanceof Use.OfType named && !named.created())));
            given.closedIn(use).ifPresent(closed -> note(problems, closed,
                    new Problem("uses `" + SourceForm.simpleName(closed) + "`", use.line(), CLOSED, false)));
            if (use instanceof Use.OfOwnMethod method) {
                ownMethods.wrong(type, method)
                        .ifPresent(wrong -> note(problems, wrong.what(), new Problem(wrong.what(), method.line(), wrong.why(), false)));
            }
        }
        String name = "`" + SourceForm.declaringType(type.name()) + "` ";
        return problems.values().stream().filter(problem -> problems.values().stream().noneMatch(problem::comesWith))
                .map(problem -> name + problem.what() + type.at(problem.line()) + ", which " + problem.why()).toList();
    }

    /** Of each thing the first place that has a line. */
    private static void note(Map<String, Problem> problems, String thing, Problem problem) {
        problems.merge(thing, problem, (first, next) -> first.line() > 0 ? first : next);
    }
}
