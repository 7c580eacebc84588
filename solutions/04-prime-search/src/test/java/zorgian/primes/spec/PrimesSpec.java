package zorgian.primes.spec;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import zorgian.lab.run.Work;
import zorgian.lab.spec.Lab;
import zorgian.lab.spec.Requirement;
import zorgian.lab.spec.Run;
import zorgian.lab.spec.Spec;

/** What is required of the search for primes. One tick is one millisecond; testing a number takes 100 ticks unless something else is said. */
@Spec(scenarios = PrimesScenarios.class)
class PrimesSpec {

    private static final String SEQUENCE = "sequence";
    private static final String THREADS = "threads";
    private static final String PROCESSES = "processes";

    /** 101 is there twice. */
    private static final List<Long> NINE = List.of(101L, 102L, 101L, 103L, 105L, 107L, 109L, 111L, 113L);
    private static final List<Long> UNEVEN = List.of(70L, 20L, 110L, 40L, 90L, 30L, 120L, 50L, 80L, 60L);
    private static final List<Long> NONE = List.of();

    /** From the lesson: two primes, and all that are not. */
    private static final List<Long> LESSON = List.of(112_272_535_095_293L, 115_797_848_077_099L, 1_099_726_899_285_419L,
            3_399_726_899_288_419L, 1_125_828_054_422_712L, 237_397_848_077_029L);

    /**
     * What an int, a float, or a product of two of them cannot hold, and what shortcuts take for primes. Those over 2^53 have a factor that is found
     * soon: no right answer takes long.
     */
    private static final List<Long> LARGE = List.of(
            4099L * 4099, 46_337L * 46_337, 46_349L * 46_349, 4_294_967_311L, 4_294_967_291L,
            2_147_483_659L, 2_147_483_647L,
            65_537L * 65_537, 65_537L * 65_539, 1_000_003L * 1_000_003, 2_999_999L * 3_000_017, 4_999_999L * 4_999_999,
            341L, 561L, 3_215_031_751L, 3_825_123_056_546_413_051L, 9_007_199_254_740_993L, 101L * 89_184_149_057_039L, 1_000_003L * 9_000_000_001_009L, Long.MAX_VALUE, Long.MAX_VALUE - 1);

    @Requirement(id = "small-numbers", points = 6,
            says = "Numbers up to 200 are told right: 0, 1 and the negative ones are not prime, 2 is, and no square of a prime is",
            hints = {"Which is the smallest prime, and what about all that is smaller?",
                    "Look at the first and the last divisor that you try.",
                    "Below 2 nothing is prime, 2 is the only even prime, and the root itself has to be tried as well."})
    void smallNumbers(Lab lab) {
        List<Long> numbers = new ArrayList<>(LongStream.rangeClosed(-10, 200).boxed().toList());
        numbers.addAll(List.of(-101L, -1_000_003L, Long.MIN_VALUE, Long.MIN_VALUE + 1));
        toldRight(lab, numbers);
    }

    @Requirement(id = "large-numbers", points = 6,
            says = "Large numbers are told right: some of the lesson's, squares and products of primes, false primes, and some near the largest long",
            hints = {"How large does the square of your divisor get?",
                    "Look at the type of each variable and of each product on the way.",
                    "An int ends at 2^31, a product of two ints as well, and a float knows 24 bits: use long all the way."})
    void largeNumbers(Lab lab) {
        toldRight(lab, Stream.concat(LARGE.stream(), LESSON.stream()).toList());
    }

    @Requirement(id = "in-sequence", points = 5,
            says = "In sequence, nine numbers of 100 ticks are tested in the order of the list, on the caller's thread, in 900 ticks",
            hints = {"Who executes a loop?",
                    "Nothing but a loop is needed in sequentially.",
                    "Test a number, add its answer, go on to the next; a number that is there twice is tested twice."})
    void inSequence(Lab lab) {
        Run run = lab.run("search", SEQUENCE, 0, NINE).takes(900).keepsInFlight(1).worksInOrder(NINE.stream().map(String::valueOf).toList());
        sees(run, "tested on the caller's thread", 9);
        run.value("answers").is(answers(NINE));
    }

    @Requirement(id = "threads-makespan", points = 8,
            says = "On four threads, nine numbers of 100 ticks take 300 ticks; so many threads as asked for are at work, and none is idle while a number waits",
            hints = {"Look at the timeline: what does a number wait for while a thread is free?",
                    "Compare the place where you wait for an answer with the place where you hand out the next number.",
                    "Hand out everything first and wait afterwards; as many threads as asked for take the next number when they are free."})
    void threadsMakespan(Lab lab) {
        lab.run("search", THREADS, 4, NINE).takes(300).keepsInFlight(4);
        lab.run("search", THREADS, 7, NINE).keepsInFlight(7);
        busyAllTheTime(lab, THREADS);
    }

