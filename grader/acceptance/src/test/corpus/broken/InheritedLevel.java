// broken: the level is inherited; one thread fills through the subclass and another one drains through the superclass.
// finding: data-race 9 15
public class InheritedLevel {

    static class Tank {
        protected int level = 100;

        void drain(int litres) {
            level -= litres;
        }
    }

    static class PumpedTank extends Tank {
        void fill(int litres) {
            level += litres;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PumpedTank tank = new PumpedTank();
        Thread pump = new Thread(() -> tank.fill(20), "pump");
        Thread drain = new Thread(() -> tank.drain(30), "drain");
        pump.start();
        drain.start();
        pump.join();
        drain.join();
        System.out.println(tank.level + " l");
    }
}
