package zorgian.duet.spec;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import zorgian.lab.run.Work;
import zorgian.lab.spec.Lab;
import zorgian.lab.spec.Requirement;
import zorgian.lab.spec.Run;
import zorgian.lab.spec.Spec;

/** What is required of the counting duet. One tick is one millisecond; the worker's numbers are 1, 2 ..., the caller's 11, 12 ... */
@Spec(scenarios = DuetScenarios.class)
class DuetSpec {

    /** A bit more than a day, and short enough for who looks up each second not to be taken for spinning. */
    private static final long LONG = 86_400_050;
    private static final List<Long> NINE_TIMES_100 = Collections.nCopies(9, 100L);

    @Requirement(id = "solo-order", points = 5,
            says = "Alone, each number of a range is noted once, in order, on the caller's thread, and their sum is returned",
            hints = {"Which numbers belong to a range, and who executes a loop?",
                    "A single loop does it. Look at its first number and at its last: both ends belong to the range.",
                    "From the first number up to and including the last: pause, note, add to a sum that begins at zero in each call; no "
                            + "thread."})
    void soloOrder(Lab lab) {
        Run run = lab.run("solo", NINE_TIMES_100);
        run.value("noted by the caller").is(oneTo(9)).value("sum").is(45);
        lab.run("soloTwice", 7, 7, -2, 2).value("noted by the caller").is(List.of(7, -2, -1, 0, 1, 2))
                .value("sum").is(7).value("second sum").is(0);
    }

    @Requirement(id = "a-pause-each", points = 5,
            says = "A pause belongs to each number and comes before it: nine pauses of 100 ticks take 900 ticks, and two ranges 1800",
            hints = {"When is the first number noted, and what happens after the last one?",
                    "Compare the order of the two calls in your loop with the rule in the brief: pause, note 1, pause, note 2.",
                    "Each turn of the loop pauses first and notes the number then, in the first turn as in all others; nothing follows "
                            + "the last."})
    void aPauseEach(Lab lab) {
        Run run = lab.run("solo", List.of(100L, 30L, 70L)).takes(200);
        sees(run, "the ticks of 1 to 3", List.of(100L, 130L, 200L), ticksOf(run, 1, 3));
        lab.run("soloTwice", 1, 9, 11, 19).takes(1_800).keepsInFlight(1);
    }

    @Requirement(id = "two-threads", points = 9,
            says = "In a duet, one worker counts all of its range on a thread of its own, and the caller counts the other on the caller's "
                    + "thread",
            hints = {"Who executes the worker's numbers in your program, and who the caller's?",
                    "A Thread object is not a thread yet. Look at the method by which you set the worker off.",
                    "run() is an ordinary call on your own thread; start() makes the new one. The caller's range is counted by a plain "
                            + "call."})
    void twoThreads(Lab lab) {
        Run run = lab.run("duet", NINE_TIMES_100, NINE_TIMES_100);
        run.check(counts(run, "worker", 1, 9), "a worker that counts nothing but its own range", "the worker counts " + counted(run,
                "worker"));
        run.check(counts(run, "caller", 11, 19), "a caller that counts nothing but its own range", "the caller counts " + counted(run,
                "caller"));
        run.value("noted by the third thread").is(null);
    }

    @Requirement(id = "complete", points = 6,
            says = "Each of the two ranges is noted completely and in order before the duet returns, whichever ranges they are",
            hints = {"Is any number missing when the call returns, or there twice?",
                    "Compare what each thread counts with its range: both ends belong to it, also to a range of one number.",
                    "Let each thread count its whole range in one loop, as in the solo, and return when both loops are over."})
    void complete(Lab lab) {
        Run run = lab.run("duet", NINE_TIMES_100, NINE_TIMES_100);
        sees(run, "noted of 1 to 9", oneTo(9), noted(run, 1, 9));
        sees(run, "noted of 11 to 19", range(11, 19), noted(run, 11, 19));
        Run other = lab.run("duetOf", 40, 45, -3, -3);
        sees(other, "noted of 40 to 45", range(40, 45), noted(other, 40, 45));
        sees(other, "noted of -3 to -3", range(-3, -3), noted(other, -3, -3));
    }

