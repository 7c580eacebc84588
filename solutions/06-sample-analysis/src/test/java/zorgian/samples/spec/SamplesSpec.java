package zorgian.samples.spec;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import zorgian.lab.run.Work;
import zorgian.lab.spec.Lab;
import zorgian.lab.spec.Requirement;
import zorgian.lab.spec.Run;
import zorgian.lab.spec.Spec;

/** What is required of the analysis of samples. One tick is one millisecond; sample n has 10 n microbes. */
@Spec(scenarios = SamplesScenarios.class)
class SamplesSpec {

    private static final int ONE_AFTER_THE_OTHER = 0;

    /** Longer than a day, and short enough for who looks up each second not to be taken for spinning. */
    private static final int LONG = 86_400_050;
    private static final List<Integer> UNEVEN = List.of(70, 20, 110, 40, 90, 30, 120, 50, 80, 60);

    @Requirement(id = "sequential-order", points = 5,
            says = "One after the other, each sample is analysed once, in the order of the list, on the caller's thread",
            hints = {"Nothing but a loop is needed here; who executes a loop?",
                    "Look at sequentially: does it hand samples to a pool, or to a parallel stream?",
                    "Go through the list in a plain loop in which the caller itself asks the analyser about each sample, once, and adds "
                            + "the report to a list."})
    void sequentialOrder(Lab lab) {
        Run run = lab.run("analyse", ONE_AFTER_THE_OTHER, ticks(10, 100)).keepsInFlight(1).worksInOrder(samples(10));
        sees(run, "analysed on the caller's thread", 10);
        run.value("reports").is(reports(10));
    }

    @Requirement(id = "sequential-time", points = 3,
            says = "One after the other, ten samples of 100 ticks take 1000 ticks",
            hints = {"An analysis begins when the one before it has ended.",
                    "Look at the timeline: bars that overlap come from a pool or a parallel stream, and too many bars from samples "
                            + "analysed twice.",
                    "No thread and no pool here: ask the analyser in the loop itself, and go on with the next sample when it has "
                            + "answered."})
    void sequentialTime(Lab lab) {
        lab.run("analyse", ONE_AFTER_THE_OTHER, ticks(10, 100)).takes(1_000).keepsInFlight(1);
    }

    @Requirement(id = "pool-makespan", points = 11,
            says = "Ten samples of 100 ticks through four workers take 300 ticks",
            hints = {"Look at the timeline: what does a sample wait for while a worker is free?",
                    "Look where you ask a future for its report, at locks held around the analyser, and at the size of the pool. Is each "
                            + "sample analysed just once?",
                    "Make one pool for the whole call. Submit all samples in a first loop and keep the futures; ask them for their "
                            + "reports in a second loop."})
    void poolMakespan(Lab lab) {
        lab.run("analyse", 4, ticks(10, 100)).takes(300);
    }

    @Requirement(id = "pool-size", points = 10,
            says = "As many analyses go on at the same time as there are workers, and never more",
            hints = {"Who decides how many analyses may be under way: the pool, the machine or the list?",
                    "Look at how your pool is made. A cached pool, a pool for each sample, a constant and a parallel stream ignore what "
                            + "was asked for.",
                    "Make one fixed pool with as many threads as the parameter says, and hold no lock while the analyser works."})
    void poolSize(Lab lab) {
        lab.run("analyse", 4, ticks(10, 100)).keepsInFlight(4);
        lab.run("analyse", 7, ticks(10, 100)).keepsInFlight(7);
        lab.run("analyse", 1, ticks(3, 100)).keepsInFlight(1);
    }

    // In another order the same samples take another time, though nobody is idle.
    @Requirement(id = "no-idle-worker", points = 5, schedules = 1,
            says = "With samples that take differently long, no worker is idle while a sample waits",
            hints = {"A worker that is done early must not have to wait for its slower colleagues.",
                    "Who gives a worker its next sample, and when? Rounds, samples dealt out beforehand, and a get in the submit loop "
                            + "leave workers idle.",
                    "Keep all waiting samples in one place, such as the queue of a fixed pool, from which whoever becomes free takes the "
                            + "next one."})
    void noIdleWorker(Lab lab) {
        Run run = everySampleIsDone(lab.run("analyse", 3, UNEVEN)).keepsInFlight(3);
        run.takes(greedyMakespan(run.works(), 3));
    }

