package bakery.spec;

import bakery.Baker;
import bakery.Waits;
import java.util.Arrays;
import java.util.List;
import zorgian.lab.scenario.Stage;

public final class BakeryScenarios {

    private BakeryScenarios() {
    }

    public static Object pool(Stage stage, List<String> doughs, long ticks, int bakers) throws Exception {
        return new Baker().withPool(dough -> {
            stage.work(dough, ticks);
            return dough + " loaf";
        }, doughs, bakers);
    }

    public static Object timed(Stage stage, long ticks) throws Exception {
        return new Baker().timed(dough -> {
            stage.work(dough, ticks);
            return dough;
        });
    }

    public static Object leavesPoolOpen(Stage stage) throws Exception {
        new Baker().leavesPoolOpen(dough -> dough);
        return null;
    }

    /** Calls a method of Waits, and returns what it returned and the ticks that it took. */
    public static Object waits(Stage stage, String how) throws Exception {
        Object value = Waits.class.getMethod(how).invoke(null);
        return Arrays.asList(value, stage.now());
    }

    public static Object deadlock(Stage stage) throws Exception {
        stage.pause(40);
        new Baker().deadlock();
        return null;
    }

    public static Object virtualDeadlock(Stage stage) throws Exception {
        new Baker().virtualDeadlock();
        return null;
    }

    public static Object spin(Stage stage) {
        new Baker().spin();
        return null;
    }

    public static Object bakesForEver(Stage stage) throws Exception {
        new Baker().bakesForEver(dough -> {
            stage.work(dough, 1);
            return dough;
        });
        return null;
    }

    public static Object pollsForEver(Stage stage) throws Exception {
        new Baker().pollsForEver();
        return null;
    }

    public static Object exit(Stage stage) {
        new Baker().exit();
        return null;
    }

    public static Object eatMemory(Stage stage) {
        new Baker().eatMemory();
        return null;
    }

    public static Object idleWorkerEnds(Stage stage) throws Exception {
        return new Baker().idleWorkerEnds();
    }

    public static Object pollsInVain(Stage stage) throws Exception {
        return new Baker().pollsInVain();
    }
}
