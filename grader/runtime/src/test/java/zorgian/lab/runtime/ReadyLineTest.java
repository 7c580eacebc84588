package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadyLineTest {

    @Test
    void itKeepsTheOrderOfArrivalWhoeverIsTakenOut() {
        Random random = new Random(5);
        ReadyLine line = new ReadyLine();
        List<LogicalThread> model = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            boolean grows = i < 2_000 || i % 4_000 < 1_000;
            if (model.isEmpty() || random.nextInt(grows ? 3 : 2) > 0) {
                LogicalThread thread = new LogicalThread(null, i);
                line.add(thread);
                model.add(thread);
            } else {
                int at = random.nextInt(3) == 0 ? random.nextInt(model.size()) : 0;
                assertSame(model.remove(at), line.remove(at));
            }
            assertEquals(model.size(), line.size());
            for (int j = 0; j < model.size(); j += 1 + model.size() / 7) {
                assertSame(model.get(j), line.get(j));
            }
        }
    }
}