    @Requirement(id = "each-once", points = 5,
            says = "Pooled, each sample is analysed exactly once, whichever worker comes first, and no schedule keeps a sample from it",
            hints = {"Count how often the analyser is asked about each sample.",
                    "Look for calls that warm up or try again, for two workers that draw the same sample, and for locks taken in "
                            + "different orders.",
                    "Let a sample be drawn in one step that two workers cannot share: a queue, or an atomic index. If two locks are "
                            + "held, always take them in the same order."})
    void eachOnce(Lab lab) {
        lab.run("analyse", 4, ticks(10, 100)).worksOnceEach(samples(10));
        lab.run("analyseAndFail", 2, ticks(6, 100), List.of(2, 3, 4, 5)).worksOnceEach(samples(6));
        inAnyEvent(lab, Run::hasNoPotentialDeadlock);
    }

    @Requirement(id = "sample-order", points = 7,
            says = "Pooled, the reports stand in the order of the samples, whichever was finished first",
            hints = {"A sample has its place in the list before anybody analyses it.",
                    "Does a report get its place when its sample is handed out, or wherever there is room when the analysis has ended?",
                    "Keep the futures in the order of the samples and collect the reports in that order, or let each worker write to the "
                            + "index of its sample."})
    void sampleOrder(Lab lab) {
        lab.run("analyse", 10, List.of(100, 90, 80, 70, 60, 50, 40, 30, 20, 10)).value("reports").is(reports(10));
        lab.run("analyse", 3, UNEVEN).value("reports").is(reports(10));
    }

    @Requirement(id = "no-lost-report", points = 5, spurious = true,
            says = "No report is lost under any schedule: not when analyses end at the same tick, not when they fail or are interrupted, "
                    + "and not when the call returns",
            hints = {"Between looking at something that others share and changing it, others may change it.",
                    "Suspects: a list, map, sum, flag or index that workers change; a get followed by a put; a field made at first use; "
                            + "reading before all have ended.",
                    "Let workers return reports and change nothing; let the caller collect and add. What must be shared is looked at and "
                            + "changed under one lock."})
    void noLostReport(Lab lab) {
        Run run = lab.run("analyse", 6, ticks(24, 50));
        List<String> lost = new ArrayList<>(reports(24));
        if (run.value("reports").get() instanceof List<?> reports) {
            lost.removeAll(reports);
        }
        run.check(lost.isEmpty(), "24 reports", "lost: " + String.join(", ", lost)).call("the call").waitsForItsThreads();
        inAnyEvent(lab, each -> each.hasNoDataRace().hasNoCheckThenAct());
        lab.run("callTogether", ticks(4, 100), 50).hasNoDataRace();
    }

    @Requirement(id = "total", points = 6,
            says = "The microbes of all samples are added up right, in either way, and again each time",
            hints = {"When is the old sum read, and when is the new one written?",
                    "Does an analysis lie between the reading of the sum and the writing? And what does the sum hold when the next call "
                            + "begins?",
                    "Add up at the end, on the caller's thread, from the finished reports, in a variable that is made anew in each call."})
    void total(Lab lab) {
        sees(lab.run("analyse", ONE_AFTER_THE_OTHER, ticks(10, 100)), "microbes", 550);
        sees(lab.run("analyse", 4, ticks(10, 100)), "microbes", 550);
        sees(lab.run("analyse", 3, UNEVEN), "microbes", 550);
        Run run = lab.run("analyseInTurn", ticks(10, 100));
        sees(run, "microbes, one after the other", 550);
        sees(run, "microbes, then pooled", 550);
        sees(run, "microbes, pooled once more", 550);
    }

