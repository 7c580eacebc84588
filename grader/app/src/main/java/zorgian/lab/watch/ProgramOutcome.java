package zorgian.lab.watch;

/**
 * A way in which a watched program comes out, under one or more of its schedules.
 *
 * @param ending how it ended
 * @param message one sentence on that
 * @param output what it printed
 * @param schedules under how many of the schedules that were tried it came out so
 * @param smallest the schedule of them that departs least from first-in-line
 */
public record ProgramOutcome(EndingKind ending, String message, String output, int schedules, String smallest) {

    /** A message without its ticks, by which ways of ending are told apart. */
    static String kind(String message) {
        return message.replaceAll("tick \\d+", "tick");
    }

    /** Whether it went wrong, whatever it printed. */
    public boolean isFailure() {
        return ending != EndingKind.FINISHED && ending != EndingKind.EXITED;
    }
}
