// right: computeIfAbsent makes each value once, complete with its plain fields, and hands the same value to everybody; readers only read it.
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class MemoizerComputeIfAbsent {

    private static final class Molecule {
        private int mass;
        private String name;
    }

    private final ConcurrentHashMap<String, Molecule> molecules = new ConcurrentHashMap<>();
    private final AtomicInteger built = new AtomicInteger();

    private Molecule build(String formula) {
        built.incrementAndGet();
        Molecule molecule = new Molecule();
        for (char atom : formula.toCharArray()) {
            molecule.mass += atom == 'H' ? 1 : atom == 'O' ? 16 : 12;
        }
        molecule.name = "molecule " + formula;
        return molecule;
    }

    public static void main(String[] args) throws InterruptedException {
        MemoizerComputeIfAbsent lab = new MemoizerComputeIfAbsent();
        AtomicInteger mass = new AtomicInteger();
        AtomicInteger letters = new AtomicInteger();
        String[] formulas = {"HHO", "COO", "CO"};
        ExecutorService pool = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 12; i++) {
            String formula = formulas[i % formulas.length];
            pool.execute(() -> {
                Molecule molecule = lab.molecules.computeIfAbsent(formula, lab::build);
                mass.addAndGet(molecule.mass);
                letters.addAndGet(molecule.name.length());
            });
        }
        pool.shutdown();
        if (!pool.awaitTermination(5, TimeUnit.SECONDS)) {
            throw new AssertionError("not done");
        }
        if (mass.get() != 4 * (18 + 44 + 28) || letters.get() != 4 * (12 + 12 + 11) || lab.built.get() != 3) {
            throw new AssertionError(mass + " " + letters);
        }
    }
}
