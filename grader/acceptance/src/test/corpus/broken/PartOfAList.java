// broken: subList is a window on the owner's list, and the owner replaces a card that the reader sees through it.
// finding: data-race 12 16
import java.util.ArrayList;
import java.util.List;

public class PartOfAList {

    private final List<Integer> cards = new ArrayList<>(List.of(1, 2, 3, 4, 5));
    private final List<Integer> hand = cards.subList(2, 4);

    void replace() {
        cards.set(3, 40);
    }

    int look() {
        return hand.get(1);
    }

    public static void main(String[] args) throws InterruptedException {
        PartOfAList game = new PartOfAList();
        int[] seen = new int[1];
        Thread dealer = new Thread(game::replace, "dealer");
        Thread player = new Thread(() -> seen[0] = game.look(), "player");
        dealer.start();
        player.start();
        dealer.join();
        player.join();
        System.out.println(seen.length + " card");
    }
}
