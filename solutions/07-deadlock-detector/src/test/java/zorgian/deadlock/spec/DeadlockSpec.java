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
            hints = {"The work may only begin after the last instrument has been taken, and nothing is given back before it is done.",
                    "Where in run is the work called: after the loop that takes, and before whatever gives back? Does that loop give anything "
                            + "back?",
                    "Take every needed instrument, then call the work, and give all back in a finally around both. Locks of your own do not "
                            + "replace taking."})
    void holdsAllItNeeds(Lab lab) {
        Run run = lab.run("research", shelf("microscope", "centrifuge", "incubator"), plans(
                "Ada at 0 needs microscope for 100",
                "Ben at 1 needs microscope, centrifuge for 100",
                "Cleo at 2 needs microscope, centrifuge, incubator for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben", "Cleo");
    }

    @Requirement(id = "opposite-orders", points = 10,
            says = "Two researchers who name two instruments in opposite orders both come to their turn",
            hints = {"Draw who has what and who waits for what 10 ms after both have begun.",
                    "Each has one and waits for the other's. The lists differ, but must the orders of taking differ too? Whoever is woken must "
                            + "look again.",
                    "Give each instrument a place when the laboratory is built, and let every experiment take what it needs in the order of the "
                            + "places."})
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
            hints = {"What is right for two instruments must be right for any number: look at how you decide which is taken next.",
                    "Exchanging two, or going through the list once and swapping neighbours, does not sort a list of three.",
                    "Sort a copy of the whole list by one fixed order of all instruments, and take from its beginning to its end. Sort locks of "
                            + "your own in the same way."})
    void everyOrderOfThree(Lab lab) {
        Run run = lab.run("everyOrder", shelf("microscope", "centrifuge", "incubator"));
        everybodyHadAllAndGaveItBack(run);
        run.value("experiments done").is(2 * 12);
        run.hasNoPotentialDeadlock();
    }

    @Requirement(id = "round-table", points = 6,
            says = "Five researchers around a table, each sharing an instrument with each neighbour, all come to their turn",
            hints = {"A ring of five waits just as long as a ring of two.",
                    "Ada, Ben, Cleo and Dan may all keep to your order while Eve, who needs the last instrument and the first, does not. Which "
                            + "one does she take first?",
                    "Everybody takes the one with the lower place on the shelf first, without exception: Eve begins with the microscope, "
                            + "although her list does not."})
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
            hints = {"An order in which two different instruments are equal is no order for these two.",
                    "Names and hash codes can be equal. What does an instrument have that no other one has? And can the map that you use tell "
                            + "the two apart?",
                    "Number the instruments in the constructor by their places in the list, keep the numbers by identity, not by equality, and "
                            + "sort by them."})
    void equalNames(Lab lab) {
        Run run = lab.run("research", shelf("microscope#1", "microscope#2"), plans(
                "Ada at 0 needs microscope#1, microscope#2 for 100",
                "Ben at 1 needs microscope#2, microscope#1 for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben");
        run.hasNoPotentialDeadlock();
    }

    @Requirement(id = "side-by-side", points = 8,
            says = "Two experiments of 100 ticks that share no instrument take 100 ticks together",
            hints = {"Whoever needs other instruments has nothing to wait for.",
                    "Is there one lock, or a synchronized method, that every experiment holds while it takes or works?",
                    "Hold nothing but the needed instruments during the work. A lock of the laboratory is for a short look at its notes, and is "
                            + "given back before the work."})
    void sideBySide(Lab lab) {
        Run run = lab.run("researchWithoutWarmUp", shelf("microscope", "centrifuge", "incubator", "scales"), plans(
                "Ada at 0 needs microscope, centrifuge for 100",
                "Ben at 0 needs incubator, scales for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben");
        run.takes(100).keepsInFlight("work of", 2);
    }

    @Requirement(id = "not-behind-strangers", points = 5,
            says = "An experiment does not wait behind one that is itself waiting, if they share nothing",
            hints = {"What does somebody who waits for the microscope hold that Cleo, who only wants the incubator, could need?",
                    "Does somebody wait for an instrument and hold a lock meanwhile that everybody needs? Is there a line in which only the "
                            + "first may go?",
                    "Hold no lock of the laboratory while you take. If you keep a line, let anybody go whose instruments are all free, wherever "
                            + "he or she stands in it."})
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
            hints = {"When instruments are given back, more than one waiting researcher may be concerned.",
                    "Who is told when something is given back: one of those who wait, or all? And which counter, list or map of yours is used "
                            + "without the lock?",
                    "Wake all who wait, and let each look again, in a loop, for its own instruments. Whatever run notes down is read and written "
                            + "under one and the same lock."})
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
            hints = {"Which part of a try statement runs whatever happens?",
                    "Follow an Error, not only an Exception, from the work to the caller. Which lines does it skip, which locks stay taken, what "
                            + "is noted unguarded?",
                    "Give back in a finally around the work, and catch nothing, so that the caller gets it as it is. Guard what you note about "
                            + "failures."})
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
            hints = {"Something can go wrong between the first take and the last one, too.",
                    "Where does your try begin: before the first take, or after the last? How does the finally know which instruments have been "
                            + "taken?",
                    "Begin the try before the first take, note each instrument once its take has succeeded, and give back in the finally those "
                            + "that are noted."})
    void givenBackWhenOneIsBroken(Lab lab) {
        Run run = lab.run("brokenInstrument");
        run.call("Ada").throwsA(IllegalStateException.class);
        run.call("Ben").returns().endsAt(200 + 10 + 100);
        everybodyHadAllAndGaveItBack(run, "Ben");
        run.releasesItsLocks();
    }

    @Requirement(id = "interrupted", points = 6,
            says = "An interrupted researcher stops at once and gives everything back, and run throws InterruptedException",
            hints = {"Find the waits that an interrupt does not end, and the place where an InterruptedException is lost.",
                    "Who waits to enter a synchronized block, or in lock(), does not hear an interrupt. And who catches the InterruptedException "
                            + "and waits on has lost it.",
                    "Wait only in ways that throw InterruptedException, catch it nowhere, and give back in the finally whatever had been taken "
                            + "before."})
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
            hints = {"The comments in Laboratory and DeadlockDetector list what is refused.",
                    "Six things are tried: no list, one twice on the shelf, no experiment, one from elsewhere, one needed twice, no snapshot. "
                            + "Each needs a message.",
                    "Compare all needs of the experiment with the instruments of the laboratory before the first take. Let each check throw an "
                            + "exception that names what is wrong."})
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
            hints = {"The researchers bring their threads along.",
                    "Look for a thread, an executor or a timer in your code. Who calls the work, and what becomes of its result?",
                    "Call the work directly inside run, on the thread that came in and has taken the instruments, and return what it returns."})
    void ownThread(Lab lab) {
        Run run = lab.run("alone");
        run.returned().is("forty-two cells").takes(10 + 10 + 100).leavesNoThread();
        run.check(isTrue(run, "worked on the calling thread"), "the work on the thread that called run", "on another thread");
        lab.code().follows(startNoThreads());
    }

    @Requirement(id = "cycle-of-one", points = 4,
            says = "The detector finds a researcher who waits for an instrument that is in his or her own hands",
            hints = {"Follow the arrows for a single researcher.",
                    "Who holds what Ada waits for? If it is she herself, does your walk notice? And does a walk begin with every researcher who "
                            + "waits?",
                    "Begin at each waiting researcher in turn, and compare the holder with the one who waits too: the same name at the very "
                            + "first step is a cycle of one."})
    void cycleOfOne(Lab lab) {
        seen(lab, "Ada holds microscope", "Ada waits for microscope").returned().is(List.of("Ada"));
        seen(lab, "Ada holds microscope", "Ben waits for microscope", "Cleo holds scales", "Cleo waits for scales").returned().is(List.of("Cleo"));
    }

    @Requirement(id = "cycles", points = 8,
            says = "The detector finds cycles of two, of three and of six, wherever they stand in the snapshot",
            hints = {"From a researcher to what is waited for, to who holds that, and on until a name comes back.",
                    "Is your walk as long as needed, or made for two? Does one begin with every researcher who waits? Does each in the answer "
                            + "wait for the next?",
                    "For each who waits, walk from waiter to holder and keep the names in the order of the walk until one comes back. That order "
                            + "is the answer."})
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
            hints = {"The name that comes back need not be the one you began with.",
                    "Compare each new name with all names of this walk. Those before the one that comes back only wait behind the cycle.",
                    "Stop when a name comes up for the second time, and answer with the part of the walk that begins where it came up first."})
    void cycleBehindAChain(Lab lab) {
        seen(lab, "Yan waits for scales", "Zoe holds scales", "Zoe waits for microscope", "Ada holds microscope", "Ada waits for centrifuge",
                "Ben holds centrifuge", "Ben waits for microscope").returned().is(List.of("Ada", "Ben"));
        seen(lab, "Zoe waits for scales", "Ada holds scales", "Ada waits for scales").returned().is(List.of("Ada"));
    }

    @Requirement(id = "no-cycle", points = 5,
            says = "The detector says that there is no cycle where researchers only wait in chains",
            hints = {"Somebody at the end of the chain waits for nothing, or for something that nobody has.",
                    "Where does a walk end? And are names that an earlier walk has met taken for names of this one?",
                    "A walk ends without result where nobody holds what is wanted, or the holder does not wait. Each walk begins with no names; "
                            + "after the last, say that there is none."})
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
