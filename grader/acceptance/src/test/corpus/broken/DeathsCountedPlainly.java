// broken: an uncaught exception handler runs in the thread that dies; two threads die, and the handler counts in a plain field.
// finding: data-race 8 8
public class DeathsCountedPlainly {

    private int broken;

    void note(Thread thread, Throwable failure) {
        broken = broken + 1;
    }

    void start(String name) {
        Thread thread = new Thread(() -> {
            throw new IllegalStateException("glass");
        }, name);
        thread.setUncaughtExceptionHandler(this::note);
        thread.start();
    }

    public static void main(String[] args) {
        DeathsCountedPlainly shelf = new DeathsCountedPlainly();
        shelf.start("beaker");
        shelf.start("flask");
    }
}
