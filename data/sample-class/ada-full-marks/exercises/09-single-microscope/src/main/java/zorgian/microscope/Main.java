package zorgian.microscope;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Four researchers share one microscope, in real time; prints who looks when, and what the threads gain. */
public final class Main {

    private static final Duration SLICE = Duration.ofMillis(50);
    private static final int WIDTH = 64;

    public static void main(String[] args) throws Exception {
        try {
            run();
        } catch (UnsupportedOperationException todo) {
            System.out.println("Not there yet: " + todo.getMessage());
        }
    }

    private static void run() throws Exception {
        System.out.println("One character of a line is a moment: # looks through the microscope, - prepares, . does neither.");
        Comparison looking = watch("They only look: 200 ms each", look(200));
        Comparison preparing = watch("They only prepare: 400 ms each", prepare(400));
        Comparison both = watch("They look, prepare, look, and all of it once more", look(40), prepare(200), look(40), look(40), prepare(200), look(40));
        System.out.printf("%n%-24s%15s%15s%15s%n", "", "only look", "only prepare", "both");
        System.out.printf("%-24s%12d ms%12d ms%12d ms%n", "one after the other", millis(looking.oneAfterTheOther()),
                millis(preparing.oneAfterTheOther()), millis(both.oneAfterTheOther()));
        System.out.printf("%-24s%12d ms%12d ms%12d ms%n", "at once, a thread each", millis(looking.atOnce()), millis(preparing.atOnce()),
                millis(both.atOnce()));
        System.out.printf("%-24s%15s%15s%15s%n", "speed-up", speedUp(looking), speedUp(preparing), speedUp(both));
    }

    private static Comparison watch(String title, Step... plan) throws Exception {
        System.out.printf("%n%s%n", title);
        List<Researcher> researchers = Stream.of("Ada", "Ben", "Cleo", "Dan").map(name -> new Researcher(name, List.of(plan))).toList();
        Watch watch = new Watch(new SlowBench());
        Comparison comparison = new Laboratory(new Microscope(SLICE, watch)).compare(researchers);
        long all = millis(comparison.oneAfterTheOther().plus(comparison.atOnce()));
        System.out.printf("one after the other until %d ms, then all at once:%n", millis(comparison.oneAfterTheOther()));
        watch.draw(Math.max(1, all / WIDTH));
        return comparison;
    }

    private static Step look(long millis) {
        return new Step.Look(Duration.ofMillis(millis));
    }

    private static Step prepare(long millis) {
        return new Step.Prepare(Duration.ofMillis(millis));
    }

    private static long millis(Duration time) {
        return time.toMillis();
    }

    private static String speedUp(Comparison comparison) {
        var factor = comparison.speedUp();
        return factor.isPresent() ? String.format("%.2f", factor.getAsDouble()) : "none";
    }
}
