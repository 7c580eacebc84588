// broken: clone() copies the seating plan while another thread moves a guest.
// finding: data-race 8 12
public class ClonedWhileWritten {

    private final int[] seats = {1, 2, 3, 4};

    void move() {
        seats[3] = 9;
    }

    int[] copy() {
        return seats.clone();
    }

    public static void main(String[] args) throws InterruptedException {
        ClonedWhileWritten hall = new ClonedWhileWritten();
        int[] sizes = new int[1];
        Thread usher = new Thread(hall::move, "usher");
        Thread printer = new Thread(() -> sizes[0] = hall.copy().length, "printer");
        usher.start();
        printer.start();
        usher.join();
        printer.join();
        System.out.println(sizes[0] + " seats");
    }
}
