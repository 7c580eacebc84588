package zorgian.iovscpu.spec;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import zorgian.lab.spec.Lab;
import zorgian.lab.spec.Requirement;
import zorgian.lab.spec.Run;
import zorgian.lab.spec.Spec;

/** What is required of the laboratory that compares I/O with CPU. One tick is one millisecond. */
@Spec(scenarios = IoVsCpuScenarios.class)
class IoVsCpuSpec {

    private static final String SEQUENTIALLY = "sequentially";
    private static final String THREADED = "threaded";
    /** Longer than a day, and short enough for who looks up every second not to be taken for spinning. */
    private static final long LONG = 86_400_050;
    private static final long WEEK = 7L * 24 * 60 * 60 * 1_000;
    private static final long YEAR = 365L * 24 * 60 * 60;

    @Requirement(id = "sequential-order", points = 5,
            says = "One after the other, each task runs once, in the order of the list, on the caller's thread",
            hints = {"Nothing but a loop is needed here; who executes a loop?",
                    "Look at runSequentially: whatever starts a thread or hands a task to a pool has no place in it.",
                    "Go through the list from the first task to the last, run each one directly in the loop, once, and keep its result "
                            + "before you take the next."})
    void sequentialOrder(Lab lab) {
        Run run = lab.run("read", SEQUENTIALLY, ticks(4, 100)).keepsInFlight(1).worksInOrder(readings(4));
        sees(run, "on the caller's thread", 4, "tasks");
    }

    @Requirement(id = "sequential-time", points = 4,
            says = "One after the other, four tasks of 100 ticks take 400 ticks, be they I/O or CPU",
            hints = {"One after the other means that a task begins when the one before it is done.",
                    "In the timeline no two bars may overlap and no gap may lie between them. Look for threads, pools and parallel "
                            + "streams in runSequentially.",
                    "Run each task in a plain loop on the caller's thread, with nothing else between two tasks. The times add up by "
                            + "themselves."})
    void sequentialTime(Lab lab) {
        lab.run("read", SEQUENTIALLY, ticks(4, 100)).takes(400).keepsInFlight(1);
        lab.run("analyse", SEQUENTIALLY, ticks(4, 100)).takes(400).keepsInFlight(1);
    }

    @Requirement(id = "threaded-io", points = 10,
            says = "Threaded, four I/O tasks of 100 ticks take as long as one",
            hints = {"Look at the timeline: what does the second task wait for before it begins?",
                    "Look for what lies between two starts: a join, a get, a lock held for a whole task, run() for start(), or a pool "
                            + "with fewer threads than tasks.",
                    "Use two loops. The first starts a thread for every task and waits for nothing; the second, when all have been "
                            + "started, waits for each."})
    void threadedIo(Lab lab) {
        lab.run("read", THREADED, ticks(4, 100)).takes(100).keepsInFlight(4);
    }

    @Requirement(id = "threaded-cpu", points = 8,
            says = "Threaded, four CPU tasks of 100 ticks take as long as one, and find what they must find",
            hints = {"Java has no global interpreter lock; is there a lock of your own?",
                    "Treat CPU tasks exactly like I/O tasks. Look for a lock held while a task runs, and for a pool that is too small.",
                    "Give each task a thread of its own with no lock around the task, start all of them, and only then wait. Keep each "
                            + "result where its task belongs."})
    void threadedCpu(Lab lab) {
        lab.run("analyse", THREADED, ticks(4, 100)).takes(100).keepsInFlight(4)
                .value("results").is(analysesOf(4));
    }

    @Requirement(id = "all-at-once", points = 5,
            says = "Eight tasks begin together, although there are only four processors",
            hints = {"Waiting needs no processor, so their number is no reason to let a task wait.",
                    "What decides how many threads you have: the number of processors, a constant, the common pool, or the length of the "
                            + "list?",
                    "Have as many threads as there are tasks: a new one for each, or a pool that grows as it is needed. Mind the empty "
                            + "list."})
    void allAtOnce(Lab lab) {
        lab.run("read", THREADED, ticks(8, 100)).takes(100).keepsInFlight(8);
    }