    @Requirement(id = "any-number", points = 3,
            says = "Samples may have any numbers, in any order, and their microbes may be more than an int holds, or none at all",
            hints = {"What do you use the number of a sample for? And how many microbes can two samples have together?",
                    "Look for places that come from ids, for maps that sort them, and for a sum of the wrong type; and for a count that "
                            + "stands for something else.",
                    "Only the place in the list tells where a report belongs. Add up in a long from the first step on, and tell a "
                            + "failure by its type and not by a count."})
    void anyNumber(Lab lab) {
        List<Integer> ids = List.of(7, -3, 1_000_000, 2, Integer.MIN_VALUE, Integer.MAX_VALUE);
        List<Integer> microbes = List.of(Integer.MAX_VALUE, 0, Integer.MAX_VALUE, 1, 0, Integer.MAX_VALUE);
        for (int workers : List.of(ONE_AFTER_THE_OTHER, 2)) {
            Run run = lab.run("analyseNumbers", workers, ids, microbes).value("reports").is(IntStream.range(0, ids.size())
                    .mapToObj(place -> "sample " + ids.get(place) + ": " + microbes.get(place)).toList());
            sees(run, "microbes", 3L * Integer.MAX_VALUE + 1);
        }
    }

    @Requirement(id = "failing-sample", points = 7,
            says = "A sample that fails is reported as failed, with its cause, costs no other sample and keeps no lock",
            hints = {"Decide for each sample on its own what its report is, whatever the analyser threw.",
                    "Is it caught around one analysis or around all? Which exceptions? What does a future make of them? And who gives a "
                            + "lock back then?",
                    "Around each single analysis, catch all but the interrupt, and report that very object as the cause. A future wraps "
                            + "it: unwrap. Unlock in a finally."})
    void failingSample(Lab lab) {
        for (int workers : List.of(ONE_AFTER_THE_OTHER, 2)) {
            Run run = lab.run("analyseAndFail", workers, ticks(6, 100), List.of(2, 3, 4, 5))
                    .value("reports").is(List.of("sample 1: 10", "sample 2 failed: slide broken (AnalysisException)",
                            "sample 3 failed: lamp burnt out (IllegalStateException)",
                            "sample 4 failed: slide broken (AnalysisException)",
                            "sample 5 failed: lamp burnt out (IllegalStateException)", "sample 6: 60"));
            sees(run, "microbes", 70);
            run.releasesItsLocks();
        }
    }

    @Requirement(id = "whatever-is-thrown", points = 4,
            says = "A failure is whatever the analyser throws, an error as much as an exception, and is reported as the very object that "
                    + "was thrown",
            hints = {"An Error is no Exception. And the analyser may itself throw what looks like a wrapper.",
                    "Which types do you catch around an analysis? And who takes causes out: does it know that the wrapper is yours, and "
                            + "not the analyser's?",
                    "Catch Throwable right where the analyser is asked, and make the failed report there, of the object that you caught. "
                            + "Then nothing is wrapped that you would have to unwrap."})
    void whateverIsThrown(Lab lab) {
        for (int workers : List.of(ONE_AFTER_THE_OTHER, 2)) {
            Run run = lab.run("analyseAndThrow", workers, List.of("AssertionError", "CompletionException", "RuntimeException", "",
                            "NullPointerException", "StackOverflowError"))
                    .value("reports").is(List.of("sample 1 failed: slide upside down (AssertionError)",
                            "sample 2 failed: copy spoilt (CompletionException)",
                            "sample 3 failed: zorgian.samples.AnalysisException: slide broken (RuntimeException)", "sample 4: 40",
                            "sample 5 failed: null (NullPointerException)", "sample 6 failed: mirror in a mirror (StackOverflowError)"));
            sees(run, "microbes", 40);
        }
    }

    @Requirement(id = "no-time-limit", points = 4,
            says = "Analyses that take more than a day are waited for, and so is an interrupted one that takes so long to tidy up",
            hints = {"How long may an analysis take? And an interrupted one, until it has tidied up?",
                    "Look at each wait that is given a time: get, join, await, poll, awaitTermination. What do you do when that time is "
                            + "over?",
                    "Wait without a limit: join and get need none. A pool's awaitTermination wants one: call it in a loop until the pool "
                            + "has terminated."})
    void noTimeLimit(Lab lab) {
        everySampleIsDone(lab.run("analyse", 2, List.of(100, LONG, 100, 100)));
        lab.run("interruptAgain", 4, ticks(10, 100), LONG, List.of(50)).call("the call").leavesNothingInFlight();
    }

