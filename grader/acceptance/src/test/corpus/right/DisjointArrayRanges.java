// right: several threads write one array, each within its own range, element by element, with fill, with arraycopy and with sort.
import java.util.Arrays;

public class DisjointArrayRanges {

    private static final int PART = 10;

    public static void main(String[] args) throws InterruptedException {
        byte[] pixels = new byte[4 * PART];
        boolean[] seen = new boolean[4];
        double[] values = new double[4 * PART];
        double[] pattern = {9, 8, 7, 6, 5, 4, 3, 2, 1, 0};
        Thread[] painters = new Thread[4];
        for (int i = 0; i < painters.length; i++) {
            int part = i;
            painters[i] = new Thread(() -> {
                int from = part * PART;
                for (int pixel = from; pixel < from + PART; pixel++) {
                    pixels[pixel] += (byte) (part + 1);
                }
                Arrays.fill(pixels, from, from + PART / 2, (byte) 100);
                System.arraycopy(pattern, 0, values, from, PART);
                Arrays.sort(values, from, from + PART);
                seen[part] = true;
            }, "painter-" + i);
            painters[i].start();
        }
        for (Thread painter : painters) {
            painter.join();
        }
        int sum = 0;
        for (byte pixel : pixels) {
            sum += pixel;
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] != i % PART || !seen[i / PART]) {
                throw new AssertionError("value " + i + " is " + values[i]);
            }
        }
        if (sum != 20 * 100 + 5 * (1 + 2 + 3 + 4)) {
            throw new AssertionError("sum " + sum);
        }
    }
}
