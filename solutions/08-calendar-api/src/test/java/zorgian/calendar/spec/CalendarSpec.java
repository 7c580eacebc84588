package zorgian.calendar.spec;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import zorgian.lab.spec.Lab;
import zorgian.lab.spec.Requirement;
import zorgian.lab.spec.Run;
import zorgian.lab.spec.Spec;

/** What the calendar and its service must do. Converting a date takes 100 ticks unless something else is said. */
@Spec(scenarios = CalendarScenarios.class)
class CalendarSpec {

    private static final int DONE_AT_ONCE = 0;

    @Requirement(id = "right-dates", points = 5,
            says = "Earth dates become the right Zorgian dates",
            hints = {"Work one date out by hand, one with month 12 and one whose moon cycle is 0.",
                    "Where do months and hours begin? January is month 1, and hours go from 0 to 23. And what is taken modulo 30: the day, or "
                            + "the whole sum?",
                    "Multiply the month, counted from 1, by 29, add the day of the month, and take the remainder of that sum by 30. The hour is "
                            + "that of a 24-hour clock."})
    void rightDates(Lab lab) {
        List<List<Integer>> dates = List.of(
                date(2025, 3, 5, 13, 45), date(2025, 1, 1, 0, 0), date(1999, 12, 31, 23, 59), date(2024, 2, 29, 12, 30),
                date(2000, 10, 10, 10, 10), date(1, 6, 30, 6, 0), date(-3761, 7, 17, 17, 1), date(2100, 11, 11, 11, 11));
        lab.run("arithmetic", dates).returned().is(dates.stream().map(CalendarSpec::onZorgia).toList());
    }

    @Requirement(id = "in-words", points = 2,
            says = "A Zorgian date reads \"Year 5786, Moon Cycle 2, Zorg 13\"",
            hints = {"Compare letter by letter.",
                    "Look at capitals, commas, blanks and the order of the three numbers. Is a number padded with zeros anywhere?",
                    "Year, Moon Cycle and Zorg, in this order, each with a blank and a plain number behind it, a comma and a blank in between, "
                            + "and nothing at the end."})
    void inWords(Lab lab) {
        lab.run("sentence", 5786, 2, 13).returned().is("Year 5786, Moon Cycle 2, Zorg 13");
        lab.run("sentence", 0, 29, 0).returned().is("Year 0, Moon Cycle 29, Zorg 0");
    }

    @Requirement(id = "own-answer", points = 8,
            says = "Every request is converted once, and its future gives the answer to this request",
            hints = {"The conversion that ends first need not be that of the request that came first.",
                    "What ties a request to its future? A field that all workers share, or the order in which conversions end, mixes them up. "
                            + "May get be called early?",
                    "Put request and future into the queue as one object, and let the worker that takes it complete that very future. A "
                            + "FutureTask is both."})
    void ownAnswer(Lab lab) {
        Run run = lab.run("requests", 4, List.of(300, 100, 200, 50, 120, 80, 10, 90));
        run.returned().is(numbers(1, 8)).worksOnceEach(requests(1, 8)).hasNoDataRace();
    }

    @Requirement(id = "four-at-once", points = 10,
            says = "Ten requests of 100 ticks take four workers 300 ticks, with four in flight",
            hints = {"While one worker converts, what do the other three do?",
                    "Does submit convert by itself? Does a worker hold the lock while it converts? And how many workers are there when ten "
                            + "requests wait?",
                    "Take a request out under the lock, leave the lock, and convert then. Start one more worker while requests wait and there "
                            + "are fewer than allowed."})
    void fourAtOnce(Lab lab) {
        lab.run("requests", 4, Collections.nCopies(10, 100)).takes(300).keepsInFlight(4).returned().is(numbers(1, 10));
        lab.run("requests", 1, Collections.nCopies(3, 100)).takes(300).keepsInFlight(1).worksInOrder(requests(1, 3));
    }