    @Requirement(id = "calls-apart", points = 3,
            says = "Calls know nothing of each other: not if they are made at the same time, not if an earlier one failed or was "
                    + "interrupted, and not if another object has another analyser",
            hints = {"What does your object remember when a call is over, and what do two calls at once share?",
                    "Look at its fields: reports, sums, indices, flags, pools, locks. Whose are they when two callers come?",
                    "Keep the analyser in a field and nothing else: all that belongs to a call goes into local variables, or into an "
                            + "object made for that call."})
    void callsApart(Lab lab) {
        long alone = lab.run("analyse", 2, ticks(4, 100)).ticks();
        long inTurn = lab.run("analyse", ONE_AFTER_THE_OTHER, ticks(4, 100)).ticks();
        Run run = lab.run("callTogether", ticks(4, 100), 50)
                .call("caller 3").takes(alone).run().call("caller 4").takes(alone).run()
                .call("caller 2").takes(inTurn).run().call("caller 5").takes(inTurn).run();
        for (String caller : List.of("caller 2", "caller 3", "caller 4", "caller 5")) {
            sees(run.value("reports of " + caller).is(reports(4)), "microbes of " + caller, 100);
        }
        for (int workers : List.of(ONE_AFTER_THE_OTHER, 2)) {
            Run again = lab.run("callAgain", workers, ticks(4, 100));
            sees(again.value("reports of third").is(reports(4)), "microbes of third", 100);
        }
        Run two = lab.run("useTwo", ticks(4, 100));
        for (String call : List.of("one", "one, one after the other")) {
            sees(two.value("reports of " + call).is(reports(4)), "microbes of " + call, 100);
        }
        for (String call : List.of("other", "other, one after the other")) {
            sees(two.value("reports of " + call).is(List.of("sample 1: 1", "sample 2: 2", "sample 3: 3", "sample 4: 4")),
                    "microbes of " + call, 10);
        }
    }

    @Requirement(id = "few-samples", points = 4,
            says = "No samples at all, a single worker, and more workers than samples are all fine",
            hints = {"Try your program with an empty list.",
                    "What does the number of samples decide in your program: the size of the pool, a count that must be reached, an index?",
                    "Give the pool the size that was asked for, however few samples there are. Without samples the loops do nothing: no "
                            + "reports, and a sum of zero."})
    void fewSamples(Lab lab) {
        sees(lab.run("analyse", 4, List.of()).value("reports").is(List.of()), "microbes", 0);
        lab.run("analyse", 1, ticks(3, 100)).value("reports").is(reports(3));
        lab.run("analyse", 8, ticks(3, 100)).value("reports").is(reports(3));
    }

    @Requirement(id = "senseless-arguments", points = 3, schedules = 1,
            says = "No analyser, no list, a null in the list and fewer than one worker are refused with a message before any analysis; "
                    + "any other list is taken",
            hints = {"Look at everything before you begin with the first sample, and say in the exception what is wrong with it.",
                    "There are three places: the analyser in the constructor, the list and its elements in both ways, and the number of "
                            + "workers.",
                    "Refuse a null list, then each null in it in a loop of its own, and fewer than one worker, each with a message, "
                            + "before a pool is made."})
    void senselessArguments(Lab lab) {
        Run run = lab.run("refuse").worksOnceEach();
        for (String call : List.of("no analyser", "no list, one after the other", "no list, pooled",
                "a null in the list, one after the other", "a null in the list, pooled", "no worker", "fewer than no worker")) {
            run.call(call).refuses();
        }
        lab.run("accept").call("one after the other").returns().run().call("pooled").returns();
    }

