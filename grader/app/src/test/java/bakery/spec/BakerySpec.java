package bakery.spec;

import java.util.List;
import zorgian.lab.spec.Lab;
import zorgian.lab.spec.Requirement;
import zorgian.lab.spec.Spec;

@Spec(scenarios = BakeryScenarios.class)
public class BakerySpec {

    private static final List<String> SIX = List.of("a", "b", "c", "d", "e", "f");

    @Requirement(id = "pool", points = 10, says = "Six loaves by two bakers take 300 ticks")
    void pool(Lab lab) {
        lab.run("pool", SIX, 100, 2).takes(300).keepsInFlight(2).worksOnceEach(SIX).leavesNoThread();
    }

    @Requirement(id = "measured", points = 10, says = "The nano clock shows lab time")
    void measured(Lab lab) {
        lab.run("timed", 250).takes(250).returned().is(250);
    }

    @Requirement(id = "closed", points = 10, says = "No thread is left")
    void closed(Lab lab) {
        lab.run("leavesPoolOpen").leavesNoThread();
    }

    @Requirement(id = "deadlock", points = 10, says = "Both finish")
    void deadlock(Lab lab) {
        lab.run("deadlock").finishes();
    }

    @Requirement(id = "spin", points = 10, says = "It ends")
    void spin(Lab lab) {
        lab.run("spin").finishes();
    }

    @Requirement(id = "for-ever", points = 10, says = "It bakes enough")
    void forEver(Lab lab) {
        lab.run("bakesForEver").finishes();
    }

    @Requirement(id = "polling", points = 10, says = "It polls enough")
    void polling(Lab lab) {
        lab.run("pollsForEver").finishes();
    }

    @Requirement(id = "exit", points = 10, says = "It stays")
    void exit(Lab lab) {
        lab.run("exit").finishes();
    }

    @Requirement(id = "memory", points = 10, says = "It is modest")
    void memory(Lab lab) {
        lab.run("eatMemory").finishes();
    }

    @Requirement(id = "keep-alive", points = 10, says = "An idle worker ends after 2000 ticks")
    void keepAlive(Lab lab) {
        lab.run("idleWorkerEnds").takes(2001).returned().is(true);
    }

    @Requirement(id = "poll", points = 10, says = "A poll in vain takes 300 ticks")
    void poll(Lab lab) {
        lab.run("pollsInVain").takes(300).returned().is("nothing");
    }

    @Requirement(id = "after", points = 10, says = "What comes after a hang is judged as if nothing had been")
    void after(Lab lab) {
        lab.run("pool", SIX, 100, 3).takes(200);
    }
}
