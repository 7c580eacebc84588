package zorgian.primes;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * How to test a pool of processes without any process and without sleeping: give it puppets that reply, or die, when the test says so. Copy it
 * for tests of your own.
 */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PrimesExampleTest {

    private final List<Puppet> puppets = new CopyOnWriteArrayList<>();

    @Test
    void threeIsPrimeAndNineIsNot() {
        assertTrue(Primes.isPrime(3));
        assertFalse(Primes.isPrime(9));
    }

    /** The second number is answered first. Awaitility asks until what it waits for is true; no time is guessed. */
    @Test
    void answersStandInTheOrderOfTheList() throws Exception {
        try (ProcessPool pool = new ProcessPool(this::start, 2, 1)) {
            FutureTask<List<Answer>> call = called(pool, List.of(4L, 5L));
            puppetAt(5).replies(true);
            puppetAt(4).replies(false);
            assertEquals(List.of(new Answer.Known(4, false), new Answer.Known(5, true)), call.get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aDeathCostsNoAnswer() throws Exception {
        try (ProcessPool pool = new ProcessPool(this::start, 1, 2)) {
            FutureTask<List<Answer>> call = called(pool, List.of(7L));
            puppetAt(7).dies();
            puppetAt(7).replies(true);
            assertEquals(List.of(new Answer.Known(7, true)), call.get(10, TimeUnit.SECONDS));
        }
        assertEquals(2, puppets.size());
        assertTrue(puppets.stream().allMatch(puppet -> puppet.destroyed), "every process has to be destroyed, also the dead one");
    }

    private FutureTask<List<Answer>> called(ProcessPool pool, List<Long> numbers) {
        FutureTask<List<Answer>> call = new FutureTask<>(() -> pool.ask(numbers));
        new Thread(call, "caller").start();
        return call;
    }

    /** The process that has this number; waits until there is one. */
    private Puppet puppetAt(long number) {
        await("a process that is alive and has " + number).until(() -> puppets.stream().anyMatch(puppet -> puppet.isAt(number)));
        return puppets.stream().filter(puppet -> puppet.isAt(number)).findFirst().orElseThrow();
    }

    private WorkerProcess start() {
        Puppet puppet = new Puppet();
        puppets.add(puppet);
        return puppet;
    }

    /** A process that does what the test tells it. */
    private static final class Puppet implements WorkerProcess {

        private static final long NOTHING = -1;

        private final BlockingQueue<Optional<Reply>> replies = new LinkedBlockingQueue<>();
        private volatile long number = NOTHING;
        private volatile boolean alive = true;
        private volatile boolean destroyed;

        boolean isAt(long wanted) {
            return alive && number == wanted;
        }

        void replies(boolean prime) {
            replies.add(Optional.of(new Reply(number, prime)));
        }

        void dies() {
            alive = false;
            replies.add(Optional.empty());
        }

        @Override
        public void send(long next) throws ProcessDiedException {
            if (!alive) {
                throw new ProcessDiedException("the puppet is dead");
            }
            number = next;
        }

        @Override
        public Reply receive() throws ProcessDiedException, InterruptedException {
            Reply reply = replies.take().orElseThrow(() -> new ProcessDiedException("the puppet has died"));
            number = NOTHING;
            return reply;
        }

        @Override
        public boolean alive() {
            return alive;
        }

        @Override
        public void destroy() {
            destroyed = true;
            dies();
        }
    }
}
