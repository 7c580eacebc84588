// right: the locks are taken in opposite orders, before and after a join and before a start, so the two never meet.
public class OppositeAcrossJoin {

    private final Object scale = new Object();
    private final Object oven = new Object();
    private int weighed;
    private int dried;

    private void weighThenDry() {
        synchronized (scale) {
            weighed++;
            synchronized (oven) {
                dried++;
            }
        }
    }

    private void dryThenWeigh() {
        synchronized (oven) {
            dried++;
            synchronized (scale) {
                weighed++;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OppositeAcrossJoin lab = new OppositeAcrossJoin();
        lab.dryThenWeigh();
        Thread day = new Thread(lab::weighThenDry, "day shift");
        day.start();
        lab.weighThenDry();
        day.join();
        lab.dryThenWeigh();
        Thread night = new Thread(lab::dryThenWeigh, "night shift");
        night.start();
        night.join();
        lab.weighThenDry();
        if (lab.weighed != 6 || lab.dried != 6) {
            throw new AssertionError(lab.weighed + " weighed, " + lab.dried + " dried");
        }
    }
}