    @Requirement(id = "interrupted-caller", points = 4,
            says = "A caller that is interrupted stops the analyses, begins no other, and gets an InterruptedException",
            hints = {"InterruptedException means: somebody wants you to stop. Who else has to hear of it?",
                    "An interrupt ends only the caller's own wait. Does anybody tell the workers? And does an analysis take an interrupt "
                            + "for a failure?",
                    "On the way out, shut the pool down in the way that interrupts its workers and drops its queue, and throw the "
                            + "exception on. Who is interrupted begins no other sample."})
    void interruptedCaller(Lab lab) {
        for (int workers : List.of(ONE_AFTER_THE_OTHER, 4)) {
            Run run = lab.run("analyseAndInterrupt", workers, ticks(10, 100), 50)
                    .call("the call").throwsA(InterruptedException.class).run();
            sees(run, "begun after the interrupt", 0);
            sees(run, "done after the interrupt", 0);
            sees(lab.runFirst("interruptBefore", workers, ticks(10, 100)).call("the call").throwsA(InterruptedException.class).run(),
                    "done", 0);
        }
        sees(lab.run("analyseAndInterrupt", 4, List.of(100, 100, 100, 100, 300, 300), 150).call("the "
                + "call").throwsA(InterruptedException.class).run(),
                "done after the interrupt", 0);
        sees(lab.run("analyseAndInterrupt", 8, ticks(3, 100), 50).call("the call").throwsA(InterruptedException.class).run(),
                "done after the interrupt", 0);
        lab.run("interruptAtTheEnd", ONE_AFTER_THE_OTHER, ticks(2, 100), 200).value("the interrupt").is("noticed");
        lab.run("interruptAtTheEnd", 2, ticks(4, 100), 200).value("the interrupt").is("noticed");
        for (int workers : List.of(ONE_AFTER_THE_OTHER, 2)) {
            keepsTheLastInterrupt(lab.run("interruptByTheLast", workers, List.of(90, 100)), 2);
        }
        keepsTheLastInterrupt(lab.run("interruptRightAfterTheLast", 2, 2), 2);
    }

    @Requirement(id = "interrupted-again", points = 3,
            says = "A second and a third interrupt change nothing: the call ends with an InterruptedException when all that it started "
                    + "has ended",
            hints = {"While you wait for the interrupted workers to end, the caller may be interrupted once more.",
                    "Look at each wait that comes after the first interrupt, in a catch or in a finally: what does it do when it is "
                            + "interrupted itself?",
                    "Wait in a loop that remembers an interrupt and waits on until the pool, or the thread, has ended. Only then throw."})
    void interruptedAgain(Lab lab) {
        for (int workers : List.of(ONE_AFTER_THE_OTHER, 4)) {
            endsInterrupted(lab.run("interruptAgain", workers, ticks(10, 100), 30, List.of(50, 60, 70)));
        }
        endsInterrupted(lab.run("interruptAgain", 3, List.of(20, 90, 40), 30, List.of(30, 40)));
        endsInterrupted(lab.run("interruptAgain", 1, ticks(3, 100), 30, List.of(50, 60)));
    }

    @Requirement(id = "unheeded-interrupt", points = 2,
            says = "An analysis that takes no notice of an interrupt is waited for, who is interrupted begins no other after it, and the "
                    + "call ends with an InterruptedException all the same",
            hints = {"An analysis need not end when it is interrupted. And it may end as if nothing had happened, with the interrupt "
                    + "still set.",
                    "An interrupted worker has finished its sample all the same: does it take the next? Who looks at the interrupt one "
                            + "after the other?",
                    "After each analysis ask whether this thread is interrupted, before the next is begun: in your own workers and one "
                            + "after the other. A pool that is shut down does it for you."})
    void unheededInterrupt(Lab lab) {
        for (int at : List.of(50, 250)) {
            sees(endsInterrupted(lab.run("interruptStubborn", ONE_AFTER_THE_OTHER, ticks(3, 100), at)), "begun after the interrupt", 0);
        }
        Run run = endsInterrupted(lab.run("interruptStubborn", 4, ticks(10, 100), 50));
        // A caller that is a worker itself notices late: each of its three colleagues may have begun another sample by then.
        boolean holds = run.value("begun after the interrupt").get() instanceof Long begun && begun < 4;
        run.check(holds, "nobody who is interrupted begins another", "begun after the interrupt: " + run.value("begun after the "
                + "interrupt").get());
        endsInterrupted(lab.run("interruptStubborn", 4, ticks(4, 100), 50));
    }