    @Requirement(id = "many-callers", points = 6,
            says = "Eight callers who submit five requests each all get all their answers",
            hints = {"What several threads change together needs a guard, or a class that is made for that.",
                    "Go through all fields: which are used outside the lock, or looked at and changed in two steps? Are two locks taken in "
                            + "different orders?",
                    "Guard queue, ids, counters and notes with one and the same lock in submit and in the workers, take no second one, and set "
                            + "everything up in the constructor."})
    void manyCallers(Lab lab) {
        Run run = lab.run("manyCallers", 8, 5);
        for (int caller = 1; caller <= 8; caller++) {
            run.value("caller " + caller).is(numbers(caller * 5 - 4, caller * 5));
        }
        run.worksOnceEach(requests(1, 40)).hasNoDataRace().hasNoPotentialDeadlock().hasNoCheckThenAct();
    }

    @Requirement(id = "no-extra-worker", points = 3,
            says = "One worker is one thread, also when somebody submits while it is being made",
            hints = {"Between counting the workers and starting one more, others may be counting too.",
                    "The factory takes a while. What do others see meanwhile: the old number of workers, or the new one?",
                    "Count the new worker before you ask the factory, under the lock, or keep the lock until it is counted. To count it "
                            + "afterwards is too late."})
    void noExtraWorker(Lab lab) {
        Run run = lab.run("slowHiring");
        run.check(count(run, "threads made") == 1, "1 thread", count(run, "threads made") + " threads");
        run.check(count(run, "answered") == 2, "2 answers", count(run, "answered") + " answers");
    }

    @Requirement(id = "waits-for-all", points = 9,
            says = "awaitAll returns when the last request is done and not before, for every caller and every time",
            hints = {"Who is being converted stands in no queue any more, and who is woken may have been woken for something else.",
                    "What does awaitAll look at, and who changes that when? An empty queue is not enough, a count needs a guard, and a wait "
                            + "needs a loop.",
                    "Count up when a request is accepted and down when it is done, under the lock. Wait in a loop until the count is zero, and "
                            + "wake all who wait when it is."})
    void waitsForAll(Lab lab) {
        Run run = lab.run("waitingForAll");
        run.call("early").returns().endsAt(300);
        run.call("late").returns().endsAt(300);
        run.call("again").returns().startsAt(300).endsAt(400);
        run.call("with nothing to do").returns().takes(DONE_AT_ONCE);
    }

    @Requirement(id = "failure-stays-alone", points = 8,
            says = "A conversion that throws fails its own request, and the worker goes on with the next",
            hints = {"Where does an exception go that is thrown in a worker thread, and what becomes of the thread?",
                    "Look at a worker's loop: what does an exception skip? The future must be completed, the count go down, the lock be free, "
                            + "the loop go on.",
                    "Catch whatever the converter throws around each single conversion and complete its future with it, as a FutureTask does. "
                            + "Then go on with the loop."})
    void failureStaysAlone(Lab lab) {
        for (int workers : List.of(1, 4)) {
            Run run = lab.run("failures", workers);
            run.returned().is(List.of("failed: the moon is hidden", "failed: the archive burns", 3, 4)).hasNoDataRace().releasesItsLocks();
        }
    }

    @Requirement(id = "idle-workers-end", points = 8,
            says = "Idle workers end 2000 ticks after their last request, and not before",
            hints = {"When does the time begin that a worker is willing to wait?",
                    "The time begins anew after each request. And how long does a worker go on waiting that was woken and finds nothing to do?",
                    "Wait with a limit, in a loop that goes on with the time that is left. Begin with the full idle time whenever a worker looks "
                            + "for its next request."})
    void idleWorkersEnd(Lab lab) {
        Run run = lab.run("idle");
        run.check(alive(run, 3599) == 4, "4 workers alive at tick 3599", alive(run, 3599) + " alive");
        run.check(alive(run, 3601) == 0, "no worker alive at tick 3601", alive(run, 3601) + " alive");
    }

    @Requirement(id = "works-again-after-idle", points = 4,
            says = "When all idle workers have ended, new requests are answered, again by four workers",
            hints = {"Who notices that there is nobody left to answer?",
                    "A worker that goes home must be taken off whatever you count workers by, and submit has to look there.",
                    "Let a worker strike itself off under the lock under which it found the queue empty, and let submit start workers while more "
                            + "wait than are idle."})
    void worksAgainAfterIdle(Lab lab) {
        lab.run("afterIdle").takes(2500 + 200).keepsInFlight(4).returned().is(numbers(1, 6)).hasNoDataRace();
    }

