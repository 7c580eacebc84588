package zorgian.lab.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import zorgian.lab.bench.Overhead;

@Command(name = "overhead", mixinStandardHelpOptions = true,
        description = "For authors: what the runtime costs in hot loops, against the same loops in a plain JVM. Prints Markdown.")
final class OverheadCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        System.out.printf("Java %s, %d cores%n%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
        System.out.println("| ten million times | plain JVM (C1), ns | in a worker, ns | ratio | the run in the worker |");
        System.out.println("| --- | ---: | ---: | ---: | --- |");
        Overhead.loops().forEach(loop -> System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %s |%n", loop.what(), loop.plain(),
                loop.worker(),
                loop.ratio(), loop.ending()));
        return 0;
    }
}
