package zorgian.lab.spec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.AssertionFailedError;
import zorgian.lab.run.SmallestSchedule;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;

/** Makes a spec's methods requirements: gives each its lab, and turns what becomes of it into a verdict. */
final class LabExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver, InvocationInterceptor {

    @Override
    public void beforeAll(ExtensionContext context) {
        Bench.of(context).begin(context.getRequiredTestClass());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Bench.of(context).end();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Lab.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Lab(Bench.of(context), context.getRequiredTestClass(), context.getRequiredTestMethod().getAnnotation(Requirement.class));
    }

    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        Bench bench = Bench.of(context);
        Requirement requirement = method.getExecutable().getAnnotation(Requirement.class);
        if (!bench.problems().isEmpty()) {
            invocation.skip();
            throw new Missed(requirement.says(), String.join("\n", bench.problems()), Evidence.NONE);
        }
        if (bench.isOver()) {
            invocation.skip();
            return;
        }
        try {
            invocation.proceed();
            rounds(bench, method);
            bench.put(result(requirement, Verdict.MET, "", "", Evidence.NONE));
        } catch (Missed missed) {
            bench.put(result(requirement, missed));
            throw missed;
        } catch (Inconclusive inconclusive) {
            bench.put(result(requirement, Verdict.INCONCLUSIVE, "", inconclusive.reason(), Evidence.NONE));
            throw inconclusive;
        } catch (AssertionFailedError plain) {
            bench.put(result(requirement, Verdict.MISSED, requirement.says(), plain.getMessage(), Evidence.NONE));
            throw plain;
        } catch (Throwable ours) {
            if (ours instanceof RuntimeException && isThrownBy(context.getRequiredTestClass(), ours)) {
                Missed odd = new Missed(requirement.says(), "what came back cannot be read: " + ours, Evidence.NONE);
                bench.put(result(requirement, odd));
                throw odd;
            }
            bench.fault(requirement.id() + ": " + ours);
            bench.put(result(requirement, Verdict.INCONCLUSIVE, "", "the grader failed: " + ours, Evidence.NONE));
            throw ours;
        }
    }

    /** Holds the requirement under the schedules that come after the first; a miss is that under the smallest schedule that shows it. */
    private static void rounds(Bench bench, ReflectiveInvocationContext<Method> method) throws Throwable {
        Lab lab = method.getArguments().stream().filter(Lab.class::isInstance).map(Lab.class::cast).findFirst().orElse(null);
        while (lab != null && lab.goesOn()) {
            try {
                invoke(method);
            } catch (Missed missed) {
                bench.took(lab.rounds(), method.getExecutable().getAnnotation(Requirement.class).id());
                throw bench.explains() ? smallest(lab, method, missed) : missed;
            }
        }
    }

    private static Missed smallest(Lab lab, ReflectiveInvocationContext<Method> method, Missed missed) throws Throwable {
        ObservedRun culprit = lab.last();
        String explicit = culprit.transcript().decisions().explicit();
        if (explicit == null) {
            return shown(lab, method, missed);
        }
        Function<String, String> stillFails = schedule -> {
            lab.only(culprit, schedule);
            if (missedBy(method) == null) {
                return null;
            }
            return lab.last().schedule().equals(schedule) ? lab.last().transcript().decisions().explicit() : null;
        };
        String shown = stillFails.apply(explicit) == null ? culprit.schedule() : SmallestSchedule.of(explicit, stillFails);
        lab.only(culprit, shown);
        return shown(lab, method, missed);
    }

    /** The same miss, with all that there is to show of it. */
    private static Missed shown(Lab lab, ReflectiveInvocationContext<Method> method, Missed missed) {
        lab.isToBeShown();
        Missed again = missedBy(method);
        return again == null ? missed : again;
    }

    /** Null if the requirement holds this time, or is not missed by what it checks. */
    private static Missed missedBy(ReflectiveInvocationContext<Method> method) {
        try {
            invoke(method);
            return null;
        } catch (Missed missed) {
            return missed;
        } catch (Throwable other) {
            return null;
        }
    }

    private static void invoke(ReflectiveInvocationContext<Method> method) throws Throwable {
        try {
            method.getExecutable().setAccessible(true);
            method.getExecutable().invoke(method.getTarget().orElse(null), method.getArguments().toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Whether the spec's own code threw it, or called the JDK with what threw it: it can read every right answer, so this is none. */
    private static boolean isThrownBy(Class<?> spec, Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace()).map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .findFirst().filter(name -> name.equals(spec.getName()) || name.startsWith(spec.getName() + "$")).isPresent();
    }

    private static RequirementResult result(Requirement requirement, Missed missed) {
        Evidence evidence = missed.evidence();
        String hint = requirement.hints().length == 0 ? missed.hint() : requirement.hints()[0];
        return new RequirementResult(requirement.id(), requirement.says(), requirement.points(), Verdict.MISSED, missed.expected(),
                missed.observed(), hint,
                evidence.threads(), evidence.timeline(), evidence.where(), missed.findings());
    }

    private static RequirementResult result(Requirement requirement, Verdict verdict, String expected, String observed, Evidence evidence) {
        String hint = verdict == Verdict.MISSED && requirement.hints().length > 0 ? requirement.hints()[0] : "";
        List<String> threads = evidence.threads();
        return new RequirementResult(requirement.id(), requirement.says(), requirement.points(), verdict, expected, observed, hint, threads,
                evidence.timeline(), evidence.where());
    }
}