    @Requirement(id = "processes-makespan", points = 10,
            says = "On four processes, nine numbers of 100 ticks take 300 ticks; exactly four are at work, and none is idle while a number waits",
            hints = {"Look at the timeline: how many processes have a number, and who talks to the others meanwhile?",
                    "Whoever is in receive can do nothing else.",
                    "Four threads, each of which talks to one process: send, receive, next number."})
    void processesMakespan(Lab lab) {
        lab.run("search", PROCESSES, 4, NINE).takes(300).keepsInFlight(4);
        lab.run("search", PROCESSES, 7, NINE).keepsInFlight(7);
        busyAllTheTime(lab, PROCESSES);
    }

    @Requirement(id = "answers-in-order", points = 8,
            says = "The answers stand in the order of the list, whichever came first; a number that is there twice is tested and answered twice",
            hints = {"Which of two answers is there first, and which has to stand first?",
                    "A number has its place in the list before anybody tests it, and the same number may have two places.",
                    "Keep a future for each place, or write each answer to its own place, and read them in the order of the list."})
    void answersInOrder(Lab lab) {
        for (String way : List.of(THREADS, PROCESSES)) {
            eachPlaceOnce(lab.run("search", way, 4, NINE), NINE).value("answers").is(answers(NINE));
            Run run = lab.run("searchUneven", way, 5, numbers(5), List.of(100, 80, 60, 40, 20)).value("answers").is(answers(numbers(5)));
            if (way.equals(THREADS)) {
                sees(run, "done when the call returned", 5);
                run.call("the call").waitsForItsThreads();
            }
        }
        lab.run("search", THREADS, 8, numbers(2)).value("answers").is(answers(numbers(2)));
        lab.run("search", THREADS, 1, NONE).value("answers").is(NONE);
        lab.run("search", PROCESSES, 1, NONE).value("answers").is(NONE);
    }

    @Requirement(id = "one-question-at-a-time", points = 7,
            says = "A process has one number at a time, one thread at a time talks to it, and a reply counts for nothing but the number it is about",
            hints = {"Who knows, at each moment, to whom a process belongs?",
                    "Look at the way from choosing a process to having its reply, and at the number in the reply.",
                    "Take a process out of what is shared before you send, give it back after the reply; if that is about another number, do as if the process had died."})
    void oneQuestionAtATime(Lab lab) {
        noMisuse(lab.run("deaths", 4, 3, NINE, List.of(102, 105, 105)));
        noMisuse(allAnswered(lab.run("foreignReplies", 1, numbers(3), List.of(102, 103)), answers(numbers(3))));
        noMisuse(allAnswered(lab.run("foreignReplies", 4, NINE, List.of(102, 103)), answers(NINE)));
    }

    @Requirement(id = "processes-reused", points = 5,
            says = "Four processes are enough for nine numbers, and for nine more in the next call; two numbers need no more than two",
            hints = {"How many processes does your pool start, and when?",
                    "A process that has replied is good for the next number, and lives on when the call is over.",
                    "Start one only for a number that no idle process is there for; keep the idle ones in the pool until it is closed."})
    void processesReused(Lab lab) {
        Run run = allAnswered(allAnswered(lab.run("askTwice", 4, NINE), answers(NINE)), "answers again", answers(NINE));
        atMost(run, "started", 4);
        atMost(run, "most alive", 4);
        atMost(allAnswered(lab.run("search", PROCESSES, 4, numbers(2)), answers(numbers(2))), "started", 2);
    }

    @Requirement(id = "death-costs-no-answer", points = 8,
            says = "A process that dies in the middle of a number costs no answer: the number is given to another one, and nothing hangs",
            hints = {"Who still knows the number when the process that had it is dead?",
                    "Look at what you do where you catch the ProcessDiedException.",
                    "The number goes to another process, again and again, until it is answered or its attempts are used up."})
    void deathCostsNoAnswer(Lab lab) {
        allAnswered(lab.run("deaths", 4, 3, NINE, List.of(105)), answers(NINE)).value("given").is(List.of("105 to 2"));
        allAnswered(lab.run("deaths", 1, 3, numbers(3), List.of(102, 102)), answers(numbers(3))).value("given").is(List.of("102 to 3"));
        sees(allAnswered(lab.run("deaths", 4, 2, numbers(4), numbers(4)), answers(numbers(4))), "killed", 4);
    }

