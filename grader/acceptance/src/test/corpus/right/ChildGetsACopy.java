// right: childValue copies the plain badge in the thread that makes the child, before it starts; parent and child then have one each.
public class ChildGetsACopy {

    private static final class Badge {
        private String text;

        Badge(String text) {
            this.text = text;
        }
    }

    private static final InheritableThreadLocal<Badge> BADGE = new InheritableThreadLocal<>() {
        @Override
        protected Badge initialValue() {
            return new Badge("guest");
        }

        @Override
        protected Badge childValue(Badge parent) {
            parent.text += "+";
            return new Badge("child of " + parent.text);
        }
    };

    public static void main(String[] args) throws InterruptedException {
        String[] seen = new String[2];
        BADGE.get().text = "nurse";
        Thread first = new Thread(() -> {
            BADGE.get().text += "!";
            seen[0] = BADGE.get().text;
        }, "first");
        first.start();
        Thread second = new Thread(() -> {
            BADGE.remove();
            seen[1] = BADGE.get().text;
        }, "second");
        second.start();
        first.join();
        second.join();
        if (!seen[0].equals("child of nurse+!") || !seen[1].equals("guest") || !BADGE.get().text.equals("nurse++")) {
            throw new AssertionError(seen[0] + ", " + seen[1] + ", " + BADGE.get().text);
        }
        BADGE.remove();
    }
}
