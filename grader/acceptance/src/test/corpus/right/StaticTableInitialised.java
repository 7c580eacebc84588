// right: a plain static array is filled in a static initialiser, by whichever thread comes first, and only read afterwards.
public class StaticTableInitialised {

    private static final class Squares {
        private static int[] table = new int[50];
        private static String unit;

        static {
            for (int i = 0; i < table.length; i++) {
                table[i] = i * i;
            }
            unit = "mm2";
        }

        private Squares() {
        }

        static String area(int side) {
            return table[side] + " " + unit;
        }
    }

    private static final class Surveyor extends Thread {
        private final int side;
        private String area;

        Surveyor(int side) {
            this.side = side;
        }

        @Override
        public void run() {
            area = Squares.area(side);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Surveyor[] surveyors = new Surveyor[6];
        for (int i = 0; i < surveyors.length; i++) {
            surveyors[i] = new Surveyor(i + 10);
            surveyors[i].start();
        }
        for (int i = 0; i < surveyors.length; i++) {
            surveyors[i].join();
            if (!surveyors[i].area.equals((i + 10) * (i + 10) + " mm2")) {
                throw new AssertionError(surveyors[i].area);
            }
        }
    }
}