    @Requirement(id = "together", points = 11,
            says = "Both count at the same time: a duet of nine pauses of 100 ticks each takes 900 ticks and not 1800",
            hints = {"Look at the timeline: what does the second range wait for before it begins?",
                    "Look at what stands between the line that starts the worker and the line that counts the caller's range.",
                    "Start the worker, count your own range, and wait only then; and hold no lock while somebody pauses."})
    void together(Lab lab) {
        lab.run("duet", NINE_TIMES_100, NINE_TIMES_100).takes(900).keepsInFlight(2);
    }

    @Requirement(id = "own-pace", points = 6,
            says = "Neither waits for the other within its range: each number is noted when its own pause is over",
            hints = {"Why should the slower one keep the faster one waiting?",
                    "Look for what both threads go through between two numbers: a lock, a barrier, a hand-over.",
                    "No barrier between numbers, and no lock around a pause. The two meet once, when both ranges are done."})
    void ownPace(Lab lab) {
        Run run = lab.run("duet", List.of(30, 110, 50, 80), List.of(70, 20, 90, 40, 60)).keepsInFlight(2);
        sees(run, "the ticks of 1 to 3", List.of(30L, 140L, 190L), ticksOf(run, 1, 3));
        sees(run, "the ticks of 11 to 14", List.of(70L, 90L, 180L, 220L), ticksOf(run, 11, 14));
    }

    @Requirement(id = "waits-for-worker", points = 9,
            says = "The duet returns only when the worker has ended, however much longer it takes",
            hints = {"The caller may be done first. What keeps it from going home?",
                    "Something must make the caller wait for the thread itself, not for a time that you expect it to take.",
                    "Call join(), without a time limit, on the worker when the caller's own range is done."})
    void waitsForWorker(Lab lab) {
        for (List<Long> workers : List.of(NINE_TIMES_100, List.of(5_000L, 5_000L), List.of(100L, 100L))) {
            Run run = lab.run("duet", workers, List.of(100, 100, 100, 100)).call("the call").waitsForItsThreads().run();
            run.check(!counted(run, "worker").isEmpty(), "a worker to wait for", "no worker that counts");
        }
    }

    @Requirement(id = "sum", points = 6,
            says = "The duet returns the sum of all numbers of both, those that both count twice",
            hints = {"When is the old sum read, and when is the new one written?",
                    "Between reading a sum and writing it back, the other thread may have written one of its own.",
                    "Let each thread keep a sum of its own, and add the two when the worker has ended."})
    void sum(Lab lab) {
        lab.run("duet", NINE_TIMES_100, NINE_TIMES_100).value("sum").is(180);
        lab.run("duet", NINE_TIMES_100, List.of(100)).value("sum").is(56);
        lab.run("duetOf", 5, 8, 5, 6).value("sum").is(37);
        lab.run("duet", List.of(0, 0, 0), List.of(0, 0)).value("sum").is(29);
    }

    @Requirement(id = "ends-of-int", points = 4,
            says = "The smallest and the largest int are numbers like all others, and sums are right beyond an int",
            hints = {"What comes after the largest int there is, and is it greater than the last number of the range?",
                    "Look at the condition of your loop when the last number is the largest int, and at the type of each sum on its way.",
                    "Let the loop count in a long, or leave it after the last number before you add one. Add up in a long from the first "
                            + "number on."})
    void endsOfInt(Lab lab) {
        int largest = Integer.MAX_VALUE;
        int smallest = Integer.MIN_VALUE;
        lab.run("soloTwice", largest - 1, largest, smallest, smallest + 2).value("sum").is(2L * largest - 1)
                .value("second sum").is(3L * smallest + 3);
        Run run = lab.run("duetOf", largest - 2, largest, largest, largest).value("sum").is(4L * largest - 3);
        run.value("noted by the worker").is(List.of(largest - 2, largest - 1, largest)).value("noted by the caller").is(List.of(largest));
    }

