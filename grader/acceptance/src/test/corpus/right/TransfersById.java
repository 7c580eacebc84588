// right: a transfer locks the account with the smaller number first, whatever its direction.
public class TransfersById {

    private static final class Account {
        private final int id;
        private int balance;

        Account(int id, int balance) {
            this.id = id;
            this.balance = balance;
        }
    }

    private static void transfer(Account from, Account to, int amount) {
        Account first = from.id < to.id ? from : to;
        Account second = first == from ? to : from;
        synchronized (first) {
            synchronized (second) {
                from.balance -= amount;
                to.balance += amount;
            }
        }
    }

    private static int balance(Account account) {
        synchronized (account) {
            return account.balance;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Account[] accounts = new Account[4];
        for (int i = 0; i < accounts.length; i++) {
            accounts[i] = new Account(i, 100);
        }
        Thread[] clerks = new Thread[4];
        for (int i = 0; i < clerks.length; i++) {
            int clerk = i;
            clerks[i] = new Thread(() -> {
                for (int order = 1; order <= 9; order++) {
                    int from = (clerk + order) % 4;
                    int to = (from + 1 + order % 3) % 4;
                    transfer(accounts[from], accounts[to], order);
                }
            });
            clerks[i].start();
        }
        for (Thread clerk : clerks) {
            clerk.join();
        }
        int sum = 0;
        for (Account account : accounts) {
            sum += balance(account);
        }
        if (sum != 400) {
            throw new AssertionError("sum " + sum);
        }
    }
}
