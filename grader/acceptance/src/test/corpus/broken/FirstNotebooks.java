// broken: withInitial calls its supplier in every thread that asks first, and the supplier numbers the notebooks in a plain field.
// finding: data-race 9 9
public class FirstNotebooks {

    private int given;
    private final ThreadLocal<Integer> notebook = ThreadLocal.withInitial(this::next);

    private Integer next() {
        given = given + 1;
        return 7;
    }

    public static void main(String[] args) throws InterruptedException {
        FirstNotebooks school = new FirstNotebooks();
        Thread ada = new Thread(() -> System.out.println("page " + school.notebook.get()), "ada");
        Thread ben = new Thread(() -> System.out.println("page " + school.notebook.get()), "ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
    }
}
