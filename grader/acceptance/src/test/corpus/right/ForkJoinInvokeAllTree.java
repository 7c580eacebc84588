// right: a tree is weighed by tasks that invoke all their children and read the children's plain weights when these have been joined.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;

public class ForkJoinInvokeAllTree {

    private static final class Box {
        private final int own;
        private final List<Box> inside = new ArrayList<>();
        private int weight;

        Box(int own, int depth) {
            this.own = own;
            for (int i = 1; i <= depth; i++) {
                inside.add(new Box(own + i, depth - 1));
            }
        }
    }

    @SuppressWarnings("serial")
    private static final class Weigh extends RecursiveAction {
        private final Box box;

        Weigh(Box box) {
            this.box = box;
        }

        @Override
        protected void compute() {
            List<Weigh> tasks = new ArrayList<>();
            for (Box each : box.inside) {
                tasks.add(new Weigh(each));
            }
            ForkJoinTask.invokeAll(tasks);
            int sum = box.own;
            for (Box each : box.inside) {
                sum += each.weight;
            }
            box.weight = sum;
        }
    }

    private static int weighAlone(Box box) {
        int sum = box.own;
        for (Box each : box.inside) {
            sum += weighAlone(each);
        }
        return sum;
    }

    public static void main(String[] args) throws Exception {
        Box crate = new Box(1, 3);
        ForkJoinPool pool = new ForkJoinPool(2);
        pool.submit(new Weigh(crate)).get();
        pool.shutdown();
        if (crate.weight != weighAlone(crate)) {
            throw new AssertionError("weighed " + crate.weight);
        }
    }
}
