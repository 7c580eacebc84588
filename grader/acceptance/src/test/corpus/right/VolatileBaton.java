// right: a plain tray is handed back and forth by a volatile turn counter; whoever may touch it has read the other's last write of the turn.
public class VolatileBaton {

    private final StringBuilder tray = new StringBuilder();
    private int weight;
    private volatile int turn;

    public static void main(String[] args) throws InterruptedException {
        VolatileBaton table = new VolatileBaton();
        Thread left = new Thread(() -> table.play(0, 'a'), "left");
        Thread right = new Thread(() -> table.play(1, 'b'), "right");
        left.start();
        right.start();
        left.join();
        right.join();
        if (!table.tray.toString().equals("abababab") || table.weight != 8 || table.turn != 8) {
            throw new AssertionError(table.tray + " weighs " + table.weight);
        }
    }

    private void play(int side, char mark) {
        for (int round = 0; round < 4; round++) {
            int mine = 2 * round + side;
            while (turn != mine) {
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            tray.append(mark);
            weight++;
            turn = mine + 1;
        }
    }
}
