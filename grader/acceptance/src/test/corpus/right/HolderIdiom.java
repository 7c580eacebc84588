// right: the holder class is initialised once under the JVM's own lock, and its initialisation happens before every use of it.
import java.util.HashMap;
import java.util.Map;

public class HolderIdiom {

    private static int built;

    private final Map<String, Integer> weights = new HashMap<>();
    private int version;

    private HolderIdiom() {
        built++;
        weights.put("H", 1);
        weights.put("C", 12);
        weights.put("O", 16);
        version = 3;
    }

    private static final class Holder {
        private static final HolderIdiom TABLE = new HolderIdiom();
    }

    private static HolderIdiom table() {
        return Holder.TABLE;
    }

    public static void main(String[] args) throws InterruptedException {
        String[][] molecules = {{"H", "H", "O"}, {"C", "O", "O"}, {"C", "H", "H"}, {"O", "O"}};
        int[] masses = new int[molecules.length];
        Thread[] chemists = new Thread[molecules.length];
        for (int i = 0; i < chemists.length; i++) {
            int place = i;
            chemists[i] = new Thread(() -> {
                for (String atom : molecules[place]) {
                    masses[place] += table().weights.get(atom) * table().version;
                }
            });
            chemists[i].start();
        }
        int sum = 0;
        for (int i = 0; i < chemists.length; i++) {
            chemists[i].join();
            sum += masses[i];
        }
        if (sum != 3 * (18 + 44 + 14 + 32) || built != 1) {
            throw new AssertionError(sum + ", built " + built);
        }
    }
}
