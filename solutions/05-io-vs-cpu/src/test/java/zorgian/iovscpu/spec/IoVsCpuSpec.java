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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import zorgian.lab.spec.Lab;
import zorgian.lab.spec.Requirement;
import zorgian.lab.spec.Run;
import zorgian.lab.spec.Spec;

/** What is required of the laboratory that compares I/O with CPU. One tick is one millisecond. */
@Spec(scenarios = IoVsCpuScenarios.class)
class IoVsCpuSpec {

    private static final String SEQUENTIALLY = "sequentially";
    private static final String THREADED = "threaded";

    @Requirement(id = "sequential-order", points = 6,
            says = "One after the other, each task runs once, in the order of the list, on the caller's thread",
            hints = {"Nothing but a loop is needed here; who executes a loop?",
                    "Look at runSequentially: whatever starts a thread or hands a task to a pool has no place in it.",
                    "Go through the list from the first task to the last, run each one directly in the loop, once, and keep its result before "
                            + "you take the next."})
    void sequentialOrder(Lab lab) {
        Run run = lab.run("read", SEQUENTIALLY, ticks(4, 100)).keepsInFlight(1).worksInOrder(readings(4));
        sees(run, "on the caller's thread", 4, "tasks");
    }

    @Requirement(id = "sequential-time", points = 6,
            says = "One after the other, four tasks of 100 ticks take 400 ticks, be they I/O or CPU",
            hints = {"One after the other means that a task begins when the one before it is done.",
                    "In the timeline no two bars may overlap and no gap may lie between them. Look for threads, pools and parallel streams in "
                            + "runSequentially.",
                    "Run each task in a plain loop on the caller's thread, with nothing else between two tasks. The times add up by themselves."})
    void sequentialTime(Lab lab) {
        lab.run("read", SEQUENTIALLY, ticks(4, 100)).takes(400).keepsInFlight(1);
        lab.run("analyse", SEQUENTIALLY, ticks(4, 100)).takes(400).keepsInFlight(1);
    }

    @Requirement(id = "threaded-io", points = 12,
            says = "Threaded, four I/O tasks of 100 ticks take as long as one",
            hints = {"Look at the timeline: what does the second task wait for before it begins?",
                    "Look for what lies between two starts: a join, a get, a lock held for a whole task, run() for start(), or a pool with fewer "
                            + "threads than tasks.",
                    "Use two loops. The first starts a thread for every task and waits for nothing; the second, when all have been started, "
                            + "waits for each."})
    void threadedIo(Lab lab) {
        lab.run("read", THREADED, ticks(4, 100)).takes(100).keepsInFlight(4);
    }

    @Requirement(id = "threaded-cpu", points = 10,
            says = "Threaded, four CPU tasks of 100 ticks take as long as one, and find what they must find",
            hints = {"Java has no global interpreter lock; is there a lock of your own?",
                    "Treat CPU tasks exactly like I/O tasks. Look for a lock held while a task runs, and for a pool that is too small.",
                    "Give each task a thread of its own with no lock around the task, start all of them, and only then wait. Keep each result "
                            + "where its task belongs."})
    void threadedCpu(Lab lab) {
        lab.run("analyse", THREADED, ticks(4, 100)).takes(100).keepsInFlight(4)
                .value("results").is(analysesOf(4));
    }

    @Requirement(id = "all-at-once", points = 6,
            says = "Eight tasks begin together, although there are only four processors",
            hints = {"Waiting needs no processor, so their number is no reason to let a task wait.",
                    "What decides how many threads you have: the number of processors, a constant, the common pool, or the length of the list?",
                    "Have as many threads as there are tasks: a new one for each, or a pool that grows as it is needed. Mind the empty list."})
    void allAtOnce(Lab lab) {
        lab.run("read", THREADED, ticks(8, 100)).takes(100).keepsInFlight(8);
    }

    @Requirement(id = "each-once", points = 6,
            says = "Threaded, each task runs exactly once and no result can be lost, whichever thread comes first: not if all goes well, "
                    + "not if tasks fail, not if the caller is interrupted",
            hints = {"Count how often run() is called on each task, and look for what two threads use with nothing that orders them.",
                    "Suspects: a list, map, counter or flag that the threads change; a look and a change in two steps; a field made at first "
                            + "use; reading before the join.",
                    "Let each thread write only its own place of an array, and read it after joining all. What must be shared needs one lock for "
                            + "all, or one atomic step."})
    void eachOnce(Lab lab) {
        lab.run("read", THREADED, ticks(4, 100)).worksOnceEach(readings(4));
        inAnyEvent(lab, run -> run.hasNoDataRace().hasNoCheckThenAct());
    }

