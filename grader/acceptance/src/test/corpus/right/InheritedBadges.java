// right: a child thread inherits a copy of its maker's mutable badge when it is made; after that each has a badge of its own.
public class InheritedBadges {

    private static final class Badge {
        private String name;
        private int doors;

        Badge copy() {
            Badge copy = new Badge();
            copy.name = name + "'s guest";
            copy.doors = doors;
            return copy;
        }
    }

    private static final InheritableThreadLocal<Badge> BADGE = new InheritableThreadLocal<>() {
        @Override
        protected Badge initialValue() {
            return new Badge();
        }

        @Override
        protected Badge childValue(Badge mine) {
            return mine.copy();
        }
    };

    public static void main(String[] args) throws InterruptedException {
        BADGE.get().name = "host";
        int[] doors = new int[3];
        String[] names = new String[3];
        Thread[] guests = new Thread[3];
        for (int i = 0; i < guests.length; i++) {
            int guest = i;
            BADGE.get().doors = 10 * i;
            guests[i] = new Thread(() -> {
                Badge badge = BADGE.get();
                badge.doors += guest + 1;
                doors[guest] = badge.doors;
                names[guest] = badge.name;
            }, "guest-" + i);
            BADGE.get().doors += 500;
            guests[i].start();
        }
        for (Thread guest : guests) {
            guest.join();
        }
        for (int i = 0; i < guests.length; i++) {
            if (doors[i] != 11 * i + 1 || !names[i].equals("host's guest")) {
                throw new AssertionError(names[i] + " went through " + doors[i]);
            }
        }
        BADGE.remove();
    }
}
