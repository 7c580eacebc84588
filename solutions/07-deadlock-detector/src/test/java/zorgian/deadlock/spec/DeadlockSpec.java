package zorgian.deadlock.spec;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zorgian.lab.run.Work;
import zorgian.lab.spec.Lab;
import zorgian.lab.spec.Requirement;
import zorgian.lab.spec.Run;
import zorgian.lab.spec.Spec;

/** What a laboratory without deadlocks must do, and what the detector of deadlocks must say. Switching an instrument on takes 10 ticks. */
@Spec(scenarios = DeadlockScenarios.class)
class DeadlockSpec {

    private static final int LONG_LINE = 10_000;
    private static final List<Class<?>> POOLS = List.of(ExecutorService.class, Executors.class, Timer.class);

    @Requirement(id = "holds-all-it-needs", points = 5, spurious = true,
            says = "Every experiment has all its instruments while it works, and gives them back",
            hints = {"The work may only begin after the last instrument has been taken, and nothing is given back before it is done.",
                    "Where in run is the work called: after the loop that takes, and before whatever gives back? Does that loop give "
                            + "anything back?",
                    "Take every needed instrument, then call the work, and give all back in a finally around both. Locks of your own do "
                            + "not replace taking."})
    void holdsAllItNeeds(Lab lab) {
        Run run = lab.run("research", shelf("microscope", "centrifuge", "incubator"), plans(
                "Ada at 0 needs microscope for 100",
                "Ben at 1 needs microscope, centrifuge for 100",
                "Cleo at 2 needs microscope, centrifuge, incubator for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben", "Cleo");
    }

    @Requirement(id = "opposite-orders", points = 6,
            says = "Two researchers who name two instruments in opposite orders both come to their turn",
            hints = {"Draw who has what and who waits for what 10 ms after both have begun. If at the end nobody has anything and "
                            + "somebody waits, a wake-up is missing.",
                    "Each has one and waits for the other's. The lists differ, but must the orders of taking differ too? Whoever is woken "
                            + "must look again.",
                    "Give each instrument a place when the laboratory is built, and let every experiment take what it needs in the order "
                            + "of the places."})
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
        Run wokenByDifferent = lab.run("research", shelf("microscope", "centrifuge", "incubator", "scales"), plans(
                "Dan at 0 needs microscope for 100",
                "Eve at 0 needs centrifuge for 100",
                "Ada at 20 needs microscope, incubator, scales for 100",
                "Ben at 20 needs centrifuge, scales, incubator for 100"));
        everybodyHadAllAndGaveItBack(wokenByDifferent, "Ada", "Ben", "Dan", "Eve");
        wokenByDifferent.hasNoPotentialDeadlock();
    }

    @Requirement(id = "every-order-of-three", points = 5,
            says = "Two researchers with three instruments come to their turn whatever the orders of their lists",
            hints = {"What is right for two instruments must be right for any number: look at how you decide which is taken next.",
                    "Exchanging two, or going through the list once and swapping neighbours, does not sort a list of three.",
                    "Sort a copy of the whole list by one fixed order of all instruments, and take from its beginning to its end. Sort "
                            + "locks of your own in the same way."})
    void everyOrderOfThree(Lab lab) {
        Run run = lab.run("everyOrder", shelf("microscope", "centrifuge", "incubator"));
        everybodyHadAllAndGaveItBack(run);
        run.value("experiments done").is(2 * 12);
        run.hasNoPotentialDeadlock();
    }

