// broken: one way locks the class and then the instance, the other way the instance and then the class.
// finding: potential-deadlock 21 12
public class ClassAndInstanceLock {

    private static int printed;

    private int pages;

    void print(int more) {
        synchronized (this) {
            pages += more;
            synchronized (ClassAndInstanceLock.class) {
                printed += more;
            }
        }
    }

    static void reset(ClassAndInstanceLock printer) {
        synchronized (ClassAndInstanceLock.class) {
            printed = 0;
            synchronized (printer) {
                printer.pages = 0;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ClassAndInstanceLock printer = new ClassAndInstanceLock();
        Thread ada = new Thread(() -> printer.print(3), "Ada");
        Thread caretaker = new Thread(() -> reset(printer), "caretaker");
        ada.start();
        Thread.sleep(20);
        caretaker.start();
        ada.join();
        caretaker.join();
        System.out.println(printed + " printed, " + printer.pages + " here");
    }
}
