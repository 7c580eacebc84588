// right: a ScopedValue binds an immutable badge for a call; plain notes are made by the thread that runs the call and read after its join.
// jdk: 25
import java.util.ArrayList;
import java.util.List;

public class BadgeInScope {

    private record Badge(String name, int level) { }

    private static final ScopedValue<Badge> BADGE = ScopedValue.newInstance();

    private final List<String> visits = new ArrayList<>();

    private void enter(String room) {
        visits.add(BADGE.get().name() + " in " + room + " at " + BADGE.orElse(new Badge("nobody", 0)).level());
    }

    public static void main(String[] args) throws InterruptedException {
        BadgeInScope first = new BadgeInScope();
        BadgeInScope second = new BadgeInScope();
        Thread ada = new Thread(() -> ScopedValue.where(BADGE, new Badge("Ada", 1)).run(() -> {
            first.enter("lab");
            ScopedValue.where(BADGE, new Badge("Ada", 2)).run(() -> first.enter("vault"));
            first.enter("hall");
        }));
        Thread ben = Thread.startVirtualThread(() -> {
            int level = ScopedValue.where(BADGE, new Badge("Ben", 5)).call(() -> {
                second.enter("roof");
                return BADGE.get().level();
            });
            second.visits.add(BADGE.isBound() ? "bound" : "free after " + level);
        });
        ada.start();
        ada.join();
        ben.join();
        if (!first.visits.equals(List.of("Ada in lab at 1", "Ada in vault at 2", "Ada in hall at 1"))) {
            throw new AssertionError(first.visits);
        }
        if (!second.visits.equals(List.of("Ben in roof at 5", "free after 5"))) {
            throw new AssertionError(second.visits);
        }
    }
}
