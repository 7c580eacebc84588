package zorgian.deadlock.spec;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import zorgian.lab.run.Work;
import zorgian.lab.spec.Lab;
import zorgian.lab.spec.Requirement;
import zorgian.lab.spec.Run;
import zorgian.lab.spec.Spec;

/** What a laboratory without deadlocks must do, and what the detector of deadlocks must say. Switching an instrument on takes 10 ticks. */
@Spec(scenarios = DeadlockScenarios.class)
class DeadlockSpec {

    @Requirement(id = "holds-all-it-needs", points = 8,
            says = "Every experiment has all its instruments while it works, and gives them back",
            hints = "The work may only begin after the last instrument has been taken, and nothing is given back before it is done.")
    void holdsAllItNeeds(Lab lab) {
        Run run = lab.run("research", shelf("microscope", "centrifuge", "incubator"), plans(
                "Ada at 0 needs microscope for 100",
                "Ben at 1 needs microscope, centrifuge for 100",
                "Cleo at 2 needs microscope, centrifuge, incubator for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben", "Cleo");
    }

    @Requirement(id = "opposite-orders", points = 10,
            says = "Two researchers who name two instruments in opposite orders both come to their turn",
            hints = "Draw who has what and who waits for what 10 ms after both have begun.")
    void oppositeOrders(Lab lab) {
        Run run = lab.run("research", shelf("microscope", "centrifuge"), plans(
                "Ada at 0 needs microscope, centrifuge for 100",
                "Ben at 1 needs centrifuge, microscope for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben");
        run.hasNoPotentialDeadlock();
        Run othersComeAndGo = lab.run("research", shelf("microscope", "centrifuge", "incubator"), plans(
                "Dan at 0 needs microscope, centrifuge for 300",
                "Eve at 1 needs incubator for 100",
                "Ada at 10 needs microscope, centrifuge for 100",
                "Ben at 20 needs centrifuge, microscope for 100"));
        everybodyHadAllAndGaveItBack(othersComeAndGo, "Ada", "Ben", "Dan", "Eve");
        othersComeAndGo.hasNoPotentialDeadlock();
    }

    @Requirement(id = "every-order-of-three", points = 7,
            says = "Two researchers with three instruments come to their turn whatever the orders of their lists",
            hints = "What is right for two instruments must be right for any number: look at how you decide which is taken next.")
    void everyOrderOfThree(Lab lab) {
        Run run = lab.run("everyOrder", shelf("microscope", "centrifuge", "incubator"));
        everybodyHadAllAndGaveItBack(run);
        run.value("experiments done").is(2 * 12);
        run.hasNoPotentialDeadlock();
    }

    @Requirement(id = "round-table", points = 6,
            says = "Five researchers around a table, each sharing an instrument with each neighbour, all come to their turn",
            hints = "A ring of five waits just as long as a ring of two.")
    void roundTable(Lab lab) {
        Run run = lab.run("research", shelf("microscope", "centrifuge", "incubator", "scales", "burner"), plans(
                "Ada at 0 needs microscope, centrifuge for 100",
                "Ben at 1 needs centrifuge, incubator for 100",
                "Cleo at 2 needs incubator, scales for 100",
                "Dan at 3 needs scales, burner for 100",
                "Eve at 4 needs burner, microscope for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben", "Cleo", "Dan", "Eve");
        run.hasNoPotentialDeadlock();
    }

    @Requirement(id = "equal-names", points = 6,
            says = "Two instruments of the same name and hash code, named in opposite orders, lock nobody out",
            hints = "An order in which two different instruments are equal is no order for these two.")
    void equalNames(Lab lab) {
        Run run = lab.run("research", shelf("microscope#1", "microscope#2"), plans(
                "Ada at 0 needs microscope#1, microscope#2 for 100",
                "Ben at 1 needs microscope#2, microscope#1 for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben");
        run.hasNoPotentialDeadlock();
    }

    @Requirement(id = "side-by-side", points = 8,
            says = "Two experiments of 100 ticks that share no instrument take 100 ticks together",
            hints = "Whoever needs other instruments has nothing to wait for.")
    void sideBySide(Lab lab) {
        Run run = lab.run("researchWithoutWarmUp", shelf("microscope", "centrifuge", "incubator", "scales"), plans(
                "Ada at 0 needs microscope, centrifuge for 100",
                "Ben at 0 needs incubator, scales for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben");
        run.takes(100).keepsInFlight("work of", 2);
    }

    @Requirement(id = "not-behind-strangers", points = 5,
            says = "An experiment does not wait behind one that is itself waiting, if they share nothing",
            hints = "What does somebody who waits for the microscope hold that Cleo, who only wants the incubator, could need?")
    void notBehindStrangers(Lab lab) {
        Run run = lab.run("research", shelf("microscope", "centrifuge", "incubator"), plans(
                "Ada at 0 needs microscope for 300",
                "Ben at 10 needs microscope, centrifuge for 100",
                "Cleo at 20 needs incubator for 100"));
        run.call("Cleo").returns().endsAt(20 + 10 + 100);
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben", "Cleo");
    }

    @Requirement(id = "starts-when-free", points = 4,
            says = "An experiment starts within 100 ticks after its instruments have become free, and no race decides when",
            hints = "When instruments are given back, more than one waiting researcher may be concerned.")
    void startsWhenFree(Lab lab) {
        Run run = lab.run("research", shelf("microscope", "centrifuge", "incubator"), plans(
                "Ada at 0 needs microscope, centrifuge for 100",
                "Dan at 1 needs incubator for 500",
                "Ben at 30 needs microscope, incubator for 100",
                "Cleo at 40 needs centrifuge for 500",
                "Eve at 800 needs microscope for 100",
                "Finn at 810 needs microscope for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben", "Cleo", "Dan", "Eve", "Finn");
        long free = workOf("Ada", run).to();
        long begun = workOf("Cleo", run).from();
        run.check(begun <= free + 100 + 10, "Cleo, who waits for the centrifuge, at work by tick " + (free + 100 + 10), "at work from tick " + begun);
        run.hasNoDataRace();
    }

    @Requirement(id = "given-back-after-failure", points = 7,
            says = "When the work fails, its exception or error reaches the caller, and the instruments are given back",
            hints = "Which part of a try statement runs whatever happens?")
    void givenBackAfterFailure(Lab lab) {
        Run failing = lab.run("failingWork", "an exception");
        failing.call("Ada").throwsA("Spill");
        failing.call("Cleo").throwsA("Spill");
        everybodyHadAllAndGaveItBack(failing, "Ben");
        failing.releasesItsLocks().hasNoDataRace();
        Run breaking = lab.run("failingWork", "an error");
        breaking.call("Ada").throwsA("AssertionError");
        everybodyHadAllAndGaveItBack(breaking, "Ben");
        breaking.releasesItsLocks();
    }

    @Requirement(id = "given-back-when-one-is-broken", points = 4,
            says = "When an instrument cannot be switched on, the caller is told and those taken before are given back",
            hints = "Something can go wrong between the first take and the last one, too.")
    void givenBackWhenOneIsBroken(Lab lab) {
        Run run = lab.run("brokenInstrument");
        run.call("Ada").throwsA(IllegalStateException.class);
        run.call("Ben").returns().endsAt(200 + 10 + 100);
        everybodyHadAllAndGaveItBack(run, "Ben");
        run.releasesItsLocks();
    }

    @Requirement(id = "interrupted", points = 6,
            says = "An interrupted researcher stops at once and gives everything back, and run throws InterruptedException",
            hints = "Find the waits that an interrupt does not end, and the place where an InterruptedException is lost.")
    void interrupted(Lab lab) {
        Run waiting = lab.run("interruptedWhileWaiting");
        waiting.call("Ben").throwsA(InterruptedException.class).endsAt(50);
        waiting.check(isTrue(waiting, "centrifuge free again"), "the centrifuge free at tick 50", "Ben has it still");
        everybodyHadAllAndGaveItBack(waiting, "Ada");
        waiting.releasesItsLocks();
        Run working = lab.run("interruptedAtWork");
        working.call("Ada").throwsA(InterruptedException.class).endsAt(50);
        everybodyHadAllAndGaveItBack(working, "Ben");
        Run before = lab.run("interruptedBefore");
        before.call("Ada").throwsA(InterruptedException.class).endsAt(0);
        everybodyHadAllAndGaveItBack(before);
    }

    @Requirement(id = "refuses-nonsense", points = 3,
            says = "What makes no sense is refused with a message that says what is wrong, before anything is taken",
            hints = "The comments in Laboratory and DeadlockDetector list what is refused.")
    void refusesNonsense(Lab lab) {
        Run run = lab.run("nonsense");
        for (String nonsense : List.of("a laboratory without a list", "the same instrument twice in the laboratory", "no experiment",
                "an instrument from elsewhere", "the same instrument needed twice", "no snapshot")) {
            run.call(nonsense).refuses().takes(0);
        }
        everybodyHadAllAndGaveItBack(run);
    }

    @Requirement(id = "own-thread", points = 3,
            says = "The work is done on the thread that calls run, its result is returned, and no thread is started",
            hints = "The researchers bring their threads along.")
    void ownThread(Lab lab) {
        Run run = lab.run("alone");
        run.returned().is("forty-two cells").takes(10 + 10 + 100).leavesNoThread();
        run.check(isTrue(run, "worked on the calling thread"), "the work on the thread that called run", "on another thread");
        lab.code().follows(startNoThreads());
    }

    @Requirement(id = "cycle-of-one", points = 4,
            says = "The detector finds a researcher who waits for an instrument that is in his or her own hands",
            hints = "Follow the arrows for a single researcher.")
    void cycleOfOne(Lab lab) {
        seen(lab, "Ada holds microscope", "Ada waits for microscope").returned().is(List.of("Ada"));
        seen(lab, "Ada holds microscope", "Ben waits for microscope", "Cleo holds scales", "Cleo waits for scales").returned().is(List.of("Cleo"));
    }

    @Requirement(id = "cycles", points = 8,
            says = "The detector finds cycles of two, of three and of six, wherever they stand in the snapshot",
            hints = "From a researcher to what is waited for, to who holds that, and on until a name comes back.")
    void cycles(Lab lab) {
        seen(lab, "Ada holds microscope", "Ben holds centrifuge", "Ada waits for centrifuge", "Ben waits for microscope")
                .returned().is(List.of("Ada", "Ben"));
        seen(lab, "Ada holds microscope", "Ben holds centrifuge", "Cleo holds incubator",
                "Ada waits for incubator", "Cleo waits for centrifuge", "Ben waits for microscope").returned().is(List.of("Ada", "Cleo", "Ben"));
        seen(lab, "Ada holds a", "Ben holds b", "Cleo holds c", "Dan holds d", "Eve holds e", "Finn holds f",
                "Finn waits for a", "Eve waits for f", "Dan waits for e", "Cleo waits for d", "Ben waits for c", "Ada waits for b")
                .returned().is(List.of("Ada", "Ben", "Cleo", "Dan", "Eve", "Finn"));
        seen(lab, "Gus waits for burner", "Hal waits for scales", "Ida holds scales", "Ada holds microscope", "Ben holds centrifuge",
                "Ada waits for centrifuge", "Ben waits for microscope").returned().is(List.of("Ada", "Ben"));
    }

    @Requirement(id = "cycle-behind-a-chain", points = 6,
            says = "The detector finds a cycle behind a chain, leaves the chain out, and comes to an end",
            hints = "The name that comes back need not be the one you began with.")
    void cycleBehindAChain(Lab lab) {
        seen(lab, "Yan waits for scales", "Zoe holds scales", "Zoe waits for microscope", "Ada holds microscope", "Ada waits for centrifuge",
                "Ben holds centrifuge", "Ben waits for microscope").returned().is(List.of("Ada", "Ben"));
        seen(lab, "Zoe waits for scales", "Ada holds scales", "Ada waits for scales").returned().is(List.of("Ada"));
    }

    @Requirement(id = "no-cycle", points = 5,
            says = "The detector says that there is no cycle where researchers only wait in chains",
            hints = "Somebody at the end of the chain waits for nothing, or for something that nobody has.")
    void noCycle(Lab lab) {
        seen(lab).returned().is("none");
        seen(lab, "Ada holds microscope", "Ada holds centrifuge", "Ben waits for microscope", "Cleo waits for microscope", "Dan waits for centrifuge")
                .returned().is("none");
        seen(lab, "Ada waits for microscope", "Ben holds microscope", "Ben waits for centrifuge", "Cleo holds centrifuge", "Cleo waits for burner")
                .returned().is("none");
        seen(lab, "Ada holds a", "Ben holds b", "Cleo holds c", "Ada waits for c", "Ben waits for c", "Dan waits for a", "Eve waits for b")
                .returned().is("none");
    }

    private static List<String> shelf(String... instruments) {
        return List.of(instruments);
    }

    private static List<String> plans(String... plans) {
        return List.of(plans);
    }

    private static void everybodyHadAllAndGaveItBack(Run run, String... researchers) {
        run.finishes();
        for (String researcher : researchers) {
            run.call(researcher).returns();
            run.value("result of " + researcher).is(researcher + "'s result");
        }
        List<?> without = (List<?>) run.value("worked without").get();
        run.check(without.isEmpty(), "all instruments in hand at work", shown(without));
        List<?> leftBehind = (List<?>) run.value("left behind").get();
        run.check(leftBehind.isEmpty(), "everything given back", "still taken: " + shown(leftBehind));
    }

    private static String shown(List<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static boolean isTrue(Run run, String key) {
        return Boolean.TRUE.equals(run.value(key).get());
    }

    private static Work workOf(String researcher, Run run) {
        return run.works().stream().filter(work -> work.label().equals("work of " + researcher)).findFirst().orElseThrow();
    }

    private static Run seen(Lab lab, String... sights) {
        return lab.run("detect", List.of(sights));
    }

    private static ArchRule startNoThreads() {
        return noClasses().should().callMethodWhere(target(nameMatching("start(VirtualThread)?")).and(target(owner(assignableTo(Thread.class)))))
                .orShould().dependOnClassesThat().areAssignableTo(Executor.class)
                .orShould().dependOnClassesThat().areAssignableTo(Timer.class)
                .as("no thread, executor or timer of its own")
                .because("an instrument belongs to the thread that took it, and each researcher brings a thread along by calling run");
    }
}
