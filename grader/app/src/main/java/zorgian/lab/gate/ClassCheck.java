package zorgian.lab.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a student's class names or declares and must not, a sentence for each thing, with the first line where it does. */
final class ClassCheck {

    private static final String CLOSED = "reaches files, ports or processes and is given for watching only; take what your methods are "
            + "given, and leave it to Main";

    private final Vocabulary vocabulary;
    private final GivenTypes given;
    private final OwnMethods ownMethods;

    /** @param what "uses `Thread.stop`" */
    private record Problem(String what, int line, String why) {
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
                    new Problem("uses `" + word.shown() + "`", use.line(), Refusal.of(word.name()).words())));
            given.closedIn(use).ifPresent(closed -> note(problems, closed,
                    new Problem("uses `" + SourceForm.simpleName(closed) + "`", use.line(), CLOSED)));
            if (use instanceof Use.OfOwnMethod method) {
                ownMethods.wrong(type, method)
                        .ifPresent(wrong -> note(problems, wrong.what(), new Problem(wrong.what(), method.line(), wrong.why())));
            }
        }
        String name = "`" + SourceForm.declaringType(type.name()) + "` ";
        return problems.values().stream().map(problem -> name + problem.what() + type.at(problem.line()) + ", which " + problem.why())
                .collect(Collectors.toList());
    }

    /** Of each thing the first place that has a line. */
    private static void note(Map<String, Problem> problems, String thing, Problem problem) {
        problems.merge(thing, problem, (first, next) -> first.line() > 0 ? first : next);
    }
}
