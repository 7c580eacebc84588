package zorgian.lab.runtime;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of schedules; the same name brings the same run of the same program.
 *
 * <pre>
 * first                         each thread goes on until it cannot
 * together                      the same, but all that is due at the same tick is released at once, so that it can meet
 * locks, queues, reverse, late  steered, without chance
 * walk-7, pos-7, pct-7          by chance, from a seed
 * spurious-7                    waits end for no reason, by chance
 * 12:1,40:2                     first, but at decision 12 choice 1 is taken, and at decision 40 choice 2
 * together,12:1                 together, but for decision 12
 * fine,reverse,12:1             the same as first but for this, where decisions are counted at plain data too, and what is due at one
 *                               tick goes in reverse order
 * </pre>
 */
public final class Schedule {

    /** Each thread goes on until it cannot. */
    public static final String FIRST = "first";

    /** The same, but all that is due at the same tick is released at once. */
    public static final String TOGETHER = "together";

    static final String FINE = "fine";
    static final String REVERSE = "reverse";
    static final String SPURIOUS = "spurious";
    static final String BENT = "bent";
    private static final List<String> FLAGS = List.of(FINE, TOGETHER, REVERSE, SPURIOUS, BENT);

    private Schedule() {
    }

    /** @throws IllegalArgumentException if there is no schedule of this name */
    static Policy policy(String name) {
        switch (name) {
            case FIRST:
                return new FirstInLine();
            case "locks":
                return new Steered(true, false, false);
            case "queues":
                return new Steered(false, true, false);
            case REVERSE:
                return new Steered(false, false, true);
            case "late":
                return new Steered(true, true, true);
            default:
        }
        int dash = name.indexOf('-');
        try {
            if (dash > 0) {
                long seed = Long.parseLong(name.substring(dash + 1));
                return switch (name.substring(0, dash)) {
                    case "walk" -> new RandomWalk(seed);
                    case "pos" -> new PartialOrderSampling(seed);
                    case "pct" -> new PriorityChanges(seed);
                    case SPURIOUS -> new SpuriousWakeUps(seed);
                    default -> throw new IllegalArgumentException(name);
                };
            }
            return departures(name);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("there is no schedule \"" + name + "\"", e);
        }
    }

    private static Departures departures(String name) {
        String[] parts = name.split(",");
        int[] numbers = new int[parts.length];
        int[] choices = new int[parts.length];
        Set<String> flags = new HashSet<>();
        int size = 0;
        for (String part : parts) {
            int colon = part.indexOf(':');
            if (FLAGS.contains(part)) {
                flags.add(part);
            } else if (colon < 1) {
                throw new NumberFormatException(part);
            } else {
                numbers[size] = Integer.parseInt(part.substring(0, colon));
                choices[size++] = Integer.parseInt(part.substring(colon + 1));
            }
        }
        return new Departures(Arrays.copyOf(numbers, size), Arrays.copyOf(choices, size), flags);
    }

    /** What stands before the departures in the name of what a policy has done. */
    static String flags(Policy policy) {
        return (policy.isFine() ? FINE + "," : "") + (policy.releasesTogether() ? TOGETHER + "," : "") + (policy.reverses() ? REVERSE + "," : "") + (policy.isSpurious() ? SPURIOUS + "," : "")
                + (policy.bendsTime() ? BENT + "," : "");
    }

    /** Whether things may be due early under it, and tasks late. */
    public static boolean bendsTime(String name) {
        return policy(name).bendsTime();
    }

    /** Whether there is such a schedule. */
    public static boolean exists(String name) {
        try {
            policy(name);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
