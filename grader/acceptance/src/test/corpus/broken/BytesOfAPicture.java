// broken: one task brightens a row of bytes while another one measures it.
// finding: data-race 11 17
import java.util.concurrent.CompletableFuture;

public class BytesOfAPicture {

    private final byte[] row = {10, 20, 30, 40};

    void brighten() {
        for (int pixel = 0; pixel < row.length; pixel++) {
            row[pixel] = 100;
        }
    }

    int brightness() {
        int sum = 0;
        for (byte pixel : row) {
            sum += pixel;
        }
        return sum;
    }

    public static void main(String[] args) {
        BytesOfAPicture picture = new BytesOfAPicture();
        CompletableFuture<Void> editor = CompletableFuture.runAsync(picture::brighten);
        CompletableFuture<Integer> meter = CompletableFuture.supplyAsync(picture::brightness);
        editor.join();
        System.out.println(meter.join() > 0 ? "light" : "dark");
    }
}