    @Requirement(id = "each-once", points = 6, spurious = true,
            says = "Threaded, each task runs exactly once and no result can be lost, whichever thread comes first: not if all goes well, "
                    + "not if tasks fail, not if the caller is interrupted",
            hints = {"Count how often run() is called on each task, and look for what two threads use with nothing that orders them.",
                    "Suspects: a list, map, counter or flag that the threads change; a look and a change in two steps; a field made at "
                            + "first use; reading before the join.",
                    "Let each thread write only its own place of an array, and read it after joining all. What must be shared needs one "
                            + "lock for all, or one atomic step."})
    void eachOnce(Lab lab) {
        lab.run("read", THREADED, ticks(4, 100)).worksOnceEach(readings(4));
        lab.run("readAndFail", THREADED, ticks(4, 100), List.of(2, 3)).worksOnceEach(readings(4));
        inAnyEvent(lab, run -> run.hasNoDataRace().hasNoCheckThenAct());
    }

    @Requirement(id = "result-order", points = 5,
            says = "Threaded, the results stand in the order of the tasks, whichever is done first; no tasks, no results",
            hints = {"The task that is done first may be the last of the list: where does its result belong?",
                    "Look at the moment at which a result gets its place: when its task has ended, or when the task is handed out? And "
                            + "try an empty list.",
                    "Give each task the index that it has in the list, and let its result go to that index of an array. A pool of zero "
                            + "threads cannot be made."})
    void resultOrder(Lab lab) {
        lab.run("read", THREADED, List.of(90, 20, 60, 30))
                .value("results").is(List.of("reading 1: 47", "reading 2: 54", "reading 3: 61", "reading 4: 68"));
        lab.run("read", THREADED, List.of()).value("results").is(List.of());
        lab.run("readNumbers", THREADED, List.of(0, -1, Long.MIN_VALUE, Long.MAX_VALUE)).value("results").is(List.of("reading 1: 0",
                "reading 2: -1", "reading 3: " + Long.MIN_VALUE, "reading 4: " + Long.MAX_VALUE));
    }

    @Requirement(id = "waits-for-all", points = 5,
            says = "Threaded, the call returns only when the last task is done, whichever that is, and no schedule keeps it from returning",
            hints = {"Something has to make the caller wait for each of the threads, the slow ones too.",
                    "Look at what stands between the last start and the return: does it wait for every thread, without a limit? Can "
                            + "threads wait for each other's locks?",
                    "Join every thread in a loop of its own, or ask every future. Let no thread hold two locks, or let all take them in "
                            + "the same order."})
    void waitsForAll(Lab lab) {
        everyTaskIsDone(lab.run("read", THREADED, List.of(30, 150, 60, 90))).call(THREADED).waitsForItsThreads();
        everyTaskIsDone(lab.run("read", THREADED, ticks(4, 0)));
        inAnyEvent(lab, Run::hasNoPotentialDeadlock);
    }

    @Requirement(id = "measured-time", points = 4,
            says = "The time that is measured is the time that passed between the call and its return",
            hints = {"Where in your method is the clock read for the second time?",
                    "Starting threads takes hardly any time, their work does. Is the clock read before or after you have waited for them?",
                    "Read the clock before the first task begins, and again after the loop that waits for all. The difference is the "
                            + "time, if each task runs once."})
    void measuredTime(Lab lab) {
        sees(lab.run("read", SEQUENTIALLY, List.of(30, 150, 60)), "measured", 240, "ticks");
        sees(lab.run("read", THREADED, List.of(150)), "measured", 150, "ticks");
        sees(lab.run("read", SEQUENTIALLY, ticks(4, WEEK)), "measured", 4 * WEEK, "ticks");
    }

