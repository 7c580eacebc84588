// tries: to start processes that outlive it by a given class that is there for who runs the exercise for real
// expect: refused: JvmWorkerProcess
// exercise: 04-prime-search
package zorgian.primes;

import java.io.IOException;
import java.util.List;

public final class PrimeSearch {

    public PrimeSearch(PrimeTest test) {
    }

    public List<Answer> sequentially(List<Long> numbers) {
        try {
            new JvmWorkerProcess();
        } catch (IOException none) {
            return List.of();
        }
        return List.of();
    }

    public List<Answer> onThreads(List<Long> numbers, int threads) {
        return sequentially(numbers);
    }
}
