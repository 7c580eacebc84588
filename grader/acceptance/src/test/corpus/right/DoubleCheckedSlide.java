// right: double-checked locking with a volatile field; the plain fields of the slide are written before the volatile write.
public class DoubleCheckedSlide {

    private static final class Slide {
        private int width;
        private int[] pixels;
    }

    private volatile Slide slide;
    private int scans;

    private Slide slide() {
        Slide seen = slide;
        if (seen == null) {
            synchronized (this) {
                seen = slide;
                if (seen == null) {
                    seen = new Slide();
                    seen.width = 16;
                    seen.pixels = new int[16];
                    seen.pixels[3] = 7;
                    scans++;
                    slide = seen;
                }
            }
        }
        return seen;
    }

    public static void main(String[] args) throws InterruptedException {
        DoubleCheckedSlide scanner = new DoubleCheckedSlide();
        int[] seen = new int[5];
        Thread[] viewers = new Thread[5];
        for (int i = 0; i < viewers.length; i++) {
            int viewer = i;
            viewers[i] = new Thread(() -> {
                Slide slide = scanner.slide();
                seen[viewer] = slide.width + slide.pixels[3];
            });
            viewers[i].start();
        }
        for (Thread viewer : viewers) {
            viewer.join();
        }
        for (int each : seen) {
            if (each != 23) {
                throw new AssertionError("saw " + each);
            }
        }
        if (scanner.scans != 1) {
            throw new AssertionError(scanner.scans + " scans");
        }
    }
}