    @Requirement(id = "failing-task", points = 6,
            says = "A task that fails is reported with its own exception, costs no other task and keeps no lock",
            hints = {"Decide for each task on its own what its result is, whatever it threw.",
                    "Catch on the thread that runs the task. A future wraps what was thrown: look for its cause. And who gives a lock "
                            + "back when a task throws?",
                    "Around each single run, catch whatever is thrown, errors too, and make a failed result of that very object. Treat an "
                            + "interrupt apart, and unlock in a finally."})
    void failingTask(Lab lab) {
        for (String way : List.of(SEQUENTIALLY, THREADED)) {
            lab.run("readAndFail", way, ticks(4, 100), List.of(2, 3))
                    .value("results").is(List.of("reading 1: 47", "reading 2 failed: tape torn (IOException)",
                            "reading 3 failed: shelf locked (IllegalStateException)", "reading 4: 68"))
                    .releasesItsLocks();
        }
    }

    @Requirement(id = "whatever-is-thrown", points = 4,
            says = "A failure is whatever a task throws, an error as much as an exception, and is reported as the very object that was "
                    + "thrown",
            hints = {"An Error is no Exception. And a task may itself throw what looks like a wrapper.",
                    "Which types do you catch around a task? And who takes causes out: does it know that the wrapper is yours, and not the "
                            + "task's?",
                    "Catch Throwable right where the task is run, and make the failed result there, of the object that you caught. Then "
                            + "nothing is wrapped that you would have to unwrap."})
    void whateverIsThrown(Lab lab) {
        for (String way : List.of(SEQUENTIALLY, THREADED)) {
            lab.run("readAndThrow", way, List.of("AssertionError", "CompletionException", "ExecutionException", "", "RuntimeException",
                            "NullPointerException", "StackOverflowError"))
                    .value("results").is(List.of("reading 1 failed: shelf upside down (AssertionError)",
                            "reading 2 failed: copy spoilt (CompletionException)", "reading 3 failed: helper failed (ExecutionException)",
                            "reading 4: 7", "reading 5 failed: java.io.IOException: tape torn (RuntimeException)",
                            "reading 6 failed: null (NullPointerException)", "reading 7 failed: shelf in a shelf (StackOverflowError)"));
        }
    }

    @Requirement(id = "no-time-limit", points = 4,
            says = "Tasks that take more than a day are waited for, and so is an interrupted task that takes so long to tidy up",
            hints = {"How long may a task take? And an interrupted one, until it has tidied up?",
                    "Look at each wait that is given a time: get, join, await, awaitTermination. What do you do when that time is over?",
                    "Wait without a limit: join and get need none. A pool's awaitTermination wants one: call it in a loop until the pool "
                            + "has terminated."})
    void noTimeLimit(Lab lab) {
        everyTaskIsDone(lab.runFirst("read", THREADED, List.of(1, LONG, 100)));
        lab.runFirst("interruptAgain", THREADED, ticks(4, 100), LONG, List.of(50, 60, 70))
                .call(THREADED).leavesNothingInFlight();
    }

    @Requirement(id = "calls-apart", points = 3,
            says = "Calls of one laboratory know nothing of each other: not if they are made at the same time, and not if an earlier one "
                    + "failed or was interrupted",
            hints = {"What does your laboratory remember when a call is over, and what do two calls at once share?",
                    "Look at the fields of your classes: results, threads, latches, flags, pools. Whose are they when two callers come?",
                    "Keep all that belongs to a call in local variables of that call, or in an object made for it. Laboratory needs no "
                            + "field."})
    void callsApart(Lab lab) {
        Run run = lab.run("callTogether", ticks(2, 100), 50);
        for (int caller = 2; caller <= 6; caller++) {
            int tasks = caller < 4 ? 2 : 3;
            Run alone = lab.run("read", caller % 3 == 2 ? SEQUENTIALLY : THREADED, ticks(tasks, 100));
            int base = 1_000 * caller;
            run.call("caller " + caller).takes(alone.ticks());
            run.value("results of caller " + caller).is(IntStream.rangeClosed(1, tasks)
                    .mapToObj(reading -> "reading " + reading + ": " + (base + 7 * reading)).toList());
            run.value("measured by caller " + caller).is(alone.value("measured").get());
        }
        run.leavesNoThread();
        run = lab.run("reportTogether");
        run.value("times of caller 1").is(times(lab.run("report", ticks(2, 100), List.of(), ticks(1, 50))));
        run.hasNoDataRace().value("times of caller 2").is(times(lab.run("report", ticks(2, 70), List.of(), ticks(3, 30))));
        for (String way : List.of(SEQUENTIALLY, THREADED)) {
            List<String> results = List.of("reading 1: 47", "reading 2: 54", "reading 3: 61");
            lab.run("callAgain", way, ticks(3, 100)).value("first").is(results).value("fourth").is(results);
        }
    }

