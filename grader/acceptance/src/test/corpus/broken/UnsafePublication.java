// broken: the new settings are handed over through a plain static field.
// finding: data-race 11 15
public class UnsafePublication {

    record Settings(int celsius, int minutes) {
    }

    private static Settings settings = new Settings(20, 5);

    private static void heatUp() {
        settings = new Settings(180, 40);
    }

    private static void bake() {
        Settings now = settings;
        if (now.celsius() < now.minutes()) {
            throw new IllegalStateException("a cold oven");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread heater = new Thread(UnsafePublication::heatUp, "heater");
        Thread baker = new Thread(UnsafePublication::bake, "baker");
        heater.start();
        baker.start();
        heater.join();
        baker.join();
        System.out.println(settings);
    }
}
