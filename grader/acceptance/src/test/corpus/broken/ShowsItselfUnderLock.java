// broken: the sentence about the room, made under the door's lock, calls its toString, which takes the room; moving takes them the other way round.
// finding: potential-deadlock 13 34
import java.util.concurrent.locks.ReentrantLock;

public class ShowsItselfUnderLock {

    private final ReentrantLock door = new ReentrantLock();
    private final ReentrantLock room = new ReentrantLock();
    private int people;

    @Override
    public String toString() {
        room.lock();
        try {
            return people + " people";
        } finally {
            room.unlock();
        }
    }

    void announce() {
        door.lock();
        try {
            System.out.println("in the room: " + this);
        } finally {
            door.unlock();
        }
    }

    void move() {
        room.lock();
        try {
            people++;
            door.lock();
            door.unlock();
        } finally {
            room.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ShowsItselfUnderLock hall = new ShowsItselfUnderLock();
        Thread herald = new Thread(hall::announce, "herald");
        Thread guest = new Thread(hall::move, "guest");
        herald.start();
        guest.start();
        herald.join();
        guest.join();
    }
}