    @Requirement(id = "round-table", points = 4,
            says = "Five researchers around a table, each sharing an instrument with each neighbour, all come to their turn",
            hints = {"A ring of five waits just as long as a ring of two.",
                    "Ada, Ben, Cleo and Dan may all keep to your order while Eve, who needs the last instrument and the first, does not. "
                            + "Which one does she take first?",
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

    @Requirement(id = "equal-names", points = 4,
            says = "Two instruments of the same name and hash code, named in opposite orders, lock nobody out",
            hints = {"An order in which two different instruments are equal is no order for these two. If at the end nobody has "
                            + "anything and somebody waits, a wake-up is missing.",
                    "Names and hash codes can be equal. What does an instrument have that no other one has? And can the map that you use "
                            + "tell the two apart?",
                    "Number the instruments in the constructor by their places in the list, keep the numbers by identity, not by "
                            + "equality, and sort by them."})
    void equalNames(Lab lab) {
        Run run = lab.run("research", shelf("microscope#1", "microscope#2"), plans(
                "Ada at 0 needs microscope#1, microscope#2 for 100",
                "Ben at 1 needs microscope#2, microscope#1 for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben");
        run.hasNoPotentialDeadlock();
        Run othersComeAndGo = lab.run("research", shelf("microscope#1", "microscope#2", "microscope#3"), plans(
                "Dan at 0 needs microscope#1, microscope#2 for 300",
                "Eve at 1 needs microscope#3 for 100",
                "Ada at 10 needs microscope#1, microscope#2 for 100",
                "Ben at 20 needs microscope#2, microscope#1 for 100"));
        everybodyHadAllAndGaveItBack(othersComeAndGo, "Ada", "Ben", "Dan", "Eve");
        othersComeAndGo.hasNoPotentialDeadlock();
        lab.code().follows(askForNoIdentityHashCode());
    }

    @Requirement(id = "side-by-side", points = 5,
            says = "Two experiments of 100 ticks that share no instrument take 100 ticks together",
            hints = {"Whoever needs other instruments has nothing to wait for.",
                    "Is there one lock, or a synchronized method, that every experiment holds while it takes or works?",
                    "Hold nothing but the needed instruments during the work. A lock of the laboratory is for a short look at its notes, "
                            + "and is given back before the work."})
    void sideBySide(Lab lab) {
        Run run = lab.run("researchWithoutWarmUp", shelf("microscope", "centrifuge", "incubator", "scales"), plans(
                "Ada at 0 needs microscope, centrifuge for 100",
                "Ben at 0 needs incubator, scales for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben");
        run.takes(100).keepsInFlight("work of", 2);
    }

    @Requirement(id = "while-others-switch-on", points = 3,
            says = "Who needs other instruments does not notice that somebody is just switching on, and nobody waits who needs none",
            hints = {"Switching an instrument on takes a while, and it is no affair of those who need other ones.",
                    "Is take called inside a lock or a synchronized method of the laboratory? Then everybody waits who comes in meanwhile.",
                    "Decide under the lock who may go, and leave the lock before the first take. An experiment without needs goes "
                            + "straight to its work."})
    void whileOthersSwitchOn(Lab lab) {
        Run run = lab.run("research", shelf("microscope", "centrifuge", "incubator", "scales"), plans(
                "Ada at 0 needs microscope, centrifuge for 100",
                "Ben at 5 needs incubator, scales for 100",
                "Cleo at 6 needs nothing for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben", "Cleo");
        run.call("Ada").endsAt(120);
        run.call("Ben").endsAt(125);
        run.call("Cleo").endsAt(106);
    }

    @Requirement(id = "not-behind-strangers", points = 4,
            says = "An experiment does not wait behind one that is itself waiting, if they share nothing",
            hints = {"What does somebody who waits for the microscope hold that Cleo, who only wants the incubator, could need?",
                    "Does somebody wait for an instrument and hold a lock meanwhile that everybody needs? Is there a line in which only "
                            + "the first may go?",
                    "Hold no lock of the laboratory while you take. If you keep a line, let anybody go whose instruments are all free, "
                            + "wherever he or she stands in it."})
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
                    "Who is told when something is given back: one of those who wait, or all? And which counter, list or map of yours is "
                            + "used without the lock?",
                    "Wake all who wait, and let each look again, in a loop, for its own instruments. Whatever run notes down is read and "
                            + "written under one and the same lock."})
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
        run.check(begun <= free + 100 + 10, "Cleo, who waits for the centrifuge, at work by tick " + (free + 100 + 10), "at work "
                + "from tick " + begun);
        run.hasNoDataRace();
    }

    @Requirement(id = "asks-as-it-ends", points = 3,
            says = "Who asks in the very moment in which the last other one gives back is not forgotten",
            hints = {"Nobody holds anything any more, and somebody waits all the same: who should have told, and whom?",
                    "Somebody looks, finds something taken, and goes to wait. What if it is given back between the look and the wait? And "
                            + "does everybody tell who gives something back, also after a try that did not get all?",
                    "Look and begin to wait under one and the same lock, and change the notes and wake all under it too; or make sure "
                            + "that a wake-up which comes before the wait is kept."})
    void asksAsItEnds(Lab lab) {
        Run run = lab.run("asksAsItEnds", 8);
        everybodyHadAllAndGaveItBack(run);
        run.value("experiments done").is(2 * 8);
    }

    @Requirement(id = "any-number", points = 3,
            says = "A laboratory may have a hundred instruments, or none",
            hints = {"How many instruments does the brief allow?",
                    "What has room for 32 or 64 of them only? A shift by 64 places is a shift by none.",
                    "Keep what you know about the instruments in something that grows: a map by identity, a list, a BitSet."})
    void anyNumber(Lab lab) {
        Run run = lab.run("research", hundred(), plans(
                "Ada at 0 needs i1, i65 for 100",
                "Ben at 1 needs i65, i1 for 100",
                "Cleo at 2 needs i33, i97 for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben", "Cleo");
        run = lab.runFirst("research", hundred(), plans(
                "Ada at 0 needs i1 for 100",
                "Ben at 0 needs i33 for 100",
                "Cleo at 0 needs i65 for 100",
                "Dan at 0 needs i97 for 100"));
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben", "Cleo", "Dan");
        run.takes(110);
        run = lab.run("emptyLaboratory");
        everybodyHadAllAndGaveItBack(run, "Ada");
        run.call("Ada").endsAt(100);
    }

    @Requirement(id = "no-limit", points = 2, schedules = 1,
            says = "Nobody loses patience: an experiment may take a minute, five, or sixty days",
            hints = {"How long may somebody else's work take?",
                    "Look for waits with a limit, in tryLock, poll, await or in the number of attempts. What happens when it is reached?",
                    "Wait without a limit, or in a loop that goes on until the instruments are there."})
    void noLimit(Lab lab) {
        for (long ticks : List.of(90_000L, 400_000L, 60 * 86_400_000L)) {
            Run run = lab.run("research", shelf("microscope"), plans(
                    "Ada at 0 needs microscope for " + ticks,
                    "Ben at 1 needs microscope for 100"));
            if (ticks > 90_000 && looksAgainAndAgain(run)) {
                return;
            }
            everybodyHadAllAndGaveItBack(run, "Ada", "Ben");
            isAtWorkBy("Ben", ticks + 10 + 100 + 10, run);
        }
    }

    /** Whoever sleeps some milliseconds and tries again, as is allowed, does so more often in a long time than a run can. */
    private static boolean looksAgainAndAgain(Run run) {
        try {
            run.finishes();
            return false;
        } catch (AssertionError missed) {
            return String.valueOf(missed.getMessage()).contains("nothing but sleeps and time-outs");
        }
    }

    @Requirement(id = "same-name-same-experiment", points = 3,
            says = "Threads of one name do not get in each other's way, nor do two that run the same experiment, or one that runs it again",
            hints = {"What does the laboratory keep about somebody who waits or works, and how is it found again?",
                    "Names of threads are not unique, and two threads may run one and the same experiment: what is kept under either of "
                            + "them is overwritten.",
                    "Keep in local variables of run what belongs to one run: what it needs and what it has taken. If it must be kept "
                            + "elsewhere, make an object for each run."})
    void sameNameSameExperiment(Lab lab) {
        Run run = lab.run("fourAdas");
        everybodyHadAllAndGaveItBack(run);
        run.value("experiments done").is(5);
        run.keepsInFlight("work of", 2);
        long works = run.works().stream().filter(work -> work.label().equals("work of Ada")).count();
        run.check(works == 5, "the work done 5 times", works + " times");
    }

    @Requirement(id = "two-laboratories", points = 2,
            says = "Two laboratories know nothing of each other, not even their instruments",
            hints = {"What belongs to one laboratory, and what to all there are?",
                    "Look for static fields: a lock, a map or a list in one is shared by all laboratories.",
                    "Make every field that changes, or that holds something that changes, a field of the object and not of the class."})
    void twoLaboratories(Lab lab) {
        Run run = lab.run("twoLaboratories");
        everybodyHadAllAndGaveItBack(run, "Ada", "Ben");
        run.call("Ada").endsAt(110);
        run.call("Ben").endsAt(110);
        run.call("an instrument of the other laboratory").refuses().takes(0);
        Run mirrored = lab.run("mirroredLaboratory");
        everybodyHadAllAndGaveItBack(mirrored, "Ada", "Ben");
        mirrored.call("a second laboratory").returns();
        isAtWorkBy("Ben", 120 + 100 + 20, mirrored);
    }

    @Requirement(id = "given-back-after-failure", points = 5,
            says = "When the work fails, its exception or error reaches the caller, and the instruments are given back",
            hints = {"Which part of a try statement runs whatever happens?",
                    "Follow an Error, not only an Exception, from the work to the caller. Which lines does it skip, which locks stay "
                            + "taken, what is noted unguarded?",
                    "Give back in a finally around the work, and catch nothing, so that the caller gets it as it is. Guard what you note "
                            + "about failures."})
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
                    "Where does your try begin: before the first take, or after the last? How does the finally know which instruments "
                            + "have been taken?",
                    "Begin the try before the first take, note each instrument once its take has succeeded, and give back in the finally "
                            + "those that are noted."})
    void givenBackWhenOneIsBroken(Lab lab) {
        for (String kind : List.of("an exception", "an error")) {
            Run run = lab.run("brokenInstrument", kind);
            run.call("Ada").throwsA(kind.equals("an error") ? AssertionError.class : IllegalStateException.class);
            run.call("Ben").returns().endsAt(200 + 10 + 100);
            run.call("Dan").returns().endsAt(401 + 10 + 10 + 100);
            everybodyHadAllAndGaveItBack(run, "Ben", "Cleo", "Dan");
            isAtWorkBy("Cleo", 20 + 100 + 10, run);
            run.releasesItsLocks();
        }
    }

    @Requirement(id = "as-it-is", points = 3,
            says = "The caller of run gets the very exception or error that the work or the instrument has thrown",
            hints = {"What did the work throw, and what comes out of run: the same object, or something made from it?",
                    "Look for a catch that wraps, unwraps or replaces. Some exceptions have a cause, and some are called "
                            + "InterruptedException or CompletionException although nobody interrupted anybody.",
                    "Catch nothing that comes out of the work or of take. A finally gives back without touching what is thrown."})
    void asItIs(Lab lab) {
        Run run = lab.run("failuresAsTheyAre");
        for (String failure : List.of("Spill", "AssertionError", "InterruptedException", "CompletionException", "ExecutionException")) {
            run.value(failure + " of the work").is("as it is");
        }
        run.value("IllegalStateException of the centrifuge").is("as it is");
        run.value("AssertionError of the centrifuge").is("as it is");
    }

    @Requirement(id = "interrupted", points = 4,
            says = "An interrupted researcher stops at once and gives everything back, and run throws InterruptedException",
            hints = {"Find the waits that an interrupt does not end, and the place where an InterruptedException is lost.",
                    "Who waits to enter a synchronized block, or in lock(), does not hear an interrupt. And who catches the "
                            + "InterruptedException and waits on has lost it.",
                    "Wait only in ways that throw InterruptedException, catch it nowhere, and give back in the finally whatever had been "
                            + "taken before."})
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

    @Requirement(id = "after-an-interrupted-one", points = 5,
            says = "What an interrupted researcher had taken, reserved or was told of is there for those who wait or come later",
            hints = {"Who waits behind somebody who gives up?",
                    "What has run noted, reserved or lined up before the wait that the interrupt ends? Is it undone on that way out too, "
                            + "and who is told?",
                    "Begin the try right after the first note or reservation, and in its finally undo all of it and wake everybody who "
                            + "waits, whatever ended the try. Find what is yours by identity, also if it was handed over just now."})
    void afterAnInterruptedOne(Lab lab) {
        Run waiting = lab.run("interruptedResearch", shelf("centrifuge", "microscope"), plans(
                "Ada at 0 needs microscope for 300",
                "Ben at 20 needs centrifuge, microscope for 100",
                "Cleo at 30 needs centrifuge for 100",
                "Eve at 600 needs microscope, centrifuge for 100"), "Ben", 50);
        waiting.call("Ben").throwsA(InterruptedException.class).endsAt(50);
        everybodyHadAllAndGaveItBack(waiting, "Ada", "Cleo", "Eve");
        isAtWorkBy("Cleo", 50 + 100 + 10, waiting);
        waiting.call("Eve").endsAt(600 + 20 + 100);
        Run switchingOn = lab.run("interruptedResearch", shelf("centrifuge", "microscope"), plans(
                "Ben at 20 needs centrifuge, microscope for 100",
                "Cleo at 22 needs microscope, centrifuge for 100",
                "Eve at 600 needs microscope, centrifuge for 100"), "Ben", 25);
        switchingOn.call("Ben").throwsA(InterruptedException.class).endsAt(25);
        everybodyHadAllAndGaveItBack(switchingOn, "Cleo", "Eve");
        isAtWorkBy("Cleo", 25 + 100 + 20, switchingOn);
        switchingOn.call("Eve").endsAt(600 + 20 + 100);
        Run whenFree = lab.run("interruptedResearch", shelf("centrifuge", "microscope"), plans(
                "Ada at 0 needs microscope for 100",
                "Ben at 20 needs microscope for 100",
                "Cleo at 30 needs microscope for 100",
                "Eve at 600 needs microscope for 100"), "Ben", 110);
        everybodyHadAllAndGaveItBack(whenFree, "Ada", "Cleo", "Eve");
        whenFree.call("Ben").throwsA(InterruptedException.class);
        whenFree.call("Eve").endsAt(600 + 10 + 100);
        Run sameMoment = lab.run("interruptedByWhoGivesBack");
        sameMoment.finishes();
        sameMoment.call("Ben").throwsA(InterruptedException.class).endsAt(120);
        sameMoment.call("Bob").throwsA(InterruptedException.class).endsAt(120);
        everybodyHadAllAndGaveItBack(sameMoment, "Ada", "Cleo", "Eve");
        isAtWorkBy("Cleo", 120 + 100 + 10, sameMoment);
        sameMoment.call("Eve").endsAt(600 + 20 + 100);
        Run equalNeeds = lab.run("interruptedResearch", shelf("centrifuge", "microscope"), plans(
                "Ada at 0 needs microscope for 300",
                "Ben at 20 needs centrifuge, microscope for 100",
                "Cleo at 30 needs centrifuge, microscope for 100"), "Cleo", 50);
        equalNeeds.call("Cleo").throwsA(InterruptedException.class).endsAt(50);
        everybodyHadAllAndGaveItBack(equalNeeds, "Ada", "Ben");
        isAtWorkBy("Ben", 310 + 100 + 20, equalNeeds);
    }

    @Requirement(id = "interrupt-left-by-the-work", points = 4,
            says = "When the work ends and leaves its thread interrupted, run gives back all the same, and the flag stays set",
            hints = {"If the interrupt comes during the work, the work decides. What does run do when it has decided to ignore it?",
                    "Giving back may need a lock, a permit or a place in a queue. Which of these waits does a set flag end before "
                            + "anything is given back?",
                    "On the way out use what no interrupt ends: lock(), release(), offer(), synchronized. Leave the flag alone."})
    void interruptLeftByTheWork(Lab lab) {
        Run well = lab.run("interruptLeftByTheWork", "well");
        well.call("Ada").returns().keepsInterruptFlagOrThrows();
        everybodyHadAllAndGaveItBack(well, "Ada", "Ben");
        well.releasesItsLocks();
        Run fails = lab.run("interruptLeftByTheWork", "fails");
        fails.call("Ada").throwsA("Spill").keepsInterruptFlagOrThrows();
        everybodyHadAllAndGaveItBack(fails, "Ben");
        fails.releasesItsLocks();
    }

    @Requirement(id = "refuses-nonsense", points = 2,
            says = "What makes no sense is refused with a message that says what is wrong, before anything is taken",
            hints = {"The comments in Laboratory and DeadlockDetector list what is refused.",
                    "Seven things are tried: no list, one twice on the shelf, null on it, no experiment, one from elsewhere, one needed "
                            + "twice, no snapshot. Each needs a message.",
                    "Compare all needs of the experiment with the instruments of the laboratory before the first take. Let each check "
                            + "throw an exception that names what is wrong."})
    void refusesNonsense(Lab lab) {
        Run run = lab.run("nonsense");
        for (String nonsense : List.of("a laboratory without a list", "the same instrument twice in the laboratory",
                "nothing on a place of the shelf", "no experiment",
                "an instrument from elsewhere", "the same instrument needed twice", "no snapshot")) {
            run.call(nonsense).refuses().takes(0);
        }
        run.call("Ada").returns().takes(10 + 10 + 100);
        everybodyHadAllAndGaveItBack(run, "Ada");
    }

    @Requirement(id = "own-thread", points = 2,
            says = "The work is done on the thread that calls run, its result is returned, and no thread is started",
            hints = {"The researchers bring their threads along.",
                    "Look for a thread, an executor or a timer in your code. Who calls the work, and what becomes of its result?",
                    "Call the work directly inside run, on the thread that came in and has taken the instruments, and return what it "
                            + "returns."})
    void ownThread(Lab lab) {
        Run run = lab.run("alone");
        run.returned().is("forty-two cells").takes(10 + 10 + 100).leavesNoThread();
        run.check(isTrue(run, "worked on the calling thread"), "the work on the thread that called run", "on another thread");
        lab.code().follows(startNoThreads());
    }

    @Requirement(id = "cycle-of-one", points = 3,
            says = "The detector finds a researcher who waits for an instrument that is in his or her own hands",
            hints = {"Follow the arrows for a single researcher.",
                    "Who holds what Ada waits for? If it is she herself, does your walk notice? And does a walk begin with every "
                            + "researcher who waits?",
                    "Begin at each waiting researcher in turn, and compare the holder with the one who waits too: the same name at the "
                            + "very first step is a cycle of one."})
    void cycleOfOne(Lab lab) {
        seen(lab, "Ada holds microscope", "Ada waits for microscope").returned().is(List.of("Ada"));
        seen(lab, "Ada holds microscope", "Ben waits for microscope", "Cleo holds scales", "Cleo waits for scales").returned()
                .is(List.of("Cleo"));
    }

    @Requirement(id = "cycles", points = 5,
            says = "The detector finds cycles of two, of three and of six, wherever they stand in the snapshot",
            hints = {"From a researcher to what is waited for, to who holds that, and on until a name comes back.",
                    "Is your walk as long as needed, or made for two? Does one begin with every researcher who waits? Does each in the "
                            + "answer wait for the next?",
                    "For each who waits, walk from waiter to holder and keep the names in the order of the walk until one comes back. "
                            + "That order is the answer."})
    void cycles(Lab lab) {
        seen(lab, "Ada holds microscope", "Ben holds centrifuge", "Ada waits for centrifuge", "Ben waits for microscope")
                .returned().is(List.of("Ada", "Ben"));
        seen(lab, "Ada holds microscope", "Ben holds centrifuge", "Cleo holds incubator",
                "Ada waits for incubator", "Cleo waits for centrifuge", "Ben waits for microscope").returned().is(List.of("Ada", "Cleo",
                        "Ben"));
        seen(lab, "Ada holds a", "Ben holds b", "Cleo holds c", "Dan holds d", "Eve holds e", "Finn holds f",
                "Finn waits for a", "Eve waits for f", "Dan waits for e", "Cleo waits for d", "Ben waits for c", "Ada waits for b")
                .returned().is(List.of("Ada", "Ben", "Cleo", "Dan", "Eve", "Finn"));
        seen(lab, "Gus waits for burner", "Hal waits for scales", "Ida holds scales", "Ada holds microscope", "Ben holds centrifuge",
                "Ada waits for centrifuge", "Ben waits for microscope").returned().is(List.of("Ada", "Ben"));
    }

    @Requirement(id = "cycle-behind-a-chain", points = 3,
            says = "The detector finds a cycle behind a chain, leaves the chain out, and comes to an end",
            hints = {"The name that comes back need not be the one you began with.",
                    "Compare each new name with all names of this walk. Those before the one that comes back only wait behind the cycle.",
                    "Stop when a name comes up for the second time, and answer with the part of the walk that begins where it came up "
                            + "first."})
    void cycleBehindAChain(Lab lab) {
        seen(lab, "Yan waits for scales", "Zoe holds scales", "Zoe waits for microscope", "Ada holds microscope", "Ada waits for "
                + "centrifuge",
                "Ben holds centrifuge", "Ben waits for microscope").returned().is(List.of("Ada", "Ben"));
        seen(lab, "Zoe waits for scales", "Ada holds scales", "Ada waits for scales").returned().is(List.of("Ada"));
        lab.run("detectBehindLine", LONG_LINE).returned().is(List.of("Ada", "Ben"));
    }

    @Requirement(id = "no-cycle", points = 3,
            says = "The detector says that there is no cycle where researchers only wait in chains",
            hints = {"Somebody at the end of the chain waits for nothing, or for something that nobody has.",
                    "Where does a walk end? And are names that an earlier walk has met taken for names of this one?",
                    "A walk ends without result where nobody holds what is wanted, or the holder does not wait. Each walk begins with no "
                            + "names; after the last, say that there is none."})
    void noCycle(Lab lab) {
        seen(lab).returned().is("none");
        seen(lab, "Ada holds microscope", "Ada holds centrifuge", "Ben waits for microscope", "Cleo waits for microscope", "Dan waits for "
                + "centrifuge")
                .returned().is("none");
        seen(lab, "Ada waits for microscope", "Ben holds microscope", "Ben waits for centrifuge", "Cleo holds centrifuge", "Cleo waits "
                + "for burner")
                .returned().is("none");
        seen(lab, "Ada holds a", "Ben holds b", "Cleo holds c", "Ada waits for c", "Ben waits for c", "Dan waits for a", "Eve waits for b")
                .returned().is("none");
    }

    @Requirement(id = "detector-remembers-nothing", points = 4,
            says = "A detector answers each snapshot as if it were the first, also when two are shown at the same time",
            hints = {"The same detector is asked again, about another moment.",
                    "Which fields does your detector have, and what is left in them after the first answer? And if two ask at once?",
                    "Make path, visited names and answer local variables of findCycle. A detector needs no fields at all."})
    void detectorRemembersNothing(Lab lab) {
        List<String> cycle = List.of("Ada holds microscope", "Ben holds centrifuge", "Ada waits for centrifuge", "Ben waits for "
                + "microscope");
        List<String> chain = List.of("Ada holds microscope", "Ben waits for microscope", "Cleo waits for microscope");
        List<String> other = List.of("Cleo waits for incubator", "Dan holds incubator", "Dan waits for scales", "Cleo holds scales");
        lab.run("detectInTurn", List.of(cycle, chain, other, cycle, List.of(), other)).returned()
                .is(List.of(List.of("Ada", "Ben"), "none", List.of("Cleo", "Dan"), List.of("Ada", "Ben"), "none", List.of("Cleo", "Dan")));
        Run atOnce = lab.run("detectAtOnce", List.of(cycle, chain, other));
        atOnce.value("snapshot 1").is(List.of("Ada", "Ben"));
        atOnce.value("snapshot 2").is("none");
        atOnce.value("snapshot 3").is(List.of("Cleo", "Dan"));
        atOnce.hasNoDataRace();
    }

    private static List<String> hundred() {
        return IntStream.rangeClosed(1, 100).mapToObj(number -> "i" + number).toList();
    }

    private static void isAtWorkBy(String researcher, long tick, Run run) {
        long begun = workOf(researcher, run).from();
        run.check(begun <= tick, researcher + " at work by tick " + tick, "at work from tick " + begun);
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
        return noClasses().should().accessTargetWhere(access("starts a thread, or has others that do", target -> {
            boolean isThreads = target.getOwner().isAssignableTo(Thread.class)
                    || target.getOwner().getName().startsWith("java.lang.Thread$");
            return isThreads ? target.getName().matches("start(VirtualThread)?")
                    : POOLS.stream().anyMatch(target.getOwner()::isAssignableTo) && !target.getName().equals("managedBlock");
        }))
                .as("no thread, executor or timer of its own")
                .because("an instrument belongs to the thread that took it, and each researcher brings a thread along by calling run");
    }

    private static ArchRule askForNoIdentityHashCode() {
        return noClasses().should().accessTargetWhere(access("asks for an identity hash code", target ->
                target.getOwner().isEquivalentTo(System.class) && target.getName().equals("identityHashCode")))
                .as("no order by identity hash codes")
                .because("two instruments may have the same one, and the laboratory knows a better order: their places on the shelf");
    }

    private static DescribedPredicate<JavaAccess<?>> access(String does, Predicate<AccessTarget> target) {
        return DescribedPredicate.describe(does, access -> target.test(access.getTarget()));
    }
}
