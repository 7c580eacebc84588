// broken: one thread writes on into a StringBuilder while another one makes a string of it.
// finding: data-race 8 13
public class LabelWhileShown {

    private final StringBuilder label = new StringBuilder("HCl");

    void extend() {
        label.insert(0, "2 ");
    }

    String show() {
        try {
            return label.toString();
        } catch (IndexOutOfBoundsException e) {
            return "smeared";
        }
    }

    public static void main(String[] args) throws InterruptedException {
        LabelWhileShown bottle = new LabelWhileShown();
        String[] shown = new String[1];
        Thread writer = new Thread(bottle::extend, "writer");
        Thread reader = new Thread(() -> shown[0] = bottle.show(), "reader");
        writer.start();
        reader.start();
        writer.join();
        reader.join();
        System.out.println(shown.length + " label");
    }
}
