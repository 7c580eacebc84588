// broken: System.arraycopy moves the queue of samples up by one while another thread looks at the second.
// finding: data-race 8 12
public class MovedWhileRead {

    private final double[] samples = {0.5, 1.5, 2.5, 3.5};

    void moveUp() {
        System.arraycopy(samples, 1, samples, 0, samples.length - 1);
    }

    double second() {
        return samples[1];
    }

    public static void main(String[] args) throws InterruptedException {
        MovedWhileRead rack = new MovedWhileRead();
        double[] seen = new double[1];
        Thread belt = new Thread(rack::moveUp, "belt");
        Thread eye = new Thread(() -> seen[0] = rack.second(), "eye");
        belt.start();
        eye.start();
        belt.join();
        eye.join();
        System.out.println(seen.length + " sample");
    }
}
