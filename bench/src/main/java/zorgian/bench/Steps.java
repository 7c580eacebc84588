package zorgian.bench;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import zorgian.bench.Trial.Round;

/** A look and an act that should be one step, on concurrent maps. */
final class Steps {

    static final List<Trial> ALL = List.of(new Trial("CountWords", "check then act", Steps::countWords), new Trial("LoadedTwice", "check then act", Steps::loadedTwice),
            new Trial("OneTicketTwoGuests", "check then act", Steps::oneTicket));

    private Steps() {
    }

    private static Round countWords() {
        ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();
        return new Round(List.of(() -> count(counts, "acid base acid salt"), () -> count(counts, "salt acid salt")),
                () -> counts.get("acid") == 3 && counts.get("salt") == 3);
    }

    private static void count(ConcurrentMap<String, Integer> counts, String text) {
        for (String word : text.split(" ")) {
            Integer old = counts.get(word);
            counts.put(word, old == null ? 1 : old + 1);
        }
    }

    private static Round loadedTwice() {
        ConcurrentMap<Integer, String> pages = new ConcurrentHashMap<>();
        AtomicInteger loads = new AtomicInteger();
        Trial.Actor open = () -> {
            if (!pages.containsKey(7)) {
                loads.incrementAndGet();
                pages.put(7, "page 7");
            }
        };
        return new Round(List.of(open, open), () -> loads.get() == 1);
    }

    private static Round oneTicket() {
        ConcurrentMap<String, String> guests = new ConcurrentHashMap<>();
        boolean[] booked = new boolean[2];
        return new Round(List.of(() -> booked[0] = book(guests, "Ada"), () -> booked[1] = book(guests, "Ben")), () -> booked[0] ^ booked[1]);
    }

    private static boolean book(ConcurrentMap<String, String> guests, String guest) {
        if (guests.get("C4") == null) {
            guests.put("C4", guest);
            return true;
        }
        return false;
    }
}
