package bakery;

/** Given: bakes slowly. */
public interface Oven {

    String bake(String dough) throws InterruptedException;
}
