// right: array elements are claimed by compareAndSet through an array VarHandle, and one plain object belongs to each claimed element.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class HandleArrayTickets {

    private static final VarHandle CLAIMS = MethodHandles.arrayElementVarHandle(int[].class);

    private static final class Bench {
        private String user = "nobody";
        private int uses;
    }

    public static void main(String[] args) throws InterruptedException {
        int[] claims = new int[9];
        Bench[] benches = new Bench[claims.length];
        for (int i = 0; i < benches.length; i++) {
            benches[i] = new Bench();
        }
        Thread[] students = new Thread[3];
        for (int i = 0; i < students.length; i++) {
            int mark = i + 1;
            students[i] = new Thread(() -> {
                for (int place = 0; place < claims.length; place++) {
                    int bench = (place + mark * 3) % claims.length;
                    if (CLAIMS.compareAndSet(claims, bench, 0, mark)) {
                        benches[bench].user = "student " + mark;
                        benches[bench].uses++;
                    }
                }
            });
            students[i].start();
        }
        for (Thread student : students) {
            student.join();
        }
        for (int i = 0; i < benches.length; i++) {
            if (benches[i].uses != 1 || !benches[i].user.equals("student " + claims[i])) {
                throw new AssertionError("bench " + i + " by " + benches[i].user);
            }
        }
    }
}
