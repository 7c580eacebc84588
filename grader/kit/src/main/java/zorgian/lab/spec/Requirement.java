package zorgian.lab.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** One graded sentence of an exercise. Reported in the order of the methods in the source file. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
public @interface Requirement {

    /** Unique in the exercise, in kebab-case. */
    String id();

    /** 1 or more; those of an exercise add up to 100. */
    int points();

    /** A sentence that is true when the requirement is met. */
    String says();

    /**
     * Under how many schedules its scenarios are held, where threads meet in them: 1 for first-in-line alone; 0, as it is without, for the
     * budget that all have.
     */
    int schedules() default 0;

    /** Whether waits may also end for no reason, as wait, await and park are documented: some schedules more in which they do. */
    boolean spurious() default false;

    /** Steps towards it, from a nudge to nearly the answer. The first is shown to whoever missed it, each of the others when it is asked for. */
    String[] hints() default {};
}
