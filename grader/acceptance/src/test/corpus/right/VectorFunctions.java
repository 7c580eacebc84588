// right: a Vector holds its own monitor while it calls a predicate, an operator, an action or equals, and so the plain tins in it are guarded.
import java.util.Vector;

public class VectorFunctions {

    private static final class Tin {
        private int age;

        Tin(int age) {
            this.age = age;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Tin && ((Tin) other).age == age;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private final Vector<Tin> cellar = new Vector<>();
    private int years;

    private void stock() {
        for (int age = 1; age <= 10; age++) {
            cellar.add(new Tin(age));
            cellar.forEach(tin -> tin.age++);
            cellar.removeIf(tin -> tin.age > 15);
            cellar.indexOf(new Tin(4));
        }
        cellar.replaceAll(tin -> new Tin(tin.age));
        cellar.forEach(tin -> years += tin.age);
        cellar.sort((a, b) -> Integer.compare(a.age, b.age));
    }

    public static void main(String[] args) throws InterruptedException {
        VectorFunctions house = new VectorFunctions();
        Thread one = new Thread(house::stock, "one");
        Thread two = new Thread(house::stock, "two");
        one.start();
        two.start();
        one.join();
        two.join();
        int last = 0;
        for (Tin tin : house.cellar) {
            if (tin.age < last || tin.age > 15) {
                throw new AssertionError("a tin of " + tin.age);
            }
            last = tin.age;
        }
        if (house.years <= 0) {
            throw new AssertionError(house.years + " years");
        }
    }
}
