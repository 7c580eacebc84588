package zorgian.lab.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import zorgian.lab.submission.UnusableInput;

/** Entry point: parses the command line, runs a command, and turns what went wrong into a sentence and an exit code. */
@Command(name = "lab", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        header = "Zorgian Lab: exercises in concurrency, and their grader.",
        subcommands = {ExercisesCommand.class, GradeCommand.class, BatchCommand.class, ClassroomCommand.class, HintCommand.class, WatchCommand.class, BooksCommand.class,
            HandoutCommand.class, SkeletonsCommand.class, VerifyCommand.class, StabilityCommand.class,
            SensitivityCommand.class, MutateCommand.class, SpeedCommand.class, OverheadCommand.class, ReplayCommand.class,
            KitCommand.class, ModulesCommand.class, DoctorCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all points; of batch: every submission was graded, or is reported as unusable in grades.csv",
            "1:graded, points missing; of watch: not finished, or something was found; of doctor: no sandbox that keeps what it promises",
            "2:the input cannot be used, as one sentence on standard error says",
            "3:the grader failed, or there is no sandbox and --require-sandbox was given",
            "4:watch alone: what a program prints differs from schedule to schedule"})
public final class Main implements Runnable {

    static final int POINTS_MISSING = 1;
    static final int UNUSABLE = 2;
    static final int GRADER_FAILED = 3;
    /** Of doctor alone. */
    static final int NO_SANDBOX = 1;
    /** Of watch alone: nothing is wrong, but what is printed differs from schedule to schedule. */
    static final int PRINTS_DIFFER = 4;

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "Name a command.");
    }

    public static void main(String[] args) {
        int code;
        try {
            code = commandLine().execute(args);
        } catch (Error e) {
            code = report(e);
        }
        System.out.flush();
        System.exit(code);
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(80);
        line.setExecutionExceptionHandler((exception, failed, parsed) -> report(exception));
        line.setParameterExceptionHandler((exception, arguments) -> {
            System.err.println("lab: " + sentence(exception) + " See lab --help.");
            return UNUSABLE;
        });
        return line;
    }

    private static String sentence(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return "There is no such command or option: " + String.join(" ", unmatched.getUnmatched()) + ".";
        }
        return exception.getMessage().replaceFirst("^Error: ", "").replaceFirst("[.]?$", ".");
    }

    private static int report(Throwable exception) {
        if (exception instanceof UnusableInput unusable) {
            System.err.println("lab: " + unusable.getMessage());
            return UNUSABLE;
        }
        if (exception instanceof SandboxMissing missing) {
            System.err.println("lab: " + missing.getMessage());
            return GRADER_FAILED;
        }
        System.err.println("lab: the grader failed: " + exception);
        if (Boolean.getBoolean("lab.debug")) {
            exception.printStackTrace();
        } else {
            System.err.println("lab: with LAB_OPTS=-Dlab.debug=true in the environment it says where; please report that.");
        }
        return GRADER_FAILED;
    }
}
