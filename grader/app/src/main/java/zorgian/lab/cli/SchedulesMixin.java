package zorgian.lab.cli;

import picocli.CommandLine.Option;
import zorgian.lab.grade.Grading;
import zorgian.lab.run.Schedules;
import zorgian.lab.submission.UnusableInput;

/** Under how many schedules requirements are held. */
final class SchedulesMixin {

    private static final int THOROUGH = 200;

    @Option(names = "--schedules", paramLabel = "N",
            description = "Hold each requirement under so many schedules at most, where threads meet (default: 25, the same for everybody).")
    private Integer schedules;

    @Option(names = "--thorough", description = "The same as --schedules 200.")
    private boolean thorough;

    Grading grading() {
        return new Grading(schedules());
    }

    /** At most, 1 or more. */
    int schedules() {
        if (schedules != null && schedules < 1) {
            throw new UnusableInput("--schedules has to be 1 or more, not " + schedules + ".");
        }
        return schedules != null ? schedules : thorough ? THOROUGH : Schedules.BUDGET;
    }
}
