// broken: the recipe is published through a volatile field and changed afterwards.
// finding: data-race 9 14
public class RecipeChangedInUse {

    static class Recipe {
        private int salt = 10;

        Recipe salt(int grams) {
            salt = grams;
            return this;
        }

        boolean tooSalty() {
            return salt > 50;
        }
    }

    private volatile Recipe current = new Recipe();

    void invent() {
        Recipe recipe = new Recipe();
        current = recipe;
        recipe.salt(20);
    }

    void taste() {
        Recipe now = current;
        if (now.tooSalty()) {
            throw new IllegalStateException("too salty");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        RecipeChangedInUse kitchen = new RecipeChangedInUse();
        Thread chef = new Thread(kitchen::invent, "chef");
        Thread guest = new Thread(kitchen::taste, "guest");
        chef.start();
        Thread.sleep(20);
        guest.start();
        chef.join();
        guest.join();
        System.out.println(kitchen.current.salt + " g of salt");
    }
}