    @Requirement(id = "no-time-limit", points = 4,
            says = "A worker that takes more than a day is waited for, and so is an interrupted pause that takes so long to end",
            hints = {"How long may a worker take? And an interrupted one, until it has caught its breath?",
                    "Look at each wait that is given a time: join, get, await, poll, awaitTermination. What do you do when that time is "
                            + "over?",
                    "Wait without a limit: join and get need none. A pool's awaitTermination wants one: call it in a loop until the pool "
                            + "has terminated."})
    void noTimeLimit(Lab lab) {
        Run run = lab.run("duet", List.of(100, LONG), List.of(100));
        sees(run, "noted of 1 to 2", oneTo(2), noted(run, 1, 2));
        lab.run("interruptAgain", NINE_TIMES_100, List.of(100), List.of(), LONG, List.of(250)).call("the call").leavesNothingInFlight();
    }

    @Requirement(id = "nothing-raced", points = 7, spurious = true,
            says = "Whatever both threads use is safe under any schedule, and none locks them up: not if all goes well, not if they fail, "
                    + "not if the caller is interrupted",
            hints = {"What do the two threads both touch, and what puts their accesses in an order?",
                    "A field or variable that both change, or that one changes and the other reads before the worker has ended, is in "
                            + "danger.",
                    "Give each thread its own variables and read the worker's after join() only; or guard what is shared with one lock."})
    void nothingRaced(Lab lab) {
        lab.run("duet", NINE_TIMES_100, NINE_TIMES_100).hasNoDataRace().hasNoPotentialDeadlock();
        lab.run("duet", List.of(100, 100), List.of(100)).hasNoDataRace();
        lab.run("twoAtOnce").hasNoDataRace().hasNoPotentialDeadlock();
        inAnyEvent(lab, run -> run.hasNoDataRace().hasNoPotentialDeadlock().hasNoCheckThenAct());
    }

    @Requirement(id = "again", points = 4,
            says = "The same object can be used again, also after a failure or an interrupt, and beside others: each call has a worker and "
                    + "a sum of its own, and each object a journal and a pause",
            hints = {"What is left in your object when a call is over?",
                    "Look at your fields: what is made or set only once, and used by each call?",
                    "A thread can be started once only, and a sum in a field goes on growing. Make both inside the call."})
    void again(Lab lab) {
        Run duets = lab.run("again");
        duets.check(!duets.works().isEmpty(), "numbers that are counted", "none").value("third sum").is(duets.value("first sum").get());
        Run solos = lab.run("soloTwice", 1, 3, 1, 3);
        solos.check(!solos.works().isEmpty(), "numbers that are counted", "none").value("second sum").is(solos.value("sum").get());
        lab.run("againAfterAnInterrupt", 150).value("sum").is(60);
        Run inTurn = lab.run("twoInTurn");
        notesOnly(inTurn, "one", 1, 2, 5, 6, 13);
        notesOnly(inTurn, "other", 3, 4, 7, 11, 12);
        Run atOnce = lab.run("twoAtOnce").finishes();
        for (String name : List.of("one", "other")) {
            atOnce.value("sum of " + name).is(atOnce.value("sum of " + name + " alone").get());
            Object thrown = atOnce.value("what " + name + " threw").get();
            atOnce.check(thrown == null || !thrown.toString().endsWith(name.equals("one") ? "other" : "one"),
                    "a failure of its own", "what another object's pause or journal threw");
        }
    }

    @Requirement(id = "worker-fails", points = 5,
            says = "What the worker throws, exception or error, reaches the caller itself, when the caller's range is counted; no lock is "
                    + "kept",
            hints = {"Where does it go when a thread throws something and nobody catches it?",
                    "It has to be caught on the worker's thread and kept until the caller can throw it.",
                    "Catch whatever the worker's count throws, errors too, keep the object, and throw that very object after join()."})
    void workerFails(Lab lab) {
        for (int failing : List.of(3, 4)) {
            Run run = lab.run("duetAndFail", NINE_TIMES_100, NINE_TIMES_100, List.of(failing))
                    .value("outcome").is("what " + failing + " threw").releasesItsLocks();
            sees(run, "noted of 5 to 9", List.of(), noted(run, 5, 9));
            sees(run, "noted of 11 to 18", range(11, 18), noted(run, 11, 18));
        }
        Run run = lab.run("interruptWorker").call("the call").throwsA(InterruptedException.class).run();
        sees(run, "noted of 4 to 5", List.of(), noted(run, 4, 5));
        sees(run, "noted of 11 to 13", range(11, 13), noted(run, 11, 13));
    }

