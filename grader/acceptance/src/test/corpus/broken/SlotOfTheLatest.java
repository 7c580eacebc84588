// broken: the latest sample is handed over in a plain array, and its fields are plain too.
// finding: data-race 18 22
// or: data-race 10 23
public class SlotOfTheLatest {

    static class Sample {
        int grams;

        Sample(int grams) {
            this.grams = grams;
        }
    }

    private final Sample[] latest = new Sample[1];

    void take(int grams) {
        Sample sample = new Sample(grams);
        latest[0] = sample;
    }

    void weigh() {
        Sample sample = latest[0];
        if (sample != null && sample.grams < 0) {
            throw new IllegalStateException("lighter than nothing");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SlotOfTheLatest tray = new SlotOfTheLatest();
        Thread taker = new Thread(() -> tray.take(12), "taker");
        Thread weigher = new Thread(tray::weigh, "weigher");
        taker.start();
        Thread.sleep(20);
        weigher.start();
        taker.join();
        weigher.join();
        System.out.println(tray.latest[0].grams + " g");
    }
}
