// broken: two asynchronous stages hang on the same future, nothing orders them, and both add to one list.
// finding: data-race 12 16
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public class TwoStagesOneList {

    private final List<String> results = new ArrayList<>(8);

    void iron(String sample) {
        results.add("iron in " + sample);
    }

    void lead(String sample) {
        results.add("lead in " + sample);
    }

    public static void main(String[] args) {
        TwoStagesOneList analysis = new TwoStagesOneList();
        CompletableFuture<String> sample = CompletableFuture.supplyAsync(() -> "water");
        CompletableFuture<Void> iron = sample.thenAcceptAsync(analysis::iron);
        CompletableFuture<Void> lead = sample.thenAcceptAsync(analysis::lead);
        CompletableFuture.allOf(iron, lead).join();
        System.out.println(analysis.results.size() + " results");
    }
}