    @Requirement(id = "result-order", points = 6,
            says = "Threaded, the results stand in the order of the tasks, whichever is done first; no tasks, no results",
            hints = {"The task that is done first may be the last of the list: where does its result belong?",
                    "Look at the moment at which a result gets its place: when its task has ended, or when the task is handed out? And try an "
                            + "empty list.",
                    "Give each task the index that it has in the list, and let its result go to that index of an array. A pool of zero threads "
                            + "cannot be made."})
    void resultOrder(Lab lab) {
        lab.run("read", THREADED, List.of(90, 20, 60, 30))
                .value("results").is(List.of("reading 1: 47", "reading 2: 54", "reading 3: 61", "reading 4: 68"));
        lab.run("read", THREADED, List.of()).value("results").is(List.of());
    }

    @Requirement(id = "waits-for-all", points = 6,
            says = "Threaded, the call returns only when the last task is done, whichever that is, and no schedule keeps it from returning",
            hints = {"Something has to make the caller wait for each of the threads, the slow ones too.",
                    "Look at what stands between the last start and the return: does it wait for every thread, without a limit? Can threads wait "
                            + "for each other's locks?",
                    "Join every thread in a loop of its own, or ask every future. Let no thread hold two locks, or let all take them in the same "
                            + "order."})
    void waitsForAll(Lab lab) {
        everyTaskIsDone(lab.run("read", THREADED, List.of(30, 150, 60, 90))).call(THREADED).waitsForItsThreads();
        inAnyEvent(lab, Run::hasNoPotentialDeadlock);
    }

    @Requirement(id = "measured-time", points = 6,
            says = "The time that is measured is the time that passed between the call and its return",
            hints = {"Where in your method is the clock read for the second time?",
                    "Starting threads takes hardly any time, their work does. Is the clock read before or after you have waited for them?",
                    "Read the clock before the first task begins, and again after the loop that waits for all. The difference is the time, if "
                            + "each task runs once."})
    void measuredTime(Lab lab) {
        sees(lab.run("read", SEQUENTIALLY, List.of(30, 150, 60)), "measured", 240, "ticks");
        sees(lab.run("read", THREADED, List.of(150)), "measured", 150, "ticks");
    }

