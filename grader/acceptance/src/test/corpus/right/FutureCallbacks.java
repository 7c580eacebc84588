// right: callbacks registered before completion run in the completing thread, one after the other; those registered after run in the caller.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public class FutureCallbacks {

    private static final class Parcel {
        private int weight;
        private final List<String> stamps = new ArrayList<>();
    }

    public static void main(String[] args) throws InterruptedException {
        CompletableFuture<Parcel> arrival = new CompletableFuture<>();
        CompletableFuture<Parcel> stamped = arrival.thenApply(parcel -> {
            parcel.stamps.add("customs");
            return parcel;
        }).whenComplete((parcel, failure) -> parcel.stamps.add("weighed " + parcel.weight)).copy();
        CompletableFuture<Integer> weight = stamped.handle((parcel, failure) -> failure == null ? ++parcel.weight : -1);
        Thread ship = new Thread(() -> {
            Parcel parcel = new Parcel();
            parcel.weight = 9;
            parcel.stamps.add("sea");
            arrival.complete(parcel);
            if (!parcel.stamps.contains("customs")) {
                throw new IllegalStateException("a callback did not run");
            }
        }, "ship");
        ship.start();
        ship.join();
        List<String> after = new ArrayList<>();
        weight.thenAccept(kilos -> after.add(kilos + " kg"));
        stamped.thenAccept(parcel -> after.addAll(parcel.stamps));
        stamped.whenComplete((parcel, failure) -> after.add("paid"));
        if (!after.equals(List.of("10 kg", "sea", "customs", "weighed 9", "paid"))) {
            throw new AssertionError(after.toString());
        }
    }
}
