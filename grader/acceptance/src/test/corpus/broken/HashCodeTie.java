// broken: the locks are ordered by hash code, and two shelves with the same hash code are taken in the order of the call.
// finding: potential-deadlock 27 27
public class HashCodeTie {

    private final String room;
    private int boxes = 5;

    HashCodeTie(String room) {
        this.room = room;
    }

    @Override
    public int hashCode() {
        return room.length();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HashCodeTie && ((HashCodeTie) other).room.equals(room);
    }

    static void move(HashCodeTie from, HashCodeTie to) {
        boolean ordered = from.hashCode() <= to.hashCode();
        HashCodeTie first = ordered ? from : to;
        HashCodeTie second = ordered ? to : from;
        synchronized (first) {
            synchronized (second) {
                from.boxes--;
                to.boxes++;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        HashCodeTie cellar = new HashCodeTie("cellar");
        HashCodeTie garret = new HashCodeTie("garret");
        Thread ada = new Thread(() -> move(cellar, garret), "Ada");
        Thread ben = new Thread(() -> move(garret, cellar), "Ben");
        ada.start();
        Thread.sleep(20);
        ben.start();
        ada.join();
        ben.join();
        System.out.println(cellar.boxes + " and " + garret.boxes);
    }
}