    @Requirement(id = "dead-are-replaced", points = 5,
            says = "A process that has died is replaced at once, so that four stay at work: eleven numbers, one death at tick 50, 300 ticks",
            hints = {"How many processes are at work after the first death?",
                    "Whoever talked to the dead process is free now. What does it do next?",
                    "It starts another process as soon as there is a number for it, and goes on like the others."})
    void deadAreReplaced(Lab lab) {
        Run run = lab.run("deaths", 4, 3, numbers(11), List.of(102)).takes(300).keepsInFlight(4);
        sees(run, "killed", 1);
    }

    @Requirement(id = "dead-between-numbers", points = 3,
            says = "A process that dies when it has nothing to do is replaced, and no number is blamed for it, nor is the reply lost that it gave before",
            hints = {"What do you know of a process that has lain idle for a while?",
                    "There is one attempt for each number here, and no process has died of any.",
                    "Ask whether an idle process is alive before you send; if not, destroy it and start another for the same attempt."})
    void deadBetweenNumbers(Lab lab) {
        sees(allAnswered(lab.run("deathsBetween", 1, numbers(3)), answers(numbers(3))), "started", 3);
        sees(allAnswered(lab.run("deathsBetween", 4, NINE), answers(NINE)), "started", 9);
    }

    @Requirement(id = "killer-is-reported", points = 7,
            says = "A number that kills as many processes as it has attempts is reported as unanswered, kills no more, and costs no other number",
            hints = {"When do you give up on a number?",
                    "Count the processes that have died of this number, and not those that have died of others.",
                    "After so many deaths its answer is Unanswered with the ProcessDiedException as cause. A process that is dead when it has just been started counts, too."})
    void killerIsReported(Lab lab) {
        List<Long> numbers = List.of(101L, 13L, 103L, 104L, 105L, 106L);
        List<String> answers = answers(numbers, "ProcessDiedException", 13);
        allAnswered(lab.run("deaths", 4, 1, numbers, Collections.nCopies(8, 13)), answers).value("given").is(List.of("13 to 1"));
        allAnswered(lab.run("deaths", 1, 3, numbers, Collections.nCopies(8, 13)), answers).value("given").is(List.of("13 to 3"));
        Run run = allAnswered(lab.run("stillborn", 2, 3, numbers(3)), answers(numbers(3), "ProcessDiedException", 101, 102, 103));
        sees(run, "started", 9);
    }

    @Requirement(id = "cannot-be-started", points = 3,
            says = "If a process cannot be started, the number that it was to be started for is unanswered, nothing hangs, and no other number is lost",
            hints = {"The factory may throw. Where does its exception go?",
                    "Look at each place that starts a process, also in place of a dead one.",
                    "Where a number needs a process and the factory throws, its answer is Unanswered with this IOException as cause, and the next number tries anew."})
    void cannotBeStarted(Lab lab) {
        unanswered(lab.run("failingStarts", 1, numbers(3), List.of(1), NONE), 1, 3);
        unanswered(lab.run("failingStarts", 1, numbers(3), List.of(2), List.of(102)), 1, 3);
        unanswered(lab.run("failingStarts", 2, NINE, LongStream.rangeClosed(1, 9).boxed().toList(), NONE), 9, 9);
    }

    @Requirement(id = "failing-test", points = 4,
            says = "In sequence and on threads, a test that throws an exception leaves its number unanswered, with that cause, and costs no other",
            hints = {"Who finds out that a test has thrown something?",
                    "Decide for each number on its own what its answer is.",
                    "Catch it where the number is tested, and make Unanswered of it: with the exception itself, and not with a wrapper."})
    void failingTest(Lab lab) {
        for (String way : List.of(SEQUENCE, THREADS)) {
            allAnswered(lab.run("searchAndFail", way, 2, numbers(6), List.of(102, 103, 104)),
                    answers(numbers(6), "IllegalStateException", 102, 103, 104));
        }
    }

    @Requirement(id = "nothing-left-alive", points = 6,
            says = "After close no process is alive and each one has been destroyed; no thread outlives it, or onThreads: also after deaths, failures, an interrupt",
            hints = {"Who knows all the processes that were started?",
                    "Count them on all ways: after a reply, a death, a failed start of another one, an interrupt.",
                    "On each way a process either goes back to the pool, where close destroys it, or is destroyed at once; also one that has died by itself."})
    void nothingLeftAlive(Lab lab) {
        Run run = lab.run("closing");
        for (String call : List.of("closing an unused pool", "closing", "closing again")) {
            run.call(call).returns();
        }
        leavesNothing(run);
        leavesNothing(lab.run("deaths", 4, 2, numbers(6), List.of(102, 105, 105)));
        leavesNothing(lab.run("deathsBetween", 2, numbers(4)));
        leavesNothing(lab.run("foreignReplies", 2, numbers(3), List.of(102)));
        leavesNothing(lab.run("failingStarts", 4, numbers(6), List.of(3), List.of(105)));
        lab.run("searchAndFail", THREADS, 4, numbers(6), List.of(102)).leavesNoThread();
        leavesNothing(lab.run("interrupted", PROCESSES, 4, NINE, 50, numbers(2)));
    }

