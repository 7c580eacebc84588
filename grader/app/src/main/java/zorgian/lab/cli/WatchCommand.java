package zorgian.lab.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zorgian.lab.compile.SourceCompiler;
import zorgian.lab.judge.StandardInput;
import zorgian.lab.judge.Workers;
import zorgian.lab.output.OutputFile;
import zorgian.lab.sandbox.Sandbox;
import zorgian.lab.watch.EndingKind;
import zorgian.lab.watch.Watch;
import zorgian.lab.watch.WatchJson;
import zorgian.lab.watch.WatchText;
import zorgian.lab.watch.Watched;
import zorgian.lab.watch.WatchedProgram;

@Command(name = "watch", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Run any Java program on the lab clock, and say how it ended and what its trace tells: races and deadlocks that this run did not"
                + " show, with their lines.",
        footer = {"", "It ends with 0 if the program finished and nothing was found, with 4 if only what it prints differs from schedule to schedule,"
                + " else with 1."})
final class WatchCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SOURCES", description = "A .java file, or a folder with some, in any packages.")
    private Path sources;

    @Parameters(index = "1..*", paramLabel = "ARGUMENT", description = "What its main is given.")
    private List<String> arguments = List.of();

    @Option(names = "--main", paramLabel = "CLASS", description = "Whose main is run; needed where more than one class has one.")
    private String main;

    @Option(names = "--json", paramLabel = "FILE",
            description = "Write what was seen as JSON too; - for standard output, in the text's place.")
    private String json;

    @Option(names = "--schedule", paramLabel = "NAME", converter = ScheduleName.class,
            description = "Run it under this schedule only; first is the one in which each thread goes on as soon as it can.")
    private String schedule;

    @Option(names = "--schedules", paramLabel = "N",
            description = "How many schedules are tried; a program with long loops is run under fewer (default: 100).")
    private int schedules = Watch.SCHEDULES;

    @Option(names = "--enable-preview", description = "Compile and run it with the preview features of this JDK.")
    private boolean preview;

    @Option(names = "--no-sandbox", description = "Let it have your files, other processes and the network, as java would.")
    private boolean isFree;

    @Override
    public Integer call() {
        Watched watched;
        SourceCompiler compiler = preview ? SourceCompiler.withPreview() : SourceCompiler.ofThisJdk();
        WatchedProgram program = WatchedProgram.of(sources, main, compiler).with(arguments);
        Sandbox sandbox = isFree ? Sandbox.none() : Sandbox.best();
        List<String> options = preview ? List.of("--enable-preview") : List.of();
        try (Workers workers = new Workers(Watch.LIMITS, options, StandardInput.of(System.in), sandbox)) {
            Watch watch = new Watch(workers);
            watched = schedule == null ? watch.runUnderSchedules(program, Math.max(1, schedules)) : watch.run(program, schedule);
        }
        if ("-".equals(json)) {
            System.out.print(WatchJson.of(watched));
        } else {
            if (json != null) {
                OutputFile.write(Path.of(json), WatchJson.of(watched));
            }
            System.out.print(WatchText.of(watched));
        }
        if (watched.ending() == EndingKind.CRASHED && !sandbox.name().equals(Sandbox.NONE)) {
            System.err.println("lab: the program ran in a sandbox, without your files, other processes and the network; "
                    + "with --no-sandbox it has them.");
        }
        return watched.ending() == EndingKind.INCONCLUSIVE ? Main.GRADER_FAILED : !watched.isClean() ? Main.POINTS_MISSING
                : watched.printsDiffer() ? Main.PRINTS_DIFFER : 0;
    }
}
