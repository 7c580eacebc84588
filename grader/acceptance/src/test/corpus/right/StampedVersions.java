// right: a stamped reference swaps immutable recipes and its stamp counts the swaps; each author has a plain cell that is read after the join.
import java.util.List;
import java.util.concurrent.atomic.AtomicStampedReference;

public class StampedVersions {

    private final AtomicStampedReference<List<String>> recipe = new AtomicStampedReference<>(List.of(), 0);

    private int add(String step) {
        int[] stamp = new int[1];
        while (true) {
            List<String> seen = recipe.get(stamp);
            String[] longer = seen.toArray(new String[seen.size() + 1]);
            longer[seen.size()] = step;
            if (recipe.compareAndSet(seen, List.of(longer), stamp[0], stamp[0] + 1)) {
                return stamp[0] + 1;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        StampedVersions book = new StampedVersions();
        int[] last = new int[3];
        Thread[] authors = new Thread[3];
        for (int i = 0; i < authors.length; i++) {
            int author = i;
            authors[i] = new Thread(() -> {
                for (int step = 0; step < 4; step++) {
                    last[author] = book.add("stir " + author + "." + step);
                }
            });
            authors[i].start();
        }
        int newest = 0;
        for (int i = 0; i < authors.length; i++) {
            authors[i].join();
            newest = Math.max(newest, last[i]);
        }
        if (newest != 12 || book.recipe.getStamp() != 12 || book.recipe.getReference().size() != 12) {
            throw new AssertionError("version " + newest + " of " + book.recipe.getReference());
        }
    }
}