    @Requirement(id = "speed-up", points = 4,
            says = "The speed-up is the sequential time divided by the threaded time, and empty where nothing was measured",
            hints = {"A speed-up of 4 means four times faster; half of a speed-up counts too; zero divides nothing.",
                    "Which time is divided by which? What does a division of two whole numbers lose? And what if the threaded time is "
                            + "zero?",
                    "If the threaded time is zero, the answer is empty. Otherwise turn the sequential nanoseconds into a double and "
                            + "divide them by the threaded ones."})
    void speedUp(Lab lab) {
        isAbout(lab.run("speedUp", 400, 100), 4);
        isAbout(lab.run("speedUp", 100, 400), 0.25);
        isAbout(lab.run("speedUp", 300, 200), 1.5);
        lab.run("speedUp", 400, 0).returned().is(null);
        lab.run("speedUp", 0, 0).returned().is(null);
        isAbout(lab.run("speedUp", 0, 100), 0);
    }

    @Requirement(id = "any-duration", points = 1, schedules = 1,
            says = "Two nanoseconds have a speed-up, and so have two thousand years, right to twelve digits",
            hints = {"A Duration may be shorter than a millisecond, and longer than a long has nanoseconds.",
                    "Which method of Duration turns the times into numbers? What does it drop, and what does it throw when the time is "
                            + "very long?",
                    "Take the whole seconds of a time and its nanoseconds apart, and make one double of both: seconds, plus nanoseconds "
                            + "divided by a billion."})
    void anyDuration(Lab lab) {
        isAbout(lab.run("speedUpOf", List.of(0, 3), List.of(0, 2)), 1.5);
        isAbout(lab.run("speedUpOf", List.of(0, 999_999), List.of(0, 333_333)), 3);
        isAbout(lab.run("speedUpOf", List.of(1, 500_000_001), List.of(0, 500_000_000)), 3.000000002);
        isAbout(lab.run("speedUpOf", List.of(2_000 * YEAR, 0), List.of(500 * YEAR, 0)), 4);
    }

    @Requirement(id = "report", points = 3,
            says = "The report has the times of the I/O tasks and of the CPU tasks, each in both ways, also if tasks fail",
            hints = {"Four measurements make a report; each has one place in it.",
                    "Follow each of the four times from its measurement to its place in the report. If one is wrong in itself, mend that "
                            + "way of running first.",
                    "Run the I/O tasks in both ways and pair the two times, the sequential one first. Do the same with the CPU tasks. "
                            + "The I/O pair comes first."})
    void report(Lab lab) {
        for (List<Integer> failing : List.of(List.<Integer>of(), List.of(1, 2))) {
            Run run = lab.run("report", ticks(4, 100), failing, ticks(3, 50));
            sees(run, "io, one after the other", 400, "ticks");
            sees(run, "io, threaded", 100, "ticks");
            sees(run, "cpu, one after the other", 150, "ticks");
            sees(run, "cpu, threaded", 50, "ticks");
        }
    }

