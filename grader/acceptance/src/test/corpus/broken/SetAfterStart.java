// broken: main starts the worker first and sets what it works with afterwards.
// finding: data-race 17 8
public class SetAfterStart {

    private static String solvent = "water";

    private static void dissolve() {
        String used = solvent;
        if (used.isEmpty()) {
            throw new IllegalStateException("a dry flask");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread robot = new Thread(SetAfterStart::dissolve, "robot");
        robot.start();
        solvent = "ethanol";
        robot.join();
        System.out.println("dissolved in something");
    }
}
