// broken: the map is concurrent, but a key in it is renamed while another thread's get calls equals on it.
// finding: data-race 29 21
import java.util.concurrent.ConcurrentHashMap;

public class KeyRenamed {

    private static final class Key {
        private String name;

        Key(String name) {
            this.name = name;
        }

        @Override
        public int hashCode() {
            return 1;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key && ((Key) other).name.equals(name);
        }
    }

    private final ConcurrentHashMap<Key, String> doors = new ConcurrentHashMap<>();
    private final Key cellar = new Key("cellar");

    void rename() {
        cellar.name = "vault";
    }

    public static void main(String[] args) throws InterruptedException {
        KeyRenamed house = new KeyRenamed();
        house.doors.put(house.cellar, "left");
        Thread owner = new Thread(house::rename, "owner");
        Thread guest = new Thread(() -> house.doors.get(new Key("attic")), "guest");
        owner.start();
        guest.start();
        owner.join();
        guest.join();
        System.out.println("asked");
    }
}
