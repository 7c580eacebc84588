// broken: one thread initialises Salt, which needs Pepper, another one Pepper, which needs Salt; each waits for the other's class.
// ending: stuck lock-cycle
public class ClassesWaitForEachOther {

    private static final class Salt {
        static final int GRAMS;

        static {
            pause();
            GRAMS = Pepper.GRAMS + 1;
        }
    }

    private static final class Pepper {
        static final int GRAMS;

        static {
            pause();
            GRAMS = Salt.GRAMS + 1;
        }
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            System.out.println("woken");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        int[] grams = new int[2];
        Thread cook = new Thread(() -> grams[0] = Salt.GRAMS, "cook");
        Thread maid = new Thread(() -> grams[1] = Pepper.GRAMS, "maid");
        cook.start();
        maid.start();
        cook.join();
        maid.join();
        System.out.println(grams[0] + grams[1]);
    }
}
