package zorgian.lab.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import zorgian.lab.bench.Speed;

@Command(name = "speed", mixinStandardHelpOptions = true,
        description = "For authors: wall time of grading the reference, against Maven in the handout and against real time.")
final class SpeedCommand implements Callable<Integer> {

    private static final int RUNS = 5;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Speed speed = new Speed(Home.here().needsRepository().folder());
        System.out.printf("Java %s, %d cores%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
        Speed.Measured first = show(speed.firstRun(RUNS), null);
        show(speed.warm(RUNS), first);
        show(speed.mavenInTheHandout(), first);
        show(speed.realTime(), first);
        return 0;
    }

    private static Speed.Measured show(Speed.Measured measured, Speed.Measured baseline) {
        String ratio = baseline == null ? "1.0, the baseline" : "%.1f".formatted((double) measured.millis() / baseline.millis());
        System.out.printf("%-56s %7.2f s   %s%n", measured.way(), measured.millis() / 1000.0, ratio);
        return measured;
    }
}