    @Requirement(id = "report-order", points = 2,
            says = "For a report each task is run twice, in four runs in the order of the brief, none after an interrupt, and none of "
                    + "them for a list that makes no sense",
            hints = {"In which order do the four runs come, and what has been looked at before the first of them?",
                    "Look at the timeline: four runs, and none twice. What happens to the I/O tasks if there is a null among the CPU "
                            + "tasks?",
                    "First look at both lists. Then: I/O one after the other, I/O threaded, CPU one after the other, CPU threaded. Let an "
                            + "interrupt pass through."})
    void reportOrder(Lab lab) {
        Run report = lab.run("report", ticks(4, 100), List.of(), ticks(3, 50))
                .worksInOrder(Stream.of(readings(4), readings(4), analyses(3), analyses(3)).flatMap(List::stream).toList());
        List<String> callersOwn = Stream.of(readings(4), analyses(3)).flatMap(List::stream).toList();
        List<?> begun = (List<?>) report.value("begun").get();
        List<?> first = Stream.of(begun.subList(0, 4), begun.subList(8, 11)).flatMap(List::stream).toList();
        report.check(first.equals(callersOwn), "each kind first on the caller's thread, one after the other", "first of each "
                + "kind: " + first);
        Run run = lab.run("refuseReport").worksOnceEach();
        for (String call : List.of("no I/O tasks", "no CPU tasks", "a null among the I/O tasks", "a null among the CPU tasks")) {
            run.call(call).refuses();
        }
        for (int at : List.of(50, 450, 525, 675)) {
            sees(lab.run("reportAndInterrupt", ticks(4, 100), ticks(3, 50), at).call("the "
                    + "report").throwsA(InterruptedException.class).run(),
                    "begun after the interrupt", 0, "tasks");
        }
    }

    @Requirement(id = "prediction-four-processors", points = 2,
            says = "You know what four threads gain on four processors",
            hints = {"Which of the two kinds of tasks has to wait for something that the others use?",
                    "There are four processors, four tasks of a kind, and no global interpreter lock: does any task ever wait for another "
                            + "one?",
                    "Four waits overlap completely, and four computations find a processor each. Divide the time of four in turn by the "
                            + "time of one, for each kind."})
    void predictionForFourProcessors(Lab lab) {
        comesTrue(lab.run("predictions"), "on four processors", 4, 4);
    }

    @Requirement(id = "prediction-one-microscope", points = 2,
            says = "You know what four threads gain under a single microscope",
            hints = {"Who waits for an archive needs no microscope; who computes needs it all the time.",
                    "Draw two timelines of four threads: in one nobody needs the microscope, in the other everybody needs it from "
                            + "beginning to end.",
                    "Waits overlap as if there were no microscope. Computations come one after the other as if there were no threads: "
                            + "how many times faster is that?"})
    void predictionForOneMicroscope(Lab lab) {
        comesTrue(lab.run("predictions"), "under one microscope", 4, 1);
    }

    @Requirement(id = "senseless-arguments", points = 3, schedules = 1,
            says = "A list that is null or has a null in it is refused with a message before any task runs, and so is a time that is "
                    + "null or negative; any other list is taken",
            hints = {"Look at the whole list before you begin with the first task, and say in the exception what is wrong with it.",
                    "Three places are looked at: the list in both ways of running, the elements of that list, and the two times of a "
                            + "Comparison.",
                    "Begin both ways by refusing a null list and then, in a loop of its own, each null in it. Refuse null and negative "
                            + "times in the constructor, all with a message."})
    void senselessArguments(Lab lab) {
        Run run = lab.run("refuse").worksOnceEach();
        for (String way : List.of(SEQUENTIALLY, THREADED)) {
            run.call("null, " + way).refuses().run().call("a list with a null in it, " + way).refuses();
        }
        lab.run("refuseTimes")
                .call("no sequential time").refuses().run().call("no threaded time").refuses().run()
                .call("a negative sequential time").refuses().run().call("a negative threaded time").refuses().run()
                .call("a sequential time of less than nothing").refuses().run().call("a threaded time of less than nothing").refuses();
        lab.run("accept").call(SEQUENTIALLY).returns().run().call(THREADED).returns();
    }