    @Requirement(id = "interrupted-caller", points = 3,
            says = "A caller that is interrupted stops all tests, begins no other, leaves no thread and no process at work, and passes the interrupt on",
            hints = {"InterruptedException means: somebody wants you to stop. Who else has to hear of it?",
                    "A process does not hear of an interrupt, and replies in the end, whoever listens then.",
                    "Interrupt your threads and wait until they have ended; a process that was in the middle of a number can only be destroyed."})
    void interruptedCaller(Lab lab) {
        for (String way : List.of(SEQUENCE, THREADS, PROCESSES)) {
            Run run = lab.run("interrupted", way, 4, NINE, 50, numbers(2)).call("the call").keepsInterruptFlagOrThrows().leavesNothingInFlight().run();
            sees(run, "begun after the interrupt", 0);
            sees(run, "done after the interrupt", 0);
            sees(run, "in the middle of a number after the call", 0);
            if (way.equals(PROCESSES)) {
                noMisuse(allAnswered(run, "answers afterwards", answers(numbers(2))));
            }
            run.leavesNoThread();
        }
    }

    @Requirement(id = "any-schedule", points = 3,
            says = "Under no schedule do threads race for anything, wait for each other in a circle or keep a lock: not when numbers fail or kill, nor after an interrupt",
            hints = {"What can two of your threads touch at the same time?",
                    "Between looking at something that others share and changing it, others may change it.",
                    "Hand things over by a queue or a future, or guard them with the same lock wherever they are touched; give it back in finally."})
    void anySchedule(Lab lab) {
        nothingFound(lab.run("threadsInAnyEvent", numbers(6), List.of(102, 103, 105), 50));
        nothingFound(lab.run("processesInAnyEvent", numbers(6), List.of(102, 102, 103, 104), List.of(105), 50));
    }

    @Requirement(id = "refused", points = 2,
            says = "Arguments that make no sense, and questions to a closed pool, are refused with a message before anything has begun",
            hints = {"What does your program do with a list that is null?",
                    "The comments of the skeleton list what is refused, and with which exception.",
                    "Look at everything before you begin, and say in the exception what is wrong; a pool has to remember that it is closed."})
    void refused(Lab lab) {
        Run run = sees(lab.run("refuse").worksOnceEach(), "started", 0);
        for (String call : List.of("no test", "no list, in sequence", "no list, on threads", "no list, on processes",
                "a null in the list, in sequence", "a null in the list, on threads", "a null in the list, on processes",
                "no thread", "no factory", "no process", "no attempt")) {
            run.call(call).refuses();
        }
        Run closed = sees(lab.run("closing"), "started after close", 0);
        closed.call("asking a closed pool").throwsA(IllegalStateException.class);
        closed.check(Boolean.TRUE.equals(closed.value("says why").get()), "an exception that says why", "no message");
    }

    @Requirement(id = "no-guessing", points = 1,
            says = "Nothing in your code sleeps, spins or yields to wait",
            hints = {"Which call comes back at the very moment at which a reply is there?",
                    "Look for sleep, yield, onSpinWait and the like.",
                    "receive waits for a reply, a future for its answer, a queue for what is put into it: none of them has to be asked twice."})
    void noGuessing(Lab lab) {
        for (String way : List.of(THREADS, PROCESSES)) {
            Run run = lab.run("search", way, 2, numbers(2));
            run.check(!run.works().isEmpty(), "numbers that are tested", "none");
        }
        lab.code().follows(WAITS_WITHOUT_GUESSING);
    }

    private static final ArchRule WAITS_WITHOUT_GUESSING = noClasses()
            .should().callMethodWhere(target(nameMatching("sleep|yield|onSpinWait")).and(target(owner(assignableTo(Thread.class)))))
            .orShould().callMethod(TimeUnit.class, "sleep", long.class)
            .orShould().callMethodWhere(target(nameMatching("park(Nanos|Until)")).and(target(owner(type(LockSupport.class)))))
            .as("nothing sleeps, spins or yields to wait")
            .because("whoever waits for a reply or an answer is told when it is there, while sleeping is guessing and spinning takes the "
                    + "processor from those who work");