    @Requirement(id = "pool-gone", points = 4,
            says = "No thread dies of an exception or outlives the call: not if all goes well, not if a sample fails, not if the caller "
                    + "is interrupted",
            hints = {"A pool that nobody shuts down waits for ever; a thread that was told to stop has not stopped yet.",
                    "Follow every way out of pooled: success, failure, interrupt. Which of them pass by the shutdown, and which leave "
                            + "before the last worker?",
                    "In a finally, shut the pool down in the way that interrupts its workers, and then wait until it has terminated, on "
                            + "every way out."})
    void poolGone(Lab lab) {
        everySampleIsDone(lab.run("analyse", 4, ticks(10, 100))).leavesNoThread().hasNoFinding();
        lab.run("analyseAndFail", 4, ticks(10, 100), List.of(1, 6)).leavesNoThread();
        lab.run("analyseAndInterrupt", 4, ticks(10, 100), 50)
                .call("the call").leavesNothingInFlight().run()
                .leavesNoThread();
    }

    @Requirement(id = "no-guessing", points = 2,
            says = "Nothing in your code sleeps, spins or yields to wait",
            hints = {"Which call comes back at the very moment at which the pool is done?",
                    "Look for sleep, yield and onSpinWait, and for loops that ask whether a future is done.",
                    "A future's get, invokeAll, a latch and join wait by themselves and end at the right moment: put one of them in the "
                            + "place of the sleep or the loop."})
    void noGuessing(Lab lab) {
        Run run = lab.run("analyse", 4, ticks(10, 100));
        run.check(!run.works().isEmpty(), "samples that are analysed", "none");
        lab.code().follows(WAITS_WITHOUT_GUESSING);
    }

    private static final ArchRule WAITS_WITHOUT_GUESSING = noClasses()
            .should().accessTargetWhere(target(nameMatching("sleep|yield|onSpinWait")).and(target(owner(assignableTo(Thread.class)))))
            .orShould().accessTargetWhere(target(nameMatching("sleep")).and(target(owner(type(TimeUnit.class)))))
            .orShould().accessTargetWhere(target(nameMatching("park(Nanos|Until)")).and(target(owner(type(LockSupport.class)))))
            .as("nothing sleeps, spins or yields to wait")
            .because("a caller waits for its workers with a future, a latch or join: these end when the work does, while sleeping is "
                    + "guessing and spinning takes the processor from those who work");

    private static void inAnyEvent(Lab lab, Consumer<Run> check) {
        check.accept(lab.run("analyseInAnyEvent", 4, 8, 100, 50));
    }

    private static Run everySampleIsDone(Run run) {
        List<?> notDone = (List<?>) run.value("not done when the call returned").get();
        return run.check(notDone.isEmpty(), "every sample done when the call returns", "not done: " + notDone);
    }

    private static void keepsTheLastInterrupt(Run run, int samples) {
        run.check(run.value("interrupts lost").get() == null, "an InterruptedException, or a caller who is still interrupted",
                "the interrupt that came at the end is lost");
        Object reports = run.value("reports").get();
        boolean isWhole = reports instanceof List<?> list && Set.copyOf(list).equals(Set.copyOf(reports(samples)));
        run.check(reports == null || isWhole, "all reports, or an InterruptedException", "what came out: " + reports);
    }

    /** The call ended with an InterruptedException, and nothing was left of it. */
    private static Run endsInterrupted(Run run) {
        return run.call("the call").throwsA(InterruptedException.class).leavesNothingInFlight().run().leavesNoThread();
    }

    private static void sees(Run run, String what, long expected) {
        Object observed = run.value(what).get();
        run.check(Objects.equals(observed, expected), what + ": " + expected, what + ": " + observed);
    }

    /** How long so many workers need for works in the order in which they were begun, if none of them is ever idle. */
    private static long greedyMakespan(List<Work> works, int workers) {
        Queue<Long> freeAt = new PriorityQueue<>(Collections.nCopies(workers, 0L));
        long last = 0;
        for (Work work : works.stream().sorted(Comparator.comparing(Work::from)).toList()) {
            long end = freeAt.remove() + work.to() - work.from();
            freeAt.add(end);
            last = Math.max(last, end);
        }
        return last;
    }

    private static List<Long> ticks(int samples, long each) {
        return Collections.nCopies(samples, each);
    }

    private static List<String> samples(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(id -> "sample " + id).toList();
    }

    private static List<String> reports(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(id -> "sample " + id + ": " + 10 * id).toList();
    }
}
