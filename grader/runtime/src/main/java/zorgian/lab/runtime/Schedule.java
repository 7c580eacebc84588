package zorgian.lab.runtime;

/**
 * The names of schedules; the same name brings the same run of the same program.
 *
 * <pre>
 * first                         each thread goes on until it cannot
 * locks, queues, reverse, late  steered, without chance
 * walk-7, pos-7, pct-7          by chance, from a seed
 * spurious-7                    waits end for no reason, by chance
 * 12:1,40:2                     first, but at decision 12 choice 1 is taken, and at decision 40 choice 2
 * fine,reverse,12:1             the same where decisions are counted at plain data too, and what is due at one tick is reversed
 * </pre>
 */
public final class Schedule {

    /** Each thread goes on until it cannot. */
    public static final String FIRST = "first";

    private static final String FINE = "fine";
    private static final String REVERSE = "reverse";
    private static final String SPURIOUS = "spurious";
    private static final String BENT = "bent";

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
        int size = 0;
        boolean isFine = false;
        boolean reverses = false;
        boolean isSpurious = false;
        boolean isBent = false;
        for (String part : parts) {
            switch (part) {
                case FINE -> isFine = true;
                case REVERSE -> reverses = true;
                case SPURIOUS -> isSpurious = true;
                case BENT -> isBent = true;
                default -> {
                    int colon = part.indexOf(':');
                    if (colon < 1) {
                        throw new NumberFormatException(part);
                    }
                    numbers[size] = Integer.parseInt(part.substring(0, colon));
                    choices[size++] = Integer.parseInt(part.substring(colon + 1));
                }
            }
        }
        return new Departures(java.util.Arrays.copyOf(numbers, size), java.util.Arrays.copyOf(choices, size), isFine, reverses, isSpurious,
                isBent);
    }

    /** What stands before the departures in the name of what a policy has done. */
    static String flags(Policy policy) {
        return (policy.isFine() ? FINE + "," : "") + (policy.reverses() ? REVERSE + "," : "") + (policy.isSpurious() ? SPURIOUS + "," : "")
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