    private static void toldRight(Lab lab, List<Long> numbers) {
        Run run = lab.run("primality", numbers);
        List<?> told = (List<?>) run.value("verdicts").get();
        List<String> right = answers(numbers);
        for (int i = 0; i < right.size(); i++) {
            String verdict = String.valueOf(told.get(i));
            run.check(verdict.equals(right.get(i)), right.get(i), verdict);
        }
    }

    /** In whatever order: that is a requirement of its own. */
    private static Run allAnswered(Run run, List<String> expected) {
        return allAnswered(run, "answers", expected);
    }

    private static Run allAnswered(Run run, String key, List<String> expected) {
        List<String> observed = ((List<?>) run.value(key).get()).stream().map(String::valueOf).sorted().toList();
        List<String> sorted = expected.stream().sorted().toList();
        if (!observed.equals(sorted)) {
            // Who mixes up processes gets any answers: that says more than the answers do.
            noMisuse(run);
        }
        return run.check(observed.equals(sorted), String.join(", ", sorted), observed.isEmpty() ? "none" : String.join(", ", observed));
    }

    private static void nothingFound(Run run) {
        run.call("all goes well").returns().run().hasNoDataRace().hasNoPotentialDeadlock().releasesItsLocks().hasNoCheckThenAct();
    }

    private static void busyAllTheTime(Lab lab, String way) {
        Run run = lab.run("searchUneven", way, 3, numbers(10), UNEVEN).keepsInFlight(3);
        run.takes(greedyMakespan(run.works(), 3));
    }

    private static Run noMisuse(Run run) {
        List<?> misuse = run.value("misuse").get() instanceof List<?> list ? list : List.of();
        return run.check(misuse.isEmpty(), "one question at a time", misuse.isEmpty() ? "" : String.valueOf(misuse.get(0)));
    }

    private static void leavesNothing(Run run) {
        sees(run, "alive after close", 0);
        sees(run, "not destroyed", 0);
        run.leavesNoThread();
    }

    private static void unanswered(Run run, int expected, int all) {
        List<?> answers = (List<?>) run.value("answers").get();
        long without = answers.stream().filter(answer -> answer.toString().endsWith("no answer (IOException)")).count();
        long known = answers.stream().filter(answer -> answer.toString().endsWith("prime")).count();
        run.check(without == expected && known == all - expected, (all - expected) + " known, " + expected + " unanswered (IOException)",
                known + " known, " + without + " unanswered (IOException)");
    }

    private static Run eachPlaceOnce(Run run, List<Long> numbers) {
        List<String> tested = run.finishes().works().stream().map(Work::label).sorted().toList();
        List<String> wanted = numbers.stream().map(String::valueOf).sorted().toList();
        return run.check(tested.equals(wanted), "each place tested once", "tested: " + String.join(", ", tested));
    }

    private static Run sees(Run run, String what, long expected) {
        Object observed = run.value(what).get();
        return run.check(Long.valueOf(expected).equals(observed), what + ": " + expected, what + ": " + observed);
    }

    private static void atMost(Run run, String what, long most) {
        Object observed = run.value(what).get();
        run.check(observed instanceof Long number && number <= most, what + ": " + most + " at most", what + ": " + observed);
    }

    /** How long so many workers need for works in the order in which they were begun, if none of them is ever idle. */
    private static long greedyMakespan(List<Work> works, int workers) {
        Queue<Long> freeAt = new PriorityQueue<>(Collections.nCopies(workers, 0L));
        long last = 0;
        for (Work work : works.stream().sorted(Comparator.comparing(Work::from).thenComparing(Work::label)).toList()) {
            long end = freeAt.remove() + work.to() - work.from();
            freeAt.add(end);
            last = Math.max(last, end);
        }
        return last;
    }

    /** 101, 102 and so on. */
    private static List<Long> numbers(int count) {
        return LongStream.rangeClosed(101, 100 + count).boxed().toList();
    }

    private static List<String> answers(List<Long> numbers) {
        return numbers.stream().map(number -> number + ": " + (isPrime(number) ? "prime" : "not prime")).toList();
    }

    private static List<String> answers(List<Long> numbers, String cause, long... without) {
        return numbers.stream().map(number -> LongStream.of(without).anyMatch(each -> each == number)
                ? number + ": no answer (" + cause + ")" : answers(List.of(number)).get(0)).toList();
    }

    private static boolean isPrime(long number) {
        return number > 1 && BigInteger.valueOf(number).isProbablePrime(100);
    }
}
