package zorgian.lab.worker;

/** The judge asks for a scenario that is not there; student code has no part in that. */
final class NoScenario extends Exception {

    private static final long serialVersionUID = 1;

    NoScenario(String message) {
        super(message);
    }
}
