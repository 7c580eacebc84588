// broken: the map is concurrent, but the accounts in it are not, and two threads change the same one.
// finding: data-race 17 17
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class AccountsInAConcurrentMap {

    static class Account {
        private long pence;
    }

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    void pay(String name, long pence) {
        Account account = accounts.get(name);
        if (account != null) {
            account.pence += pence;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        AccountsInAConcurrentMap bank = new AccountsInAConcurrentMap();
        bank.accounts.put("Ada", new Account());
        Thread salary = new Thread(() -> bank.pay("Ada", 120_000), "salary");
        Thread rent = new Thread(() -> bank.pay("Ada", -70_000), "rent");
        salary.start();
        rent.start();
        salary.join();
        rent.join();
        System.out.println(bank.accounts.get("Ada").pence + " p");
    }
}