    @Requirement(id = "caller-fails", points = 4,
            says = "If the caller's own count fails, the worker counts to its end, the duet waits for it, and then throws what was thrown",
            hints = {"Which way does your method leave when its own count throws something?",
                    "An exception skips the lines that follow it, and the line that waits for the worker is one of them.",
                    "Wait for the worker on every way out, in a finally or after a catch, without interrupting it, and throw on then."})
    void callerFails(Lab lab) {
        for (int failing : List.of(13, 14)) {
            Run run = lab.run("duetAndFail", NINE_TIMES_100, NINE_TIMES_100, List.of(failing))
                    .value("outcome").is("what " + failing + " threw").releasesItsLocks();
            sees(run, "noted of 15 to 19", List.of(), noted(run, 15, 19));
            sees(run, "noted of 1 to 8", oneTo(8), noted(run, 1, 8));
            run.call("the call").waitsForItsThreads();
        }
    }

    @Requirement(id = "both-fail", points = 2,
            says = "If both fail, the duet throws what the caller's count threw, with what the worker threw as suppressed",
            hints = {"Two things were thrown, and a call can throw one. What becomes of the other?",
                    "A throw or return in a finally replaces what is on its way out. An exception can carry others along.",
                    "Keep the caller's exception, add the worker's to it with addSuppressed after join(), and throw the caller's."})
    void bothFail(Lab lab) {
        throwsBoth(lab.run("duetAndFail", NINE_TIMES_100, NINE_TIMES_100, List.of(8, 13)), "what 13 threw", "what 8 threw");
        throwsBoth(lab.run("duetAndFail", NINE_TIMES_100, NINE_TIMES_100, List.of(3, 16)), "what 16 threw", "what 3 threw");
        lab.run("bothThrowTheSame").value("outcome").is("what both threw");
    }

    private static void throwsBoth(Run run, String callers, String workers) {
        List<?> suppressed = (List<?>) run.value("outcome").is(callers).value("suppressed").get();
        run.check(suppressed.contains(workers), workers + " among the suppressed", "suppressed: " + suppressed);
    }

    @Requirement(id = "not-unwrapped", points = 2,
            says = "What looks like a wrapper, but is what was thrown, is thrown as it is",
            hints = {"A pause may throw an exception that has a cause. Which of the two has been thrown?",
                    "Look where you take the cause out of something: do you know there that you wrapped it yourself?",
                    "Keep what you catch on the worker's thread, and throw it as it is. A future wraps whatever was thrown once: unwrap "
                            + "once."})
    void notUnwrapped(Lab lab) {
        lab.run("duetAndFail", NINE_TIMES_100, NINE_TIMES_100, List.of(7)).value("outcome").is("what 7 threw");
        lab.run("duetAndFail", NINE_TIMES_100, NINE_TIMES_100, List.of(17)).value("outcome").is("what 17 threw");
    }

    @Requirement(id = "interrupted-caller", points = 3,
            says = "A caller that is interrupted while both count, or while it waits, stops both: neither notes another number, and the "
                    + "call ends with an InterruptedException",
            hints = {"InterruptedException means: somebody wants you to stop. Who else has to hear of it?",
                    "Only the caller was interrupted; the worker knows nothing of it. And whoever catches the exception and goes on has "
                            + "lost it.",
                    "In a catch around your count and your join(), interrupt the worker, wait for it, and throw the exception on."})
    void interruptedCaller(Lab lab) {
        stopsBoth(lab.run("interrupt", NINE_TIMES_100, NINE_TIMES_100, 250).keepsInFlight("pause", 2));
        stopsBoth(lab.run("interrupt", NINE_TIMES_100, List.of(100), 250));
        stopsBoth(lab.run("interrupt", NINE_TIMES_100, List.of(), 250));
        for (List<Long> callers : List.of(NINE_TIMES_100, List.of(100L), List.<Long>of())) {
            lab.run("interruptBefore", NINE_TIMES_100, callers).call("the call").throwsA(InterruptedException.class);
        }
        lab.run("interruptAtTheEnd", List.of(100, 100), List.of(100), 200).value("the interrupt").is("noticed");
        lab.run("interruptAtTheEnd", List.of(100, 100), List.of(), 200).value("the interrupt").is("noticed");
        for (List<Long> workers : List.of(List.of(100L), List.of(100L, 100L), List.of(100L, 150L), List.<Long>of())) {
            for (List<Long> failing : List.of(List.<Long>of(), List.of(1L), List.of(12L))) {
                lab.run("interruptAtTheLastNote", workers, List.of(100, 100), failing).value("the interrupt")
                        .isOneOf("noticed", "never came");
            }
        }
    }

