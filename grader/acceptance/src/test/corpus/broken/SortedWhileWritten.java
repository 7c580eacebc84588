// broken: Arrays.sort puts the weights in order while another thread corrects one of them.
// finding: data-race 10 14
import java.util.Arrays;

public class SortedWhileWritten {

    private final long[] weights = {50, 20, 40, 10, 30};

    void sort() {
        Arrays.sort(weights);
    }

    void correct() {
        weights[2] = 45;
    }

    public static void main(String[] args) throws InterruptedException {
        SortedWhileWritten scale = new SortedWhileWritten();
        Thread sorter = new Thread(scale::sort, "sorter");
        Thread clerk = new Thread(scale::correct, "clerk");
        sorter.start();
        clerk.start();
        sorter.join();
        clerk.join();
        System.out.println(scale.weights.length + " weights");
    }
}