    @Requirement(id = "close-finishes", points = 9,
            says = "close returns when all that was accepted is answered and all workers have ended",
            hints = {"Each worker has to learn that the service is closed, also the one that has nothing to do at the moment.",
                    "What ends your workers: one pill for four, an interrupt in the middle of a conversion, or only their idle time? What makes "
                            + "close wait for them?",
                    "Mark the service as closed and wake all workers. Each ends when it finds the queue empty and the service closed. Then join "
                            + "them all, without the lock."})
    void closeFinishes(Lab lab) {
        Run run = lab.run("closing");
        run.call("close").returns().endsAt(300);
        run.returned().is(numbers(1, 10)).worksOnceEach(requests(1, 10));
        noWorkerLeft(run);
    }

    @Requirement(id = "close-refuses", points = 5,
            says = "Who submits while the service closes or later is refused; closing twice does no harm",
            hints = {"A service begins to be closed when close is called, not when it returns.",
                    "Who reads the mark that the service is closed, under which lock, before or after waiting for a place? And what does a "
                            + "second close do?",
                    "Set the mark under the lock before close waits for anything. Let submit look at it under that lock, at once and after each "
                            + "wait, and refuse with a message."})
    void closeRefuses(Lab lab) {
        Run run = lab.run("tooLate");
        run.call("late").throwsA(IllegalStateException.class).takes(DONE_AT_ONCE);
        run.check(Boolean.TRUE.equals(run.value("late says why").get()), "an exception that says why", "no message");
        run.call("close").returns();
        run.call("later").throwsA(IllegalStateException.class).takes(DONE_AT_ONCE);
        run.call("close again").returns().takes(DONE_AT_ONCE);
        run.check(run.works().size() == 1, "only request 1 converted", run.works().size() + " requests converted");
        run.hasNoDataRace().releasesItsLocks();
    }

    @Requirement(id = "close-leaves-nobody-waiting", points = 3,
            says = "A submit that waits for a place when the service closes is answered or refused",
            hints = {"Who else waits, apart from the workers?",
                    "A submit may be waiting for a place in the full queue. What does it wait on, and does close wake it?",
                    "Let close also wake all who wait for a place, and let their loop end when the service is closed. Who finds it closed "
                            + "refuses the request."})
    void closeLeavesNobodyWaiting(Lab lab) {
        Run run = lab.run("closedWhileWaiting");
        run.value("third").isOneOf(3, "IllegalStateException");
        run.call("close").returns();
    }

    @Requirement(id = "full-queue", points = 7,
            says = "While as many requests wait as the queue has places, submit waits",
            hints = {"Count the places, and do not count the request that is being converted.",
                    "Is there a limit at all? When does a place become free: when a worker takes a request, or when it is done? Whoever is woken "
                            + "must look again.",
                    "Wait in a loop while the queue holds as many as there are places. A worker that takes a request out tells those who wait, "
                            + "before it converts."})
    void fullQueue(Lab lab) {
        Run run = lab.run("fullQueue");
        run.call("request 3").returns().takes(DONE_AT_ONCE);
        run.call("request 4").returns().startsAt(0).endsAt(100);
        run.returned().is(numbers(1, 4)).takes(400);
        lab.run("twoForOnePlace").value("came in at").is(List.of(100, 200));
    }

    @Requirement(id = "same-id", points = 4,
            says = "Of several requests with the same id only one is accepted, also when they come at the same time",
            hints = {"Between the look and the leap somebody else may look, too.",
                    "To look whether an id is new and to remember it must be one step. Can submit wait between the two, or leave with a lock in "
                            + "its hands?",
                    "Add the id to a set under the lock, when the wait for a place is over, and let the answer of that very add decide. Unlock "
                            + "in a finally."})
    void sameId(Lab lab) {
        Run run = lab.run("sameId");
        run.check(run.works().size() == 3, "3 conversions", run.works().size() + " conversions");
        run.check(count(run, "accepted") == 1, "one of two accepted", count(run, "accepted") + " accepted");
        run.check(count(run, "refused with IllegalArgumentException") == 1, "the other refused with IllegalArgumentException", "something else");
        run.call("third twin").throwsA(IllegalArgumentException.class).takes(DONE_AT_ONCE);
        run.releasesItsLocks();
    }

