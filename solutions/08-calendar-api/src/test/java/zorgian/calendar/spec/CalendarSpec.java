package zorgian.calendar.spec;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import zorgian.lab.run.Work;
import zorgian.lab.spec.Lab;
import zorgian.lab.spec.Requirement;
import zorgian.lab.spec.Run;
import zorgian.lab.spec.Spec;

/** What the calendar and its service must do. Converting a date takes 100 ticks unless something else is said. */
@Spec(scenarios = CalendarScenarios.class)
class CalendarSpec {

    private static final int DONE_AT_ONCE = 0;
    /** More than a day, and short enough for who looks up every second not to be taken for spinning. */
    private static final long LONG = 86_400_150;

    @Requirement(id = "right-dates", points = 2,
            says = "Earth dates become the right Zorgian dates",
            hints = {"Work one date out by hand, one with month 12 and one whose moon cycle is 0.",
                    "Where do months and hours begin? January is month 1, and hours go from 0 to 23. And what is taken modulo 30: the "
                            + "day, or the whole sum?",
                    "Multiply the month, counted from 1, by 29, add the day of the month, and take the remainder of that sum by 30. The "
                            + "hour is that of a 24-hour clock."})
    void rightDates(Lab lab) {
        List<List<Integer>> dates = List.of(
                date(2025, 3, 5, 13, 45), date(2025, 1, 1, 0, 0), date(1999, 12, 31, 23, 59), date(2024, 2, 29, 12, 30),
                date(2000, 10, 10, 10, 10), date(1, 6, 30, 6, 0), date(-3761, 7, 17, 17, 1), date(2100, 11, 11, 11, 11));
        List<List<Integer>> onZorgia = dates.stream().map(CalendarSpec::onZorgia).toList();
        lab.run("arithmetic", dates).returned().is(onZorgia);
        lab.run("arithmeticTogether", dates).hasNoDataRace().value("one").is(onZorgia).value("other").is(onZorgia);
    }

    @Requirement(id = "in-words", points = 1,
            says = "A Zorgian date reads \"Year 5786, Moon Cycle 2, Zorg 13\"",
            hints = {"Compare letter by letter.",
                    "Look at capitals, commas, blanks and the order of the three numbers. Is a number padded with zeros anywhere?",
                    "Year, Moon Cycle and Zorg, in this order, each with a blank and a plain number behind it, a comma and a blank in "
                            + "between, and nothing at the end."})
    void inWords(Lab lab) {
        lab.run("sentence", 5786, 2, 13).returned().is("Year 5786, Moon Cycle 2, Zorg 13");
        lab.run("sentence", 0, 29, 0).returned().is("Year 0, Moon Cycle 29, Zorg 0");
    }

    @Requirement(id = "own-answer", points = 5,
            says = "Every request is converted once, and its future gives the answer to this request",
            hints = {"The conversion that ends first need not be that of the request that came first.",
                    "What ties a request to its future? A field that all workers share, or the order in which conversions end, mixes them "
                            + "up. May get be called early?",
                    "Put request and future into the queue as one object, and let the worker that takes it complete that very future. A "
                            + "FutureTask is both."})
    void ownAnswer(Lab lab) {
        Run run = lab.run("requests", 4, List.of(300, 100, 200, 50, 120, 80, 10, 90));
        run.returned().is(numbers(1, 8)).worksOnceEach(requests(1, 8)).hasNoDataRace();
        run = lab.run("sameDate");
        run.check(count(run, "answered with 1") == 2, "2 answers for 2 requests", count(run, "answered with 1") + " right answers");
        run.check(run.works().size() == 2, "2 conversions", run.works().size() + " conversions");
    }

    @Requirement(id = "four-at-once", points = 6,
            says = "Ten requests of 100 ticks take four workers 300 ticks, with four in flight",
            hints = {"While one worker converts, what do the other three do?",
                    "Does submit convert by itself? Does a worker hold the lock while it converts? And how many workers are there when ten "
                            + "requests wait?",
                    "Take a request out under the lock, leave the lock, and convert then. Start one more worker while requests wait and "
                            + "there are fewer than allowed."})
    void fourAtOnce(Lab lab) {
        lab.run("requests", 4, Collections.nCopies(10, 100)).takes(300).keepsInFlight(4).returned().is(numbers(1, 10));
        lab.run("requests", 1, Collections.nCopies(3, 100)).takes(300).keepsInFlight(1).worksInOrder(requests(1, 3));
    }

    @Requirement(id = "idle-worker-counts-once", points = 3,
            says = "Of two requests that come together an idle worker takes one, and the other gets a worker of its own",
            hints = {"How many requests can one idle worker answer at a time?",
                    "When the second request comes, the idle worker is still idle: it has been woken for the first and has not run yet. "
                            + "Does submit count it twice?",
                    "Compare the number of requests in the queue with the number of idle workers, and start one more worker while there "
                            + "are more requests, up to the limit."})
    void idleWorkerCountsOnce(Lab lab) {
        lab.run("oneIdle").takes(250).keepsInFlight(2).returned().is(numbers(1, 3));
    }