    @Requirement(id = "interrupted-again", points = 3,
            says = "A second and a third interrupt change nothing, nor does an earlier failure: the call ends with an "
                    + "InterruptedException when the worker has ended",
            hints = {"While you wait for the interrupted worker to end, the caller may be interrupted once more.",
                    "Look at each wait that comes after the first interrupt, in a catch or in a finally: what does it do when it is "
                            + "interrupted itself?",
                    "Join in a loop that remembers an interrupt and joins again until the worker has ended. Only then throw."})
    void interruptedAgain(Lab lab) {
        endsInterrupted(lab.run("interruptAgain", NINE_TIMES_100, NINE_TIMES_100, List.of(), 30, List.of(250, 260, 270)));
        endsInterrupted(lab.run("interruptAgain", NINE_TIMES_100, List.of(100), List.of(), 30, List.of(250, 260, 270)));
        endsInterrupted(lab.run("interruptAgain", NINE_TIMES_100, List.of(), List.of(), 30, List.of(250, 260, 270)));
        endsInterrupted(lab.run("interruptAgain", NINE_TIMES_100, NINE_TIMES_100, List.of(13), 30, List.of(450, 460)));
        endsInterrupted(lab.run("interruptAgain", NINE_TIMES_100, NINE_TIMES_100, List.of(3), 30, List.of(450, 460)));
    }

    /** The call ended with an InterruptedException, and nothing was left of it. */
    private static void endsInterrupted(Run run) {
        run.call("the call").throwsA(InterruptedException.class).leavesNothingInFlight().run().leavesNoThread();
    }

    private static void stopsBoth(Run run) {
        run.call("the call").throwsA(InterruptedException.class);
        List<String> begun = run.works().stream().filter(work -> work.from() > 250 && work.label().startsWith("pause")).map(Work::label)
                .toList();
        run.check(begun.isEmpty(), "no pause begun after the interrupt", "begun: " + String.join(", ", begun));
        List<?> late = entries(run).stream().filter(entry -> (Long) entry.get(1) > 250).map(entry -> entry.get(0)).toList();
        sees(run, "noted after the interrupt", List.of(), late);
    }

    @Requirement(id = "no-thread-left", points = 2,
            says = "No thread outlives the call: not if all goes well, not if one fails, not if the caller is interrupted",
            hints = {"Who is still there when your call has come back?",
                    "A thread that was told to stop has not stopped yet; a pool that nobody shuts down waits for ever.",
                    "After an interrupt, too, join the worker before you throw; shut a pool down and wait until it has terminated."})
    void noThreadLeft(Lab lab) {
        Run run = lab.run("duet", NINE_TIMES_100, List.of(100)).leavesNoThread();
        run.check(!counted(run, "worker").isEmpty(), "a worker that counts", "none");
        lab.run("duetAndFail", NINE_TIMES_100, NINE_TIMES_100, List.of(3)).leavesNoThread();
        lab.run("duetAndFail", NINE_TIMES_100, NINE_TIMES_100, List.of(13)).call("the call").leavesNothingInFlight().run().leavesNoThread();
        lab.run("interrupt", NINE_TIMES_100, NINE_TIMES_100, 250).call("the call").leavesNothingInFlight().run().leavesNoThread();
        lab.run("interrupt", NINE_TIMES_100, List.of(100), 250).call("the call").leavesNothingInFlight().run().leavesNoThread();
    }

    @Requirement(id = "senseless-arguments", points = 2,
            says = "No journal, no pause and no range are refused with a message before anything is counted",
            hints = {"What do your methods do with a null?",
                    "Look at all arguments before the worker starts, and say in the exception what is missing.",
                    "Check each argument for null at the beginning and throw an IllegalArgumentException with a message that names it."})
    void senselessArguments(Lab lab) {
        Run run = lab.run("refuse").worksOnceEach();
        for (String call : List.of("no journal", "no pause", "no range", "no range for the worker", "no range for the caller")) {
            run.call(call).refuses();
        }
    }

