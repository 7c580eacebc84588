package bakery.spec;

import zorgian.lab.scenario.Stage;

/** Scenarios that are over before all that they have begun is. */
public final class LeavingScenarios {

    private LeavingScenarios() {
    }

    /** Starts a thread of its own, and then one of a student's, as its last acts. */
    public static void startsAndLeaves(Stage stage) {
        stage.client("closing", () -> stage.note("closed at", stage.now()));
        new Thread(() -> stage.note("swept at", stage.now()), "sweeper").start();
    }
}