    @Requirement(id = "interrupted-caller", points = 4,
            says = "A caller that is interrupted stops the tasks, begins no other, and gets an InterruptedException",
            hints = {"InterruptedException means: somebody wants you to stop. Who else has to hear of it?",
                    "An interrupt ends only the caller's own wait; your threads know nothing of it. And does somebody catch it as if a "
                            + "task had failed?",
                    "Where the wait throws it, interrupt every thread that you started, wait for their ends, and throw it on. In the "
                            + "sequential loop just let it pass."})
    void interruptedCaller(Lab lab) {
        for (String way : List.of(SEQUENTIALLY, THREADED)) {
            Run run = lab.run("readAndInterrupt", way, ticks(4, 100), 50).call(way).throwsA(InterruptedException.class).run();
            sees(run, "begun after the interrupt", 0, "tasks");
            sees(run, "done after the interrupt", 0, "tasks");
            sees(lab.runFirst("interruptBefore", way, ticks(4, 100)).call(way).throwsA(InterruptedException.class).run(), "done", 0,
                    "tasks");
            lab.run("interruptAtTheEnd", way, ticks(2, 100), way.equals(THREADED) ? 100 : 200).value("the interrupt").is("noticed");
        }
    }

    @Requirement(id = "interrupted-again", points = 3,
            says = "A second and a third interrupt change nothing: the call ends with an InterruptedException when all that it started "
                    + "has ended",
            hints = {"While you wait for the interrupted threads to end, the caller may be interrupted once more.",
                    "Look at each wait that comes after the first interrupt, in a catch or in a finally: what does it do when it is "
                            + "interrupted itself?",
                    "Wait in a loop that remembers an interrupt and waits on until the thread, or the pool, has ended. Only then throw."})
    void interruptedAgain(Lab lab) {
        for (String way : List.of(SEQUENTIALLY, THREADED)) {
            endsInterrupted(lab.run("interruptAgain", way, ticks(4, 100), 30,
                    List.of(50, 53, 56, 59, 62, 65, 68, 71, 74, 77)), way);
        }
        endsInterrupted(lab.run("interruptAgain", THREADED, List.of(20, 90, 40), 30,
                List.of(30, 34, 38, 42, 46, 50, 54, 58)), THREADED);
    }

    @Requirement(id = "unheeded-interrupt", points = 2,
            says = "Tasks that take no notice of an interrupt are waited for, and the call ends with an InterruptedException all the same",
            hints = {"A task need not end when it is interrupted. And it may end as if nothing had happened, with the interrupt still set.",
                    "Your caller was interrupted and every task has ended well: does the call return then, or throw? Who looks at the "
                            + "interrupt one after the other?",
                    "One after the other, ask after each task whether the caller is interrupted, and throw if so. Threaded, throw once "
                            + "all have ended, whatever they returned."})
    void unheededInterrupt(Lab lab) {
        sees(endsInterrupted(lab.run("interruptStubborn", SEQUENTIALLY, ticks(3, 100), 50), SEQUENTIALLY), "done", 1, "tasks");
        sees(endsInterrupted(lab.run("interruptStubborn", SEQUENTIALLY, ticks(2, 100), 150), SEQUENTIALLY), "done", 2, "tasks");
        endsInterrupted(lab.run("interruptStubborn", THREADED, ticks(3, 100), 50), THREADED);
    }

    @Requirement(id = "no-thread-left", points = 3,
            says = "No thread outlives the call: not if all goes well, not if a task fails, not if the caller is interrupted",
            hints = {"A thread that was told to stop has not stopped yet; a pool that nobody shuts down waits for ever.",
                    "Follow each way out of runThreaded: the usual one, after a failure, after an interrupt. Who is still alive on each "
                            + "of them?",
                    "After interrupting the threads, join them once more before you throw. A pool is shut down in a finally, and awaited "
                            + "until it has terminated."})
    void noThreadLeft(Lab lab) {
        everyTaskIsDone(lab.run("read", THREADED, ticks(4, 100))).leavesNoThread();
        lab.run("readAndFail", THREADED, ticks(4, 100), List.of(1, 4)).leavesNoThread();
        lab.run("readAndInterrupt", THREADED, ticks(4, 100), 50)
                .call(THREADED).leavesNothingInFlight().run()
                .leavesNoThread();
    }

