// right: the two instruments are taken in opposite orders, but only by who holds the room, which is one lock for both: no circle can close.
public class GateLockOpposite {

    private final Object room = new Object();
    private final Object microscope = new Object();
    private final Object centrifuge = new Object();
    private int slides;
    private int tubes;

    private void slidesFirst() {
        synchronized (room) {
            synchronized (microscope) {
                slides++;
                synchronized (centrifuge) {
                    tubes++;
                }
            }
        }
    }

    private void tubesFirst() {
        synchronized (room) {
            synchronized (centrifuge) {
                tubes++;
                synchronized (microscope) {
                    slides++;
                }
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        GateLockOpposite lab = new GateLockOpposite();
        Thread ada = new Thread(() -> {
            for (int i = 0; i < 15; i++) {
                lab.slidesFirst();
            }
        }, "ada");
        Thread bo = new Thread(() -> {
            for (int i = 0; i < 15; i++) {
                lab.tubesFirst();
            }
        }, "bo");
        ada.start();
        bo.start();
        ada.join();
        bo.join();
        if (lab.slides != 30 || lab.tubes != 30) {
            throw new AssertionError(lab.slides + " slides, " + lab.tubes + " tubes");
        }
    }
}
