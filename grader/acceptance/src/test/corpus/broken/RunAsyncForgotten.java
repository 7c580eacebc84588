// broken: nobody joins the future of runAsync; main only sleeps for a while.
// finding: data-race 10 14
import java.util.concurrent.CompletableFuture;

public class RunAsyncForgotten {

    private String colour = "unknown";

    void test(int acidity) {
        colour = acidity < 7 ? "red" : "blue";
    }

    String colour() {
        return colour;
    }

    public static void main(String[] args) throws InterruptedException {
        RunAsyncForgotten litmus = new RunAsyncForgotten();
        CompletableFuture.runAsync(() -> litmus.test(4));
        Thread.sleep(100);
        System.out.println(litmus.colour());
    }
}