    @Requirement(id = "interrupted-callers", points = 3,
            says = "An interrupt ends the wait in submit and in awaitAll with InterruptedException, and harms no request",
            hints = {"Look for the place where an InterruptedException is caught.",
                    "Does submit wait at all while the queue is full? Who catches the exception, and is the request half accepted by then: its "
                            + "id, a count, a lock?",
                    "Let the exception of the wait pass on, through a finally that gives the lock back. Change ids, counts and the queue only "
                            + "when all waiting is over."})
    void interruptedCallers(Lab lab) {
        Run run = lab.run("interruptedCallers");
        run.call("submit").throwsA(InterruptedException.class).endsAt(50);
        run.call("awaitAll").throwsA(InterruptedException.class).endsAt(50);
        run.returned().is(numbers(1, 2)).worksOnceEach(requests(1, 2)).releasesItsLocks();
    }

    @Requirement(id = "interrupted-close", points = 2,
            says = "An interrupt cuts close short: workers end, futures are done, the interrupt is passed on",
            hints = {"Everybody who still waits for something must be told that it will not come.",
                    "There are requests in the queue, conversions under way, and workers that wait. What becomes of each of them, and of the "
                            + "interrupt?",
                    "Cancel the futures of all that still wait, interrupt the workers, wait for their ends all the same, and set the interrupt "
                            + "flag again at the end."})
    void interruptedClose(Lab lab) {
        Run run = lab.run("interruptedClose");
        run.call("close").returns().endsAt(50).keepsInterruptFlagOrThrows();
        run.check(run.value("done").get().equals(List.of(true, true)), "both futures done", "one is not done");
        noWorkerLeft(run);
    }

    @Requirement(id = "refuses-nonsense", points = 2,
            says = "Arguments that make no sense are refused with an exception that says what is wrong",
            hints = {"The comments in CalendarService list what is refused.",
                    "Eight things are tried: no converter, idle time, factory or request; no workers; no places; an idle time of zero or below. "
                            + "Each needs a message.",
                    "Check every argument at the beginning of the constructor, and the request at the beginning of submit. Let each message name "
                            + "what is missing or too small."})
    void refusesNonsense(Lab lab) {
        Run run = lab.run("nonsense");
        for (String nonsense : List.of("no converter", "no workers", "a queue without places", "no idle time", "an idle time of zero",
                "an idle time below zero", "no thread factory", "no request")) {
            run.call(nonsense).refuses();
        }
    }

    @Requirement(id = "no-sleeping", points = 2,
            says = "Nobody sleeps or spins to wait",
            hints = {"Queues, conditions, latches and futures can all wait.",
                    "Look for sleep, yield and onSpinWait, and for loops that ask again whether something has come or all is done.",
                    "Wait on a condition or in a queue that blocks, and let whoever changes what is waited for wake you. Only idle workers need "
                            + "a limit."})
    void noSleeping(Lab lab) {
        lab.run("requests", 4, List.of(100, 100)).returned().is(numbers(1, 2));
        lab.code().follows(neitherSleepNorSpin());
    }

    private static List<Integer> date(int year, int month, int day, int hour, int minute) {
        return List.of(year, month, day, hour, minute);
    }

    private static List<Integer> onZorgia(List<Integer> date) {
        return List.of(date.get(0) + 3761, (date.get(1) * 29 + date.get(2)) % 30, date.get(3));
    }

    private static List<Long> numbers(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    private static List<String> requests(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> "request " + number).toList();
    }

    private static long alive(Run run, long tick) {
        return count(run, "alive at " + tick);
    }

    private static long count(Run run, String key) {
        return run.value(key).get() instanceof Long number ? number : 0;
    }

    private static void noWorkerLeft(Run run) {
        run.check(count(run, "alive after close") == 0, "no worker alive after close", count(run, "alive after close") + " alive");
        run.leavesNoThread();
    }

    private static ArchRule neitherSleepNorSpin() {
        return noClasses().should().callMethodWhere(target(nameMatching("sleep|yield|onSpinWait")).and(target(owner(assignableTo(Thread.class)))))
                .orShould().callMethodWhere(target(nameMatching("sleep")).and(target(owner(assignableTo(TimeUnit.class)))))
                .as("no sleeping and no spinning")
                .because("whoever waits can be told when there is something to do, and a sleep only guesses when that will be");
    }
}