    @Requirement(id = "many-callers", points = 4, spurious = true,
            says = "Eight callers who submit five requests each all get all their answers",
            hints = {"What several threads change together needs a guard, or a class that is made for that.",
                    "Go through all fields: which are used outside the lock, or looked at and changed in two steps? Are two locks taken in "
                            + "different orders?",
                    "Guard queue, ids, counters and notes with one and the same lock in submit and in the workers, take no second one, "
                            + "and set everything up in the constructor."})
    void manyCallers(Lab lab) {
        Run run = lab.run("manyCallers", 8, 5);
        for (int caller = 1; caller <= 8; caller++) {
            run.value("caller " + caller).is(numbers(caller * 5 - 4, caller * 5));
        }
        run.worksOnceEach(requests(1, 40)).hasNoDataRace().hasNoPotentialDeadlock().hasNoCheckThenAct();
    }

    @Requirement(id = "no-extra-worker", points = 2,
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

    @Requirement(id = "waits-for-all", points = 5, spurious = true,
            says = "awaitAll returns when the last request is done and not before, for every caller and every time",
            hints = {"Who is being converted stands in no queue any more, and who is woken may have been woken for something else.",
                    "What does awaitAll look at, and who changes that when? An empty queue is not enough, a count needs a guard, and a "
                            + "wait needs a loop.",
                    "Count up when a request is accepted and down when it is done, under the lock. Wait in a loop until the count is "
                            + "zero, and wake all who wait when it is."})
    void waitsForAll(Lab lab) {
        Run run = lab.run("waitingForAll");
        for (String caller : List.of("early", "late")) {
            run.call(caller).returns().endsAt(300);
            allDone(run, caller);
        }
        run.call("again").returns().startsAt(300).endsAt(400);
        run.call("with nothing to do").returns().takes(DONE_AT_ONCE);
        run = lab.run("onlyOne");
        run.call("awaitAll").returns().endsAt(100);
        allDone(run, "awaitAll");
    }

    @Requirement(id = "waits-while-others-submit", points = 3,
            says = "awaitAll waits for what was accepted before it, also when others submit and are answered meanwhile",
            hints = {"Requests that came later may be done earlier.",
                    "What does awaitAll count? If it waits for so many answers, quick requests that came later fill the number up.",
                    "Wait until nothing at all is open, or take a copy of the futures that are open and wait for each of these."})
    void waitsWhileOthersSubmit(Lab lab) {
        Run run = lab.run("othersSubmit");
        run.call("early").returns();
        allDone(run, "early");
        run.call("late").returns().endsAt(450);
        allDone(run, "late");
    }

    @Requirement(id = "failure-stays-alone", points = 4,
            says = "A conversion that throws fails its own request, and the worker goes on with the next",
            hints = {"Where does an exception go that is thrown in a worker thread, and what becomes of the thread?",
                    "Look at a worker's loop: what does an exception skip? The future must be completed, the count go down, the lock be "
                            + "free, the loop go on.",
                    "Catch whatever the converter throws around each single conversion and complete its future with it, as a FutureTask "
                            + "does. Then go on with the loop."})
    void failureStaysAlone(Lab lab) {
        for (int workers : List.of(1, 4)) {
            Run run = lab.run("failures", workers);
            run.returned().is(List.of("failed: the moon is hidden", "failed: the archive burns", 3, 4)).hasNoDataRace().releasesItsLocks();
        }
    }

    @Requirement(id = "any-failure", points = 3,
            says = "An Error and an InterruptedException of the converter fail their own request like any other exception",
            hints = {"What can a converter throw, apart from exceptions?",
                    "Which catch do an Error and an InterruptedException end up in? Nobody has interrupted the worker: that conversion "
                            + "has failed, and no more.",
                    "Catch Throwable around each conversion, complete its future with it, and go on. Let no other catch see what a "
                            + "conversion throws."})
    void anyFailure(Lab lab) {
        for (String kind : List.of("Error", "InterruptedException")) {
            lab.run("failuresOfKinds", 1, List.of(kind, kind), 1).takes(300).returned().is(List.of("failed: " + kind, "failed: " + kind,
                    3));
        }
        List<Object> ends = new ArrayList<>(Collections.nCopies(4, "failed: Error"));
        ends.addAll(numbers(5, 8));
        lab.run("failuresOfKinds", 4, Collections.nCopies(4, "Error"), 4).takes(200).returned().is(ends);
    }

    @Requirement(id = "failure-as-it-is", points = 2, schedules = 1,
            says = "What the converter throws is the cause of the ExecutionException, a CompletionException or a CancellationException too",
            hints = {"Some futures treat two kinds of exceptions in a way of their own.",
                    "What does get of a CompletableFuture throw when it was completed with a CompletionException, or with a "
                            + "CancellationException?",
                    "A FutureTask passes on whatever is thrown. A CompletableFuture does if what was thrown is wrapped in one "
                            + "CompletionException more, which get takes off."})
    void failureAsItIs(Lab lab) {
        for (String kind : List.of("CompletionException", "CancellationException")) {
            lab.run("failuresOfKinds", 1, List.of(kind), 1).returned().is(List.of("failed: " + kind, 2));
        }
    }

    @Requirement(id = "interrupt-left-behind", points = 2,
            says = "A conversion that leaves its thread interrupted harms neither the next request nor the worker",
            hints = {"Whose is the interrupt flag when a conversion is over?",
                    "The flag that one conversion leaves set ends the next wait of its thread, be it yours or that of the next conversion.",
                    "Clear the flag of the worker after each conversion, and before it looks for the next request. What close has to say "
                            + "it says by its mark."})
    void interruptLeftBehind(Lab lab) {
        lab.run("interruptsLeftBehind").takes(350).returned()
                .is(List.of("failed: the moon is hidden", "failed: the archive burns", 3));
    }

    @Requirement(id = "idle-workers-end", points = 4,
            says = "Idle workers end 2000 ticks after their last request, and not before",
            hints = {"When does the time begin that a worker is willing to wait?",
                    "The time begins anew after each request. And how long does a worker go on waiting that was woken and finds nothing "
                            + "to do?",
                    "Wait with a limit, in a loop that goes on with the time that is left. Begin with the full idle time whenever a "
                            + "worker looks for its next request."})
    void idleWorkersEnd(Lab lab) {
        Run run = lab.run("idle");
        run.check(alive(run, 3599) == 4, "4 workers alive at tick 3599", alive(run, 3599) + " alive");
        run.check(alive(run, 3601) == 0, "no worker alive at tick 3601", alive(run, 3601) + " alive");
    }

    @Requirement(id = "own-idle-time", points = 3,
            says = "Each idle worker has an idle time of its own, which runs on when another worker gets something to do",
            hints = {"Two workers that became idle at different times go home at different times.",
                    "A worker may be woken although somebody else gets the request. Does its idle time begin anew then? And is there one "
                            + "end for all?",
                    "Keep the end of the idle time in a local variable of the worker, set it when the worker becomes idle, and after "
                            + "each wake-up wait only for what is left."})
    void ownIdleTime(Lab lab) {
        Run run = lab.run("idleApart");
        run.check(alive(run, 2099) == 2, "2 workers alive at tick 2099", alive(run, 2099) + " alive");
        run.check(alive(run, 2301) == 1, "1 worker alive at tick 2301", alive(run, 2301) + " alive");
        run.check(alive(run, 3099) == 1, "1 worker alive at tick 3099", alive(run, 3099) + " alive");
        run.check(alive(run, 3101) == 0, "no worker alive at tick 3101", alive(run, 3101) + " alive");
    }

    @Requirement(id = "any-idle-time", points = 2, schedules = 1,
            says = "An idle time may be a nanosecond, and it may be a thousand years",
            hints = {"The idle time has to be more than zero. What else is said about it?",
                    "How many milliseconds has a nanosecond, and how many nanoseconds have a thousand years? What does a wait with 0 "
                            + "mean, and what does toNanos throw?",
                    "Ask the Duration itself whether it is more than zero. TimeUnit.NANOSECONDS.convert(duration) gives the largest long "
                            + "where it would not fit."})
    void anyIdleTime(Lab lab) {
        Run run = lab.run("shortPatience");
        run.returned().is(numbers(1, 2));
        run.check(alive(run, 1_000_100) == 0, "no worker alive a million ticks later", alive(run, 1_000_100) + " alive");
        for (List<Long> time : List.of(List.of(1_999_999L, 1L), List.of(2_500_000L, 2L))) {
            run = lab.run("betweenTwoTicks", time.get(0), time.get(1));
            long before = count(run, "alive before");
            run.check(before == 1, "an idle time of " + time.get(0) + " nanoseconds is not over after " + time.get(1) + " ms",
                    "the worker has ended");
            run.check(count(run, "alive after") == 0, "it is over ten ms later", "the worker is alive");
        }
        run = lab.run("longPatience", 365_250);
        run.returned().is(numbers(1, 2));
        run.check(alive(run, 1_000_100) == 1, "1 worker alive a million ticks later", alive(run, 1_000_100) + " alive");
    }

    @Requirement(id = "works-again-after-idle", points = 3,
            says = "When all idle workers have ended, new requests are answered, again by four workers",
            hints = {"Who notices that there is nobody left to answer?",
                    "A worker that goes home must be taken off whatever you count workers by, and submit has to look there.",
                    "Let a worker strike itself off under the lock under which it found the queue empty, and let submit start workers "
                            + "while more wait than are idle."})
    void worksAgainAfterIdle(Lab lab) {
        lab.run("afterIdle").takes(2500 + 200).keepsInFlight(4).returned().is(numbers(1, 6)).hasNoDataRace();
        lab.run("oneByOneAfterIdle").takes(5000 + 100).returned().is(numbers(1, 6));
        lab.run("atTheEndOfIdleTime", 1).takes(2100 + 100).returned().is(numbers(1, 2));
        lab.run("atTheEndOfIdleTime", 2).takes(2100 + 100).returned().is(numbers(1, 4));
    }

    @Requirement(id = "close-finishes", points = 5,
            says = "close returns when all that was accepted is answered and all workers have ended",
            hints = {"Each worker has to learn that the service is closed, also the one that has nothing to do at the moment.",
                    "What ends your workers: one pill for four, an interrupt in the middle of a conversion, or only their idle time? What "
                            + "makes close wait for them?",
                    "Mark the service as closed and wake all workers. Each ends when it finds the queue empty and the service closed. "
                            + "Then join them all, without the lock."})
    void closeFinishes(Lab lab) {
        Run run = lab.run("closing");
        run.call("close").returns().endsAt(300);
        run.returned().is(numbers(1, 10)).worksOnceEach(requests(1, 10));
        isNotInterruptedAfter(run, "close");
        run.leavesNoThread();
    }

    @Requirement(id = "close-with-idle-workers", points = 3,
            says = "close takes no time when there is nothing to do: with idle workers, without workers, and before the first request",
            hints = {"What does an idle worker wait for, and does close bring it?",
                    "Does close wake those who wait for a request, all of them? And what does it wait for when there is no worker any "
                            + "more, or none yet?",
                    "Set the mark and wake all idle workers under the lock. Their wait ends when the service is closed. Then wait only "
                            + "for threads that were made."})
    void closeWithIdleWorkers(Lab lab) {
        Run run = lab.run("closingIdle");
        for (String when : List.of("with idle workers", "when all have gone home", "before the first request")) {
            run.call("close " + when).returns().takes(DONE_AT_ONCE);
        }
        noWorkerLeft(run);
    }

    @Requirement(id = "close-waits-for-threads", points = 3,
            says = "When close returns, every thread that the factory made has ended, however long it takes to go home or to be made",
            hints = {"A worker that has left your lists is still a thread that has not ended.",
                    "Who is on the way home when close looks: a worker that has struck itself off, or one that is just being made? Does "
                            + "awaitTermination wait for threads, or for their work?",
                    "Keep each thread that the factory made until it is no longer alive, beside the count of workers, and let close join "
                            + "all of these."})
    void closeWaitsForThreads(Lab lab) {
        Run run = lab.run("farewells", 10, 50);
        run.call("close").returns().endsAt(150);
        nobodyAliveAfter(run, "close");
        run = lab.run("farewells", 2110, 50);
        run.call("close").returns().endsAt(2150);
        nobodyAliveAfter(run, "close");
        run = lab.run("farewells", 2100, 50);
        run.call("close").returns().endsAt(2150);
        nobodyAliveAfter(run, "close");
        run = lab.run("closedWhileHiring");
        run.value("submit").isOneOf(1, "IllegalStateException");
        nobodyAliveAfter(run, "close");
        Object closed = run.value("closed at").get();
        run.check(closed instanceof Long tick && run.works().stream().allMatch(work -> work.to() >= 0 && work.to() <= tick),
                "close returns after the conversion", "it returned before it");
    }

    @Requirement(id = "closed-by-two", points = 2,
            says = "Two who close at the same time both wait for the end, and who waits for all meanwhile comes back",
            hints = {"What does the second call of close find, and what has the first one left undone at that moment?",
                    "Does the second one return before the workers have ended? Does it put something into the queue, or take a lock that "
                            + "the first one holds?",
                    "Let every close do the same: set the mark, wake everybody, and join all threads without a lock. Doing that twice "
                            + "does no harm."})
    void closedByTwo(Lab lab) {
        Run run = lab.run("closedByTwo");
        for (String close : List.of("close", "second close")) {
            run.call(close).returns().endsAt(600);
            isNotInterruptedAfter(run, close);
        }
        run.call("awaitAll").returns().endsAt(600);
        allDone(run, "awaitAll");
        run.hasNoDataRace();
    }

    @Requirement(id = "close-refuses", points = 3,
            says = "Who submits while the service closes or later is refused; closing twice does no harm",
            hints = {"A service begins to be closed when close is called, not when it returns.",
                    "Who reads the mark that the service is closed, under which lock, before or after waiting for a place? And what does a "
                            + "second close do?",
                    "Set the mark under the lock before close waits for anything. Let submit look at it under that lock, at once and "
                            + "after each wait, and refuse with a message."})
    void closeRefuses(Lab lab) {
        Run run = lab.run("tooLate");
        run.call("late").throwsA(IllegalStateException.class).takes(DONE_AT_ONCE);
        run.check(Boolean.TRUE.equals(run.value("late says why").get()), "an exception that says why", "no message");
        run.call("close").returns();
        run.call("later").throwsA(IllegalStateException.class).takes(DONE_AT_ONCE);
        run.call("close again").returns().takes(DONE_AT_ONCE);
        run.check(run.works().size() == 1, "only request 1 converted", run.works().size() + " requests converted");
        run.hasNoDataRace().releasesItsLocks();
        run = lab.run("lateAtTheFullQueue");
        run.call("late").throwsA(IllegalStateException.class).takes(DONE_AT_ONCE);
        run.call("close").returns();
    }

    @Requirement(id = "close-leaves-nobody-waiting", points = 2,
            says = "A submit that waits for a place when the service closes is answered or refused",
            hints = {"Who else waits, apart from the workers?",
                    "A submit may be waiting for a place in the full queue. What does it wait on, and does close wake it?",
                    "Let close also wake all who wait for a place, and let their loop end when the service is closed. Who finds it closed "
                            + "refuses the request."})
    void closeLeavesNobodyWaiting(Lab lab) {
        for (int more : List.of(1, 5)) {
            Run run = lab.run("closedWhileWaiting", more);
            for (int number = 3; number < 3 + more; number++) {
                run.value("request " + number).isOneOf(number, "IllegalStateException");
            }
            run.call("close").returns();
        }
    }

    @Requirement(id = "full-queue", points = 4,
            says = "While as many requests wait as the queue has places, submit waits",
            hints = {"Count the places, and do not count the request that is being converted.",
                    "Is there a limit at all? When does a place become free: when a worker takes a request, or when it is done? Whoever "
                            + "is woken must look again.",
                    "Wait in a loop while the queue holds as many as there are places. A worker that takes a request out tells those who "
                            + "wait, before it converts."})
    void fullQueue(Lab lab) {
        Run run = lab.run("fullQueue");
        run.call("request 3").returns().takes(DONE_AT_ONCE);
        run.call("request 4").returns().startsAt(0).endsAt(100);
        run.returned().is(numbers(1, 4)).takes(400);
        run = lab.run("twoForOnePlace");
        Object cameIn = run.value("came in at").get();
        run.check(List.of(100L, 200L).equals(cameIn), "those who wait for the one place come in at ticks 100 and 200, when a worker takes "
                + "a request", "they come in at " + cameIn);
        run = lab.run("slowBegin");
        run.returned().is(numbers(1, 2));
        run.check(count(run, "second in at") <= 50, "the second request is in when the worker takes the first, at tick 50",
                "at tick " + count(run, "second in at"));
        run.call("early").returns().run().call("late").returns();
    }

    @Requirement(id = "same-id", points = 3,
            says = "Of several requests with the same id only one is accepted, also when they come at the same time",
            hints = {"When are two ids the same, how long is one remembered, and who may look between the look and the leap?",
                    "Equal ids may be two strings, and an id stays known whatever becomes of its request. To look whether it is new and to "
                            + "remember it must be one step: can submit wait between the two, or leave with a lock in its hands?",
                    "Add the id to a set of strings under the lock, when the wait for a place is over, let the answer of that very add "
                            + "decide, and never take it out. Unlock in a finally."})
    void sameId(Lab lab) {
        Run run = lab.run("sameId");
        run.check(run.works().size() == 3, "3 conversions", run.works().size() + " conversions");
        run.check(count(run, "accepted") == 1, "one of two accepted", count(run, "accepted") + " accepted");
        run.check(count(run, "refused with IllegalArgumentException") == 1, "the other refused with IllegalArgumentException", "something "
                + "else");
        run.call("third twin").throwsA(IllegalArgumentException.class).refuses().takes(DONE_AT_ONCE);
        run.releasesItsLocks();
        run = lab.run("fourTwins");
        run.check(count(run, "accepted") == 1, "one of four accepted", count(run, "accepted") + " accepted");
        run.check(count(run, "refused with IllegalArgumentException") == 3, "three refused with IllegalArgumentException", "something "
                + "else");
        run.check(run.works().size() == 1, "1 conversion", run.works().size() + " conversions");
        lab.run("idThatFailed").call("second request with the id").throwsA(IllegalArgumentException.class).takes(DONE_AT_ONCE);
    }

    @Requirement(id = "interrupted-callers", points = 3,
            says = "An interrupt ends the wait in submit and in awaitAll with InterruptedException, and harms no request",
            hints = {"Look for the place where an InterruptedException is caught.",
                    "Does submit wait at all while the queue is full? Who catches the exception, and is the request half accepted by "
                            + "then: its id, a count, a lock?",
                    "Let the exception of the wait pass on, through a finally that gives the lock back. Change ids, counts and the queue "
                            + "only when all waiting is over."})
    void interruptedCallers(Lab lab) {
        Run run = lab.run("interruptedCallers");
        run.call("submit").throwsA(InterruptedException.class).endsAt(50);
        run.call("awaitAll").throwsA(InterruptedException.class).endsAt(50);
        run.returned().is(numbers(1, 2)).worksOnceEach(requests(1, 2)).releasesItsLocks();
    }

    @Requirement(id = "refused-leaves-no-trace", points = 4,
            says = "A submit that is refused or interrupted takes away no place and no id, and who waits behind it comes in",
            hints = {"What has submit changed already when it finds out that the request is not accepted?",
                    "Is the place given back, the id still free? And if a wake-up was for the one who leaves, does the next one in line "
                            + "ever hear of the place?",
                    "Change nothing before it is certain that the request is accepted, or undo all of it. When a place is free, wake all "
                            + "who wait for one."})
    void refusedLeavesNoTrace(Lab lab) {
        Run run = lab.run("refusedAtThePlace");
        run.call("known id").throwsA(IllegalArgumentException.class).takes(DONE_AT_ONCE);
        run.call("request 2").returns().takes(DONE_AT_ONCE);
        run.call("known id at the full queue").throwsA(IllegalArgumentException.class);
        run.call("request 3").returns().endsAt(100);
        run.returned().is(numbers(1, 3)).takes(300);
        run = lab.run("twinsAtThePlace");
        run.check(count(run, "accepted") == 1, "one of two with the same id accepted", count(run, "accepted") + " accepted");
        run.check(count(run, "refused with IllegalArgumentException") == 1, "the other refused with IllegalArgumentException", "something "
                + "else");
        run.call("another").returns();
        run.check(count(run, "another in at") <= 200, "who waits behind the two is in when there is a place, at tick 200 at the latest",
                "at tick " + count(run, "another in at"));
        for (int tick : List.of(50, 100)) {
            run = lab.run("interruptedAtThePlace", tick);
            passesItOn(run, "submit");
            run.returned().is(numbers(1, 4)).takes(400).worksOnceEach(requests(1, 4));
        }
    }

    @Requirement(id = "interrupt-at-any-time", points = 3,
            says = "An interrupt is neither lost nor harmful before a call, while a thread is being made, and in the tick in which a wait "
                    + "ends",
            hints = {"What does each method do when its caller is interrupted before it waits, while it waits, and with nothing to wait "
                            + "for?",
                    "Who has to wait throws, and has changed nothing; close cuts short instead, and the queue is dropped before a worker "
                            + "is woken. Who does not have to wait may return, but the flag stays set.",
                    "Leave the flag to the waits, and do not look at it once a request is accepted. Wherever you catch the exception of a "
                            + "wait, throw it on with all undone, or set the flag again."})
    void interruptAtAnyTime(Lab lab) {
        Run run = lab.run("interruptedBefore");
        neverConverts(run, requests(2, 2), 0);
        run.call("submit").throwsA(InterruptedException.class).takes(DONE_AT_ONCE);
        run.call("awaitAll").throwsA(InterruptedException.class).takes(DONE_AT_ONCE);
        run.call("close").returns().takes(DONE_AT_ONCE).keepsInterruptFlagOrThrows();
        run.value("done").is(List.of(true, true));
        noWorkerLeft(run);
        run = lab.run("interruptedWithRoom");
        passesItOn(run, "submit");
        run.returned().is(numbers(1, 1)).worksOnceEach(requests(1, 1));
        run = lab.run("interruptedWhileHiring");
        passesItOn(run, "submit");
        run.returned().is(numbers(1, 2)).worksOnceEach(requests(1, 2));
        passesItOn(lab.run("interruptedAtTheEndOfWaiting"), "awaitAll");
        run = lab.run("interruptedAtTheEndOfClosing");
        passesItOn(run, "close");
        noWorkerLeft(run);
    }

    @Requirement(id = "interrupted-close", points = 2,
            says = "An interrupt cuts close short: workers end, futures are done, the interrupt is passed on",
            hints = {"Everybody who still waits for something must be told that it will not come.",
                    "There are requests in the queue, conversions under way, and workers that wait. What becomes of each of them, and of "
                            + "the interrupt?",
                    "Cancel the futures of all that still wait, interrupt the workers, wait for their ends all the same, and set the "
                            + "interrupt flag again at the end."})
    void interruptedClose(Lab lab) {
        for (int workers : List.of(1, 4)) {
            Run run = lab.run("interruptedClose", workers);
            neverConverts(run, requests(workers + 1, 2 * workers), 50);
            run.call("close").returns().endsAt(50).keepsInterruptFlagOrThrows();
            run.value("done").is(Collections.nCopies(2 * workers, true));
            run.worksInOrder(requests(1, workers)).hasNoDataRace().releasesItsLocks().hasNoPotentialDeadlock();
            noWorkerLeft(run);
        }
        Run run = lab.run("interruptedSecondClose");
        neverConverts(run, requests(2, 2), 50);
        run.call("second close").returns().endsAt(50).keepsInterruptFlagOrThrows();
        run.call("close").returns().endsAt(50);
        isNotInterruptedAfter(run, "close");
        run.value("done").is(List.of(true, true));
        run.worksInOrder(requests(1, 1)).leavesNoThread();
        run = lab.run("interruptedAtTheFarewell");
        run.call("close").returns().endsAt(150).keepsInterruptFlagOrThrows();
        nobodyAliveAfter(run, "close");
    }

    @Requirement(id = "stubborn-conversions", points = 4,
            says = "A close that is cut short waits for the workers however long they take, and leaves nobody waiting",
            hints = {"Who waits for what, while close is cut short and a conversion does not care about the interrupt?",
                    "Those who wait for a place, for all, or in another close have to come back, too. And what does a second interrupt do "
                            + "while close waits for the last workers?",
                    "Drop the queue and wake everybody under the lock once. Then join all threads in a loop that notes an interrupt and "
                            + "goes on. Set the flag at the end."})
    void stubbornConversions(Lab lab) {
        Run run = lab.run("stubbornConversions", 1000);
        run.call("close").returns().endsAt(1000).keepsInterruptFlagOrThrows();
        run.call("second close").returns().endsAt(1000);
        run.call("awaitAll").returns();
        run.value("done").is(Collections.nCopies(4, true));
        run.check(!(run.value("fifth").get() instanceof Long), "who waited for a place is refused", "it is answered after the service "
                + "was closed");
        isNotInterruptedAfter(run, "second close");
        run.worksInOrder(requests(1, 2)).hasNoDataRace().releasesItsLocks().hasNoPotentialDeadlock();
        run.check(!(run.value("queued").get() instanceof List<?> queued && (queued.contains(3L) || queued.contains(4L))),
                "no answer for those in the queue", "one of them is answered");
        run.leavesNoThread();
        run = lab.run("cutShortEarly");
        run.call("close").returns().keepsInterruptFlagOrThrows();
        for (String call : List.of("second close", "early", "late")) {
            run.call(call).returns();
        }
        run.value("done").is(List.of(true));
        noWorkerLeft(run);
    }

    @Requirement(id = "no-limit", points = 2, schedules = 1,
            says = "Nobody loses patience: a conversion may take longer than a day, also after an interrupt",
            hints = {"How long may a conversion take?",
                    "Look for waits with a limit: in awaitAll, in close, for a place. What happens when the time is over, and nothing has "
                            + "come?",
                    "Wait without a limit, or in a loop that goes on until what is waited for is there. Only the idle time is a limit."})
    void noLimit(Lab lab) {
        Run run = lab.run("longConversions", LONG);
        run.call("submit").returns().takes(LONG);
        run.call("awaitAll").returns().takes(2 * LONG);
        run.call("close").returns().takes(LONG);
        run.returned().is(numbers(1, 4));
        run = lab.run("stubbornConversions", LONG);
        run.call("close").returns().endsAt(LONG);
        run.call("second close").returns().endsAt(LONG);
        run = lab.run("farewells", 10, LONG);
        run.call("close").returns().endsAt(100 + LONG);
        nobodyAliveAfter(run, "close");
    }

    @Requirement(id = "two-services", points = 1,
            says = "Two services know nothing of each other",
            hints = {"What belongs to one service, and what to all there are?",
                    "Look for static fields: ids, queues, counts and locks in them are shared by all services.",
                    "Make every field that changes, or that holds something that changes, a field of the object and not of the class."})
    void twoServices(Lab lab) {
        Run run = lab.run("twoServices");
        run.call("close").returns().endsAt(200);
        run.call("awaitAll").returns().endsAt(300);
        run.call("close the other").returns().endsAt(300);
        run.returned().is(numbers(1, 5)).keepsInFlight(2);
        run = lab.run("differentServices");
        run.value("the one").is(numbers(1, 4)).value("the other").is(numbers(5, 8));
        run.call("three requests").takes(DONE_AT_ONCE).run().call("the fourth").takes(70);
        run.call("a wait for all of the other").takes(DONE_AT_ONCE).run().value("a fresh one").is(numbers(9, 9));
        List<Work> ofTheOne = run.works().stream().filter(work -> requests(1, 4).contains(work.label())).toList();
        boolean isOneByOne = IntStream.range(1, ofTheOne.size()).allMatch(i -> ofTheOne.get(i).from() >= ofTheOne.get(i - 1).to());
        run.check(isOneByOne, "the one with one worker converts one by one", "it converts two at once");
        run.check(ofTheOne.stream().allMatch(work -> work.to() - work.from() == 100), "the one has the converter of the one",
                "it has that of the other");
        run.check(count(run, "all in at") <= 20, "there are three places in the one", "its requests wait for the one place of the other");
        run.check(alive(run, 499) == 1, "its idle worker is alive after 499 ticks", alive(run, 499) + " alive");
        run.check(alive(run, 501) == 0, "no worker of it alive after 501 ticks", alive(run, 501) + " alive");
    }

    @Requirement(id = "refuses-nonsense", points = 1,
            says = "Arguments that make no sense are refused with an exception that says what is wrong",
            hints = {"The comments in CalendarService list what is refused.",
                    "Ten things are tried: no converter, idle time, factory or request; no workers or places, or fewer; an idle time of "
                            + "zero or below. Each needs a message.",
                    "Check every argument at the beginning of the constructor, and the request at the beginning of submit. Let each "
                            + "message name what is missing or too small."})
    void refusesNonsense(Lab lab) {
        Run run = lab.run("nonsense");
        for (String nonsense : List.of("no converter", "no workers", "fewer than no workers", "a queue without places",
                "fewer than no places", "no idle time", "an idle time of zero", "an idle time below zero", "no thread factory",
                "no request", "no request for the full queue")) {
            run.call(nonsense).refuses();
        }
        run.call("no request for the full queue").takes(DONE_AT_ONCE);
    }

    @Requirement(id = "no-sleeping", points = 1,
            says = "Nobody sleeps or spins to wait",
            hints = {"Queues, conditions, latches and futures can all wait.",
                    "Look for sleep, yield and onSpinWait, and for loops that ask again whether something has come or all is done.",
                    "Wait on a condition or in a queue that blocks, and let whoever changes what is waited for wake you. Only idle "
                            + "workers need a limit."})
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

    private static void allDone(Run run, String caller) {
        boolean areDone = run.value("done after " + caller).get() instanceof List<?> done && !done.contains(false);
        run.check(areDone, "all futures are done when awaitAll returns", "one is not done when " + caller + " returns");
    }

    /** The interrupt that came to this call ended it, or was there when it had returned; and who was not accepted can come again. */
    private static void passesItOn(Run run, String call) {
        Object interrupt = run.value("interrupt").get();
        run.check("passed on".equals(interrupt), call + " ends with an InterruptedException, or leaves the thread interrupted",
                "lost".equals(interrupt) ? "it does neither" : "" + interrupt);
        Object again = run.value("again").get();
        run.check(again == null || "accepted".equals(again), "a request whose " + call + " was interrupted can be submitted again",
                "it is " + again);
    }

    /** These wait in the queue when close is cut short, at this tick, and no worker that is interrupted then goes on with them. */
    private static void neverConverts(Run run, List<String> queued, long tick) {
        run.finishes();
        run.works().stream().filter(work -> work.from() == tick && queued.contains(work.label())).findFirst().ifPresent(work -> run.check(
                false, "what waits in the queue when close is cut short is never converted", work.label() + " is, at tick " + tick));
    }

    private static void isNotInterruptedAfter(Run run, String close) {
        boolean interrupted = Boolean.TRUE.equals(run.value("interrupted after " + close).get());
        run.check(!interrupted, "nobody is interrupted by " + close, "the thread that called close is interrupted");
    }

    /** At the very moment in which close returned, and not when all had come to rest after it. */
    private static void nobodyAliveAfter(Run run, String close) {
        long alive = count(run, "alive after " + close);
        run.check(alive == 0, "no thread alive when " + close + " returns", alive + " alive");
    }

    private static void noWorkerLeft(Run run) {
        run.check(count(run, "alive after close") == 0, "no worker alive after close", count(run, "alive after close") + " alive");
        run.leavesNoThread();
    }

    private static ArchRule neitherSleepNorSpin() {
        return noClasses().should().callMethodWhere(target(nameMatching("sleep|yield|onSpinWait"))
                .and(target(owner(assignableTo(Thread.class)))))
                .orShould().callMethodWhere(target(nameMatching("sleep")).and(target(owner(assignableTo(TimeUnit.class)))))
                .as("no sleeping and no spinning")
                .because("whoever waits can be told when there is something to do, and a sleep only guesses when that will be");
    }
}