    @Requirement(id = "no-guessing", points = 1,
            says = "Nothing in your code sleeps, spins or yields to wait",
            hints = {"Which call comes back at the very moment at which a thread has ended?",
                    "Look for sleep, yield and loops that ask again and again whether the worker is still alive.",
                    "join() waits for exactly as long as the worker lives: it replaces the sleep and the loop."})
    void noGuessing(Lab lab) {
        Run run = lab.run("duet", NINE_TIMES_100, NINE_TIMES_100);
        run.check(!run.works().isEmpty(), "pauses that are taken", "none");
        lab.code().follows(WAITS_WITHOUT_GUESSING);
    }

    private static final ArchRule WAITS_WITHOUT_GUESSING = noClasses()
            .should().accessTargetWhere(target(nameMatching("sleep|yield|onSpinWait")).and(target(owner(assignableTo(Thread.class)))))
            .orShould().accessTargetWhere(target(nameMatching("sleep")).and(target(owner(type(TimeUnit.class)))))
            .orShould().accessTargetWhere(target(nameMatching("park(Nanos|Until)")).and(target(owner(type(LockSupport.class)))))
            .as("nothing sleeps, spins or yields to wait")
            .because("a caller waits for its worker with join, a future or a latch: these end when the worker does, while sleeping is "
                    + "guessing and spinning takes the processor from those who work");

    /** Whether what this one counts is something, and all of it in the range. */
    private static boolean counts(Run run, String who, long from, long to) {
        return !counted(run, who).isEmpty() && counted(run, who).stream().allMatch(number -> (Long) number >= from && (Long) number <= to);
    }

    private static List<?> counted(Run run, String who) {
        return run.value("noted by the " + who).get() instanceof List<?> numbers ? numbers : List.of();
    }

    /** Something went to the journal of the object with this name, and nothing but these numbers, which took its own pause. */
    private static void notesOnly(Run run, String name, long... numbers) {
        List<?> noted = run.value("noted by " + name).get() instanceof List<?> list ? list : List.of();
        boolean isOwn = !noted.isEmpty() && noted.stream().allMatch(number -> LongStream.of(numbers).anyMatch(own -> number.equals(own)));
        run.check(isOwn, "numbers of its own in the journal of " + name, "in the journal of " + name + ": " + noted);
        String pause = "pause of " + name + " before ";
        List<String> paused = run.works().stream().map(Work::label).filter(label -> label.startsWith(pause)).toList();
        boolean areOwn = paused.stream().allMatch(label -> LongStream.of(numbers).anyMatch(own -> label.equals(pause + own)));
        run.check(areOwn, "the pause of " + name + " before numbers of its own", String.join(", ", paused));
    }

    private static void inAnyEvent(Lab lab, Consumer<Run> check) {
        check.accept(lab.run("inAnyEvent", 150));
    }

    /** The numbers of a range that were noted before the call came back, in that order. */
    private static List<?> noted(Run run, long from, long to) {
        return entries(run, from, to).stream().map(entry -> entry.get(0)).toList();
    }

    /** When they were. */
    private static List<?> ticksOf(Run run, long from, long to) {
        return entries(run, from, to).stream().map(entry -> entry.get(1)).toList();
    }

    private static List<List<?>> entries(Run run, long from, long to) {
        return entries(run).stream().filter(entry -> (Long) entry.get(0) >= from && (Long) entry.get(0) <= to).toList();
    }

    /** Pairs of number and tick. */
    private static List<List<?>> entries(Run run) {
        List<List<?>> entries = new ArrayList<>();
        if (run.value("noted").get() instanceof List<?> noted) {
            for (Object entry : noted) {
                if (!(entry instanceof List<?> pair)) {
                    return entries;
                }
                entries.add(pair);
            }
        }
        return entries;
    }

    private static void sees(Run run, String what, List<?> expected, List<?> observed) {
        run.check(expected.equals(observed), what + ": " + expected, what + ": " + observed);
    }

    private static List<Long> oneTo(long last) {
        return range(1, last);
    }

    private static List<Long> range(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