    @Requirement(id = "failing-task", points = 8,
            says = "A task that fails is reported with its own exception, costs no other task and keeps no lock",
            hints = {"Decide for each task on its own what its result is, whatever it threw.",
                    "Catch on the thread that runs the task. A future wraps what was thrown: look for its cause. And who gives a lock back when "
                            + "a task throws?",
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

    @Requirement(id = "speed-up", points = 6,
            says = "The speed-up is the sequential time divided by the threaded time, and empty where nothing was measured",
            hints = {"A speed-up of 4 means four times faster; half of a speed-up counts too; zero divides nothing.",
                    "Which time is divided by which? What does a division of two whole numbers lose? And what if the threaded time is zero?",
                    "If the threaded time is zero, the answer is empty. Otherwise turn the sequential nanoseconds into a double and divide them "
                            + "by the threaded ones."})
    void speedUp(Lab lab) {
        lab.run("speedUp", 400, 100).returned().is(4.0);
        lab.run("speedUp", 100, 400).returned().is(0.25);
        lab.run("speedUp", 300, 200).returned().is(1.5);
        lab.run("speedUp", 400, 0).returned().is(null);
        lab.run("speedUp", 0, 0).returned().is(null);
    }

    @Requirement(id = "report", points = 4,
            says = "The report has the times of the I/O tasks and of the CPU tasks, each in both ways",
            hints = {"Four measurements make a report; each has one place in it.",
                    "Follow each of the four times from its measurement to its place in the report. If one is wrong in itself, mend that way of "
                            + "running first.",
                    "Run the I/O tasks in both ways and pair the two times, the sequential one first. Do the same with the CPU tasks. The I/O "
                            + "pair comes first."})
    void report(Lab lab) {
        Run run = lab.run("report", ticks(4, 100), ticks(3, 50));
        sees(run, "io, one after the other", 400, "ticks");
        sees(run, "io, threaded", 100, "ticks");
        sees(run, "cpu, one after the other", 150, "ticks");
        sees(run, "cpu, threaded", 50, "ticks");
    }

    @Requirement(id = "prediction-four-processors", points = 3,
            says = "You know what four threads gain on four processors",
            hints = {"Which of the two kinds of tasks has to wait for something that the others use?",
                    "There are four processors, four tasks of a kind, and no global interpreter lock: does any task ever wait for another one?",
                    "Four waits overlap completely, and four computations find a processor each. Divide the time of four in turn by the time of "
                            + "one, for each kind."})
    void predictionForFourProcessors(Lab lab) {
        comesTrue(lab.run("predictions"), "on four processors", 4, 4);
    }

    @Requirement(id = "prediction-one-microscope", points = 3,
            says = "You know what four threads gain under a single microscope",
            hints = {"Who waits for an archive needs no microscope; who computes needs it all the time.",
                    "Draw two timelines of four threads: in one nobody needs the microscope, in the other everybody needs it from beginning to "
                            + "end.",
                    "Waits overlap as if there were no microscope. Computations come one after the other as if there were no threads: how many "
                            + "times faster is that?"})
    void predictionForOneMicroscope(Lab lab) {
        comesTrue(lab.run("predictions"), "under one microscope", 4, 1);
    }

    @Requirement(id = "senseless-arguments", points = 3,
            says = "A list that is null or has a null in it is refused with a message before any task runs, and so is a time that is "
                    + "null or negative",
            hints = {"Look at the whole list before you begin with the first task, and say in the exception what is wrong with it.",
                    "Three places are looked at: the list in both ways of running, the elements of that list, and the two times of a Comparison.",
                    "Begin both ways by refusing a null list and then, in a loop of its own, each null in it. Refuse null and negative times in "
                            + "the constructor, all with a message."})
    void senselessArguments(Lab lab) {
        Run run = lab.run("refuse").worksOnceEach();
        for (String way : List.of(SEQUENTIALLY, THREADED)) {
            run.call("null, " + way).refuses().run().call("a list with a null in it, " + way).refuses();
        }
        lab.run("refuseTimes")
                .call("no sequential time").refuses().run().call("no threaded time").refuses().run()
                .call("a negative sequential time").refuses().run().call("a negative threaded time").refuses();
    }

    @Requirement(id = "interrupted-caller", points = 4,
            says = "A caller that is interrupted stops the tasks, begins no other, and passes the interrupt on",
            hints = {"InterruptedException means: somebody wants you to stop. Who else has to hear of it?",
                    "An interrupt ends only the caller's own wait; your threads know nothing of it. And does somebody catch it as if a task had "
                            + "failed?",
                    "Where the wait throws it, interrupt every thread that you started, wait for their ends, and throw it on. In the sequential "
                            + "loop just let it pass."})
    void interruptedCaller(Lab lab) {
        for (String way : List.of(SEQUENTIALLY, THREADED)) {
            Run run = lab.run("readAndInterrupt", way, ticks(4, 100), 50).call(way).keepsInterruptFlagOrThrows().run();
            sees(run, "begun after the interrupt", 0, "tasks");
            sees(run, "done after the interrupt", 0, "tasks");
        }
    }

    @Requirement(id = "no-thread-left", points = 3,
            says = "No thread outlives the call: not if all goes well, not if a task fails, not if the caller is interrupted",
            hints = {"A thread that was told to stop has not stopped yet; a pool that nobody shuts down waits for ever.",
                    "Follow each way out of runThreaded: the usual one, after a failure, after an interrupt. Who is still alive on each of them?",
                    "After interrupting the threads, join them once more before you throw. A pool is shut down in a finally, and awaited until "
                            + "it has terminated."})
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
                    "join, a future's get and a latch's await wait exactly as long as they must: put one of them where you sleep or ask again."})
    void noGuessing(Lab lab) {
        Run run = lab.run("read", THREADED, ticks(4, 100));
        run.check(!run.works().isEmpty(), "tasks that are run", "none");
        lab.code().follows(WAITS_WITHOUT_GUESSING);
    }

    private static final ArchRule WAITS_WITHOUT_GUESSING = noClasses()
            .should().callMethodWhere(target(nameMatching("sleep|yield|onSpinWait")).and(target(owner(assignableTo(Thread.class)))))
            .orShould().callMethod(TimeUnit.class, "sleep", long.class)
            .orShould().callMethodWhere(target(nameMatching("park(Nanos|Until)")).and(target(owner(type(LockSupport.class)))))
            .as("nothing sleeps, spins or yields to wait")
            .because("a thread waits for others with join, a future or a latch: these end when the others do, while sleeping is "
                    + "guessing and spinning takes the processor from those who work");

    private static void inAnyEvent(Lab lab, Consumer<Run> check) {
        check.accept(lab.run("readInAnyEvent", ticks(4, 100), List.of(2, 3), 50));
    }

    private static Run everyTaskIsDone(Run run) {
        List<?> notDone = (List<?>) run.value("not done when the call returned").get();
        return run.check(notDone.isEmpty(), "every task done when the call returns", "not done: " + notDone);
    }

    private static void sees(Run run, String what, long expected, String unit) {
        Object observed = run.value(what).get();
        run.check(observed.equals(expected), what + ": " + expected + " " + unit, what + ": " + observed + " " + unit);
    }

    /** Does not show what is right: that is to be found out. */
    private static void comesTrue(Run run, String where, long io, long cpu) {
        Object predicted = run.value(where).get();
        run.check(List.of(io, cpu).equals(predicted), "a prediction that comes true", "I/O and CPU " + where + ": " + predicted);
    }

    private static List<Long> ticks(int tasks, long each) {
        return Collections.nCopies(tasks, each);
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