    @Requirement(id = "no-guessing", points = 2,
            says = "Nothing in your code sleeps, spins or yields to wait",
            hints = {"Which call comes back at the very moment at which a thread has ended?",
                    "Look for sleep, yield and onSpinWait, and for loops that ask whether a thread is alive or a future is done.",
                    "join, a future's get and a latch's await wait exactly as long as they must: put one of them where you sleep or ask "
                            + "again."})
    void noGuessing(Lab lab) {
        Run run = lab.run("read", THREADED, ticks(4, 100));
        run.check(!run.works().isEmpty(), "tasks that are run", "none");
        lab.code().follows(WAITS_WITHOUT_GUESSING);
    }

    private static final ArchRule WAITS_WITHOUT_GUESSING = noClasses()
            .should().accessTargetWhere(target(nameMatching("sleep|yield|onSpinWait")).and(target(owner(assignableTo(Thread.class)))))
            .orShould().accessTargetWhere(target(nameMatching("sleep")).and(target(owner(type(TimeUnit.class)))))
            .orShould().accessTargetWhere(target(nameMatching("park(Nanos|Until)")).and(target(owner(type(LockSupport.class)))))
            .as("nothing sleeps, spins or yields to wait")
            .because("a thread waits for others with join, a future or a latch: these end when the others do, while sleeping is "
                    + "guessing and spinning takes the processor from those who work");

    private static void inAnyEvent(Lab lab, Consumer<Run> check) {
        check.accept(lab.run("readInAnyEvent", ticks(4, 100), List.of(2, 3), 50));
    }

    private static List<Object> times(Run report) {
        return Stream.of("io, one after the other", "io, threaded", "cpu, one after the other", "cpu, threaded")
                .map(time -> report.value(time).get()).toList();
    }

    private static Run everyTaskIsDone(Run run) {
        List<?> notDone = (List<?>) run.value("not done when the call returned").get();
        return run.check(notDone.isEmpty(), "every task done when the call returns", "not done: " + notDone);
    }

    private static void sees(Run run, String what, long expected, String unit) {
        Object observed = run.value(what).get();
        run.check(Objects.equals(observed, expected), what + ": " + expected + " " + unit, what + ": " + observed + " " + unit);
    }

    /** The call ended with an InterruptedException, and nothing was left of it. */
    private static Run endsInterrupted(Run run, String way) {
        return run.call(way).throwsA(InterruptedException.class).leavesNothingInFlight().run().leavesNoThread();
    }

    private static void isAbout(Run run, double expected) {
        Object observed = run.returned().get();
        boolean holds = observed instanceof Double speedUp && Math.abs(speedUp - expected) <= expected * 1e-12;
        run.check(holds, "a speed-up of " + expected, "a speed-up of " + observed);
    }

    /** Does not show what is right: that is to be found out. */
    private static void comesTrue(Run run, String where, long io, long cpu) {
        Object predicted = run.value(where).get();
        run.check(List.of(io, cpu).equals(predicted), "a prediction that comes true", "I/O and CPU " + where + ": " + predicted);
    }

    private static List<Long> ticks(int tasks, long each) {
        return Collections.nCopies(tasks, each);
    }

    private static List<String> analyses(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(number -> "analysis " + number).toList();
    }

    private static List<String> readings(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(number -> "reading " + number).toList();
    }

    /** "analysis 1: 323" and so on: the occurrences of GAT in the strands of 20,000 bases that grow from the seeds 1, 2 ... */
    private static List<String> analysesOf(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(seed -> "analysis " + seed + ": " + occurrences("GAT", strand(seed))).toList();
    }

    private static String strand(long seed) {
        StringBuilder strand = new StringBuilder();
        long state = seed;
        for (int base = 0; base < 20_000; base++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            strand.append("ACGT".charAt((int) (state >>> 62)));
        }
        return strand.toString();
    }

    private static long occurrences(String gene, String strand) {
        long found = 0;
        for (int at = strand.indexOf(gene); at >= 0; at = strand.indexOf(gene, at + 1)) {
            found++;
        }
        return found;
    }
}
