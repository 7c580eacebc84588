package zorgian.primes.spec;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.math.BigInteger;
import java.time.Duration;
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

/**
 * What is required of the search for primes. One tick is one millisecond; testing a number takes 100 ticks unless something else is said.
 */
@Spec(scenarios = PrimesScenarios.class)
class PrimesSpec {

    private static final String SEQUENCE = "sequence";
    private static final String THREADS = "threads";
    private static final String PROCESSES = "processes";
    private static final String IO_EXCEPTION = "an IOException";
    /** A bit more than a day, and short enough for who looks up each second not to be taken for spinning. */
    private static final long LONG = 86_400_050;
    private static final long A_HUNDRED_YEARS = Duration.ofDays(36_500).toMillis();

    /** 101 is there twice. */
    private static final List<Long> NINE = List.of(101L, 102L, 101L, 103L, 105L, 107L, 109L, 111L, 113L);
    private static final List<Long> UNEVEN = List.of(70L, 20L, 110L, 40L, 90L, 30L, 120L, 50L, 80L, 60L);
    private static final List<Long> NONE = List.of();

    /** From the lesson: two primes, and all that are not. */
    private static final List<Long> LESSON = List.of(112_272_535_095_293L, 115_797_848_077_099L, 1_099_726_899_285_419L,
            3_399_726_899_288_419L, 1_125_828_054_422_712L, 237_397_848_077_029L);

    /**
     * What an int, a float, or a product of two of them cannot hold, and what shortcuts take for primes. Those over 2^53 have a factor
     * that is found
     * soon: no right answer takes long.
     */
    private static final List<Long> LARGE = List.of(
            4099L * 4099, 46_337L * 46_337, 46_349L * 46_349, 4_294_967_311L, 4_294_967_291L,
            2_147_483_659L, 2_147_483_647L,
            65_537L * 65_537, 65_537L * 65_539, 1_000_003L * 1_000_003, 2_999_999L * 3_000_017, 4_999_999L * 4_999_999,
            341L, 561L, 3_215_031_751L, 3_825_123_056_546_413_051L, 9_007_199_254_740_993L, 101L * 89_184_149_057_039L,
                    1_000_003L * 9_000_000_001_009L, Long.MAX_VALUE, Long.MAX_VALUE - 1);

    @Requirement(id = "small-numbers", points = 4,
            says = "Numbers up to 200 are told right: 0, 1 and the negative ones are not prime, 2 is, and no square of a prime is",
            hints = {"Which is the smallest prime, and what about all that is smaller?",
                    "Look at the first and the last divisor that you try.",
                    "Below 2 nothing is prime, 2 is the only even prime, and the root itself has to be tried as well."})
    void smallNumbers(Lab lab) {
        List<Long> numbers = new ArrayList<>(LongStream.rangeClosed(-10, 200).boxed().toList());
        numbers.addAll(List.of(-101L, -1_000_003L, Long.MIN_VALUE, Long.MIN_VALUE + 1));
        toldRight(lab, numbers);
    }

    @Requirement(id = "large-numbers", points = 5,
            says = "Large numbers are told right: some of the lesson's, squares and products of primes, false primes, and some near the "
                    + "largest long",
            hints = {"How large does the square of your divisor get?",
                    "Look at the type of each variable and of each product on the way.",
                    "An int ends at 2^31, a product of two ints as well, and a float knows 24 bits: use long all the way."})
    void largeNumbers(Lab lab) {
        toldRight(lab, Stream.concat(LARGE.stream(), LESSON.stream()).toList());
    }

    @Requirement(id = "in-sequence", points = 4,
            says = "In sequence, nine numbers of 100 ticks are tested in the order of the list, on the caller's thread, in 900 ticks",
            hints = {"Who executes a loop?",
                    "Nothing but a loop is needed in sequentially.",
                    "Test a number, add its answer, go on to the next; a number that is there twice is tested twice."})
    void inSequence(Lab lab) {
        Run run = lab.run("search", SEQUENCE, 0, NINE).takes(900).keepsInFlight(1).worksInOrder(NINE.stream().map(String::valueOf)
                .toList());
        sees(run, "tested on the caller's thread", 9);
        run.value("answers").is(answers(NINE));
    }

    @Requirement(id = "threads-makespan", points = 6,
            says = "On four threads, nine numbers of 100 ticks take 300 ticks; so many threads as asked for are at work, and none is idle "
                    + "while a number waits",
            hints = {"Look at the timeline: what does a number wait for while a thread is free?",
                    "Compare the place where you wait for an answer with the place where you hand out the next number.",
                    "Hand out everything first and wait afterwards; as many threads as asked for take the next number when they are free."})
    void threadsMakespan(Lab lab) {
        lab.run("search", THREADS, 4, NINE).takes(300).keepsInFlight(4);
        lab.run("search", THREADS, 7, NINE).keepsInFlight(7);
        busyAllTheTime(lab, THREADS);
    }

    @Requirement(id = "processes-makespan", points = 7,
            says = "On four processes, nine numbers of 100 ticks take 300 ticks; exactly four are at work, and none is idle while a "
                    + "number waits",
            hints = {"Look at the timeline: how many processes have a number, and who talks to the others meanwhile?",
                    "Whoever is in receive can do nothing else.",
                    "Four threads, each of which talks to one process: send, receive, next number."})
    void processesMakespan(Lab lab) {
        lab.run("search", PROCESSES, 4, NINE).takes(300).keepsInFlight(4);
        lab.run("search", PROCESSES, 7, NINE).keepsInFlight(7);
        busyAllTheTime(lab, PROCESSES);
    }

    @Requirement(id = "answers-in-order", points = 6,
            says = "The answers stand in the order of the list, whichever came first; a number that is there twice is tested and answered "
                    + "twice",
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

    @Requirement(id = "one-question-at-a-time", points = 6,
            says = "A process has one number at a time, one thread at a time talks to it, and a reply counts for nothing but the number "
                    + "it is about",
            hints = {"Who knows, at each moment, to whom a process belongs?",
                    "Look at the way from choosing a process to having its reply, and at the number in the reply.",
                    "Take a process out of what is shared before you send, give it back after the reply; if that is about another "
                            + "number, do as if the process had died."})
    void oneQuestionAtATime(Lab lab) {
        noMisuse(lab.run("deaths", 4, 3, NINE, List.of(102, 105, 105)));
        noMisuse(allAnswered(lab.run("foreignReplies", 1, numbers(3), List.of(102, 103), 0), answers(numbers(3))));
        for (int processes = 2; processes <= 4; processes++) {
            List<Long> numbers = numbers(2 * processes);
            noMisuse(allAnswered(lab.run("foreignReplies", processes, numbers, numbers, 0), answers(numbers)));
            noMisuse(allAnswered(lab.run("foreignReplies", processes, numbers, List.of(102), 0), answers(numbers)));
        }
    }

    @Requirement(id = "processes-reused", points = 5,
            says = "Four processes are enough for nine numbers, and for nine more in the next call; two numbers need no more than two",
            hints = {"How many processes does your pool start, and when?",
                    "A process that has replied is good for the next number, and lives on when the call is over.",
                    "Start one only for a number that no idle process is there for; keep the idle ones in the pool until it is closed."})
    void processesReused(Lab lab) {
        for (List<Long> first : List.of(NINE, numbers(1), numbers(2))) {
            Run run = allAnswered(allAnswered(lab.run("askTwice", 4, first, NINE), answers(first)), "answers again", answers(NINE));
            atMost(run, "started", 4);
            atMost(run, "most alive", 4);
            noMisuse(run).call("asking again").takes(300);
        }
        atMost(allAnswered(lab.run("search", PROCESSES, 4, numbers(2)), answers(numbers(2))), "started", 2);
    }

    @Requirement(id = "death-costs-no-answer", points = 6,
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
            says = "A process that has died is replaced at once, so that four stay at work: eleven numbers, one death at tick 50, 300 "
                    + "ticks",
            hints = {"How many processes are at work after the first death?",
                    "Whoever talked to the dead process is free now. What does it do next?",
                    "It starts another process as soon as there is a number for it, and goes on like the others."})
    void deadAreReplaced(Lab lab) {
        Run run = lab.run("deaths", 4, 3, numbers(11), List.of(102)).takes(300).keepsInFlight(4);
        sees(run, "killed", 1);
    }

    @Requirement(id = "dead-between-numbers", points = 3,
            says = "A process that dies when it has nothing to do is replaced, and no number is blamed for it, nor is the reply lost that "
                    + "it gave before",
            hints = {"What do you know of a process that has lain idle for a while?",
                    "There is one attempt for each number here, and no process has died of any.",
                    "Ask whether an idle process is alive before you send; if not, destroy it and start another for the same attempt."})
    void deadBetweenNumbers(Lab lab) {
        sees(allAnswered(lab.run("deathsBetween", 1, numbers(3)), answers(numbers(3))), "started", 3);
        sees(allAnswered(lab.run("deathsBetween", 4, NINE), answers(NINE)), "started", 9);
    }

    @Requirement(id = "killer-is-reported", points = 6,
            says = "A number that kills as many processes as it has attempts is reported as unanswered, kills no more, and costs no other "
                    + "number",
            hints = {"When do you give up on a number, and where do you begin to count?",
                    "Count the processes that have died of this number, and not those that have died of others.",
                    "After so many deaths its answer is Unanswered with a ProcessDiedException as cause. A process that is dead from the "
                            + "start counts, and so does one with another reply."})
    void killerIsReported(Lab lab) {
        List<Long> numbers = List.of(101L, 13L, 103L, 104L, 105L, 106L);
        List<String> answers = answers(numbers, "ProcessDiedException", 13);
        allAnswered(lab.run("deaths", 4, 1, numbers, Collections.nCopies(8, 13)), answers).value("given").is(List.of("13 to 1"));
        allAnswered(lab.run("deaths", 1, 3, numbers, Collections.nCopies(8, 13)), answers).value("given").is(List.of("13 to 3"));
        Run run = allAnswered(lab.run("stillborn", 2, 3, numbers(3)), answers(numbers(3), "ProcessDiedException", 101, 102, 103));
        sees(run, "started", 9);
        allAnswered(lab.run("foreignReplies", 1, numbers(3), List.of(102, 102), 0), answers(numbers(3), "ProcessDiedException", 102));
        allAnswered(lab.run("deaths", 1, Integer.MAX_VALUE, numbers(3), List.of(102, 102)), answers(numbers(3)));
        Run twice = lab.run("deathsInTwoCalls", 1, 2, numbers, Collections.nCopies(3, 13));
        allAnswered(allAnswered(twice, answers), "answers again", answers(numbers));
        List<Long> atTwoPlaces = List.of(13L, 13L);
        allAnswered(lab.run("deaths", 2, 2, atTwoPlaces, atTwoPlaces), answers(atTwoPlaces));
    }

    @Requirement(id = "cannot-be-started", points = 3,
            says = "If a process cannot be started, the number that it was to be started for is unanswered, nothing hangs, and no other "
                    + "number is lost",
            hints = {"The factory may throw. Where does its exception go?",
                    "Look at each place that starts a process, also in place of a dead one.",
                    "Where a number needs a process and the factory throws, its answer is Unanswered with what was thrown as cause, be "
                            + "it an Error, and the next number tries anew."})
    void cannotBeStarted(Lab lab) {
        unanswered(lab.run("failingStarts", 1, numbers(3), List.of(1), NONE, IO_EXCEPTION), "IOException", 1, 3);
        unanswered(lab.run("failingStarts", 1, numbers(3), List.of(2), List.of(102), IO_EXCEPTION), "IOException", 1, 3);
        unanswered(lab.run("failingStarts", 2, NINE, LongStream.rangeClosed(1, 9).boxed().toList(), NONE, IO_EXCEPTION), "IOException", 9,
                9);
        unanswered(lab.run("failingStarts", 1, numbers(3), List.of(1), NONE, "an exception"), "IllegalStateException", 1, 3);
        unanswered(lab.run("failingStarts", 1, numbers(3), List.of(2), List.of(102), "an error"), "AssertionError", 1, 3);
    }

    @Requirement(id = "failing-test", points = 4,
            says = "In sequence and on threads, a test that throws an exception or an error leaves its number unanswered, with that very "
                    + "cause, and costs no other",
            hints = {"Who finds out that a test has thrown something?",
                    "Decide for each number on its own what its answer is.",
                    "Catch whatever it is where the number is tested, and make Unanswered of it: with itself, not with a wrapper, and "
                            + "not with what it wraps."})
    void failingTest(Lab lab) {
        for (String way : List.of(SEQUENCE, THREADS)) {
            fails(lab, way, "an exception", "IllegalStateException");
            fails(lab, way, "an error", "AssertionError");
            fails(lab, way, "an exception with a cause", "CompletionException");
        }
    }

    @Requirement(id = "nothing-left-alive", points = 6,
            says = "After close no process is alive and each one has been destroyed; no thread outlives it, or onThreads: also after "
                    + "deaths, failures, an interrupt",
            hints = {"Who knows all the processes that were started?",
                    "Count them on all ways: after a reply, a death, a failed start of another one, an interrupt.",
                    "On each way a process either goes back to the pool, where close destroys it, or is destroyed at once; also one that "
                            + "has died by itself."})
    void nothingLeftAlive(Lab lab) {
        Run run = lab.run("closing");
        for (String call : List.of("closing an unused pool", "closing", "closing again")) {
            run.call(call).returns();
        }
        leavesNothing(run);
        leavesNothing(lab.run("deaths", 4, 2, numbers(6), List.of(102, 105, 105)));
        leavesNothing(lab.run("deathsBetween", 2, numbers(4)));
        leavesNothing(lab.run("foreignReplies", 2, numbers(3), List.of(102), 0));
        leavesNothing(lab.run("failingStarts", 4, numbers(6), List.of(3), List.of(105), IO_EXCEPTION));
        lab.run("searchAndFail", THREADS, 4, numbers(6), List.of(102), "an exception").leavesNoThread();
        leavesNothing(lab.run("interrupted", PROCESSES, 4, NINE, List.of(50), 10, numbers(2)));
    }

    @Requirement(id = "closes-in-any-event", points = 2,
            says = "close comes back when the last process has been destroyed, also if the thread that closes is interrupted before or "
                    + "meanwhile",
            hints = {"What becomes of the processes if somebody interrupts the thread that closes?",
                    "Look at each wait on the way through close: an interrupt must not cut it short.",
                    "Wait again where an interrupt comes, remember it, go on until nothing is left, and set the flag again at the end."})
    void closesInAnyEvent(Lab lab) {
        for (long destroying : List.of(10L, LONG)) {
            Run run = lab.run("interruptedWhileClosing", numbers(4), destroying);
            run.call("closing").returns().keepsInterruptFlagOrThrows().leavesNothingInFlight();
            leavesNothing(run);
        }
    }

    @Requirement(id = "interrupted-caller", points = 3,
            says = "A caller that is interrupted stops all tests, begins no other, leaves no thread and no process at work, and ends with "
                    + "an InterruptedException",
            hints = {"InterruptedException means: somebody wants you to stop. Who else has to hear of it?",
                    "A process does not hear of an interrupt, and replies in the end, whoever listens then.",
                    "Interrupt your threads and wait until they have ended; a process that was in the middle of a number can only be "
                            + "destroyed."})
    void interruptedCaller(Lab lab) {
        for (String way : List.of(SEQUENCE, THREADS, PROCESSES)) {
            Run run = endsWithTheInterrupt(lab.run("interrupted", way, 4, NINE, List.of(50), 10, numbers(2)));
            sees(run, "begun after the interrupt", 0);
            sees(run, "done after the interrupt", 0);
            sees(run, "in the middle of a number after the call", 0);
            if (way.equals(PROCESSES)) {
                noMisuse(allAnswered(run, "answers afterwards", answers(numbers(2))));
            }
            run.leavesNoThread();
        }
        for (String way : List.of(SEQUENCE, THREADS, PROCESSES)) {
            lab.run("interruptedAtTheEnd", way, 2, numbers(2)).value("the interrupt").is("noticed");
        }
        sees(endsWithTheInterrupt(lab.run("interruptedDeaf", SEQUENCE, 1, NINE, List.of(50))), "begun after the interrupt", 0);
        // A caller that tests a number itself cannot stop the others before it is done.
        atMost(endsWithTheInterrupt(lab.run("interruptedDeaf", THREADS, 4, NINE, List.of(50))), "begun after the interrupt", 3);
    }

    @Requirement(id = "interrupted-again", points = 2,
            says = "A second interrupt changes nothing: the call still ends with an InterruptedException when all has ended, however long "
                    + "that takes, and leaves nothing",
            hints = {"Where does your program wait after the first interrupt, and what does another one do to that wait?",
                    "Look at join, awaitTermination or get in your catch or finally.",
                    "Wait for the end in a loop that an InterruptedException does not leave, and throw when all has ended."})
    void interruptedAgain(Lab lab) {
        for (String way : List.of(SEQUENCE, THREADS, PROCESSES)) {
            interruptedAgain(lab.run("interrupted", way, 4, NINE, List.of(50, 100, 120), 100, NINE), way);
            interruptedAgain(lab.run("interrupted", way, 4, NINE, List.of(100, 150), 100, NINE), way);
            interruptedAgain(lab.run("interrupted", way, 4, NINE, List.of(50), LONG, NINE), way);
        }
        for (String way : List.of(THREADS, PROCESSES)) {
            interruptedAgain(lab.run("interruptedUnevenly", way, List.of(50), 10, NINE), way);
            waitsForYears(lab.runFirst("interruptedForYears", way, numbers(2), A_HUNDRED_YEARS));
        }
    }

    @Requirement(id = "interrupted-start", points = 2,
            says = "A caller that is interrupted while processes are started ends when they have started, and none of them is forgotten "
                    + "or at work then",
            hints = {"Which processes does nobody know yet when the interrupt comes?",
                    "Look at what happens between the factory's return and the moment at which the process is in your books.",
                    "Whatever the factory returns is put among the idle ones or destroyed, on each way, and ask waits for that."})
    void interruptedStart(Lab lab) {
        for (List<Long> at : List.of(List.of(50L), List.of(50L, 120L))) {
            interruptedAgain(lab.run("interruptedAtTheStart", NINE, at, NINE), PROCESSES);
        }
    }

    @Requirement(id = "others-live-on", points = 2,
            says = "An interrupt costs no process that had nothing to do: the next call uses it again, and there are never more than four",
            hints = {"Which processes are in the middle of a number when the interrupt comes?",
                    "Two of four processes have a number, two have none. Count how many the next call starts.",
                    "Destroy a process where its own number is given up, and leave those alone that lie idle."})
    void othersLiveOn(Lab lab) {
        Run run = lab.run("interruptedBesideIdleOnes", numbers(4), numbers(2), NINE);
        run.call("the caller is interrupted").throwsA(InterruptedException.class).leavesNothingInFlight();
        sees(run, "alive after the interrupt", 2);
        noMisuse(allAnswered(run, "answers afterwards", answers(NINE))).call("asking again").takes(300);
        sees(run, "started", 6);
        atMost(run, "most alive", 4);
        atMost(lab.run("foreignReplies", 4, NINE, List.of(102, 103), 10), "most alive", 4);
    }

    @Requirement(id = "nobody-held-up", points = 2,
            says = "While one process is being started or destroyed, however long that takes, the others go on with the numbers that wait",
            hints = {"What can the others do while a factory takes its time?",
                    "Look at what is called while a lock is held that somebody with a reply needs.",
                    "Hold a lock only to look at or change what is shared; start and destroy processes outside of it."})
    void nobodyHeldUp(Lab lab) {
        atMost(allAnswered(lab.run("slowToStartAndToDestroy", NINE, NONE, 1_000, 0), answers(NINE)), "ended at", 1_900);
        atMost(allAnswered(lab.run("slowToStartAndToDestroy", numbers(11), List.of(102), 0, 1_000), answers(numbers(11))), "ended "
                + "at", 1_150);
    }

    @Requirement(id = "no-time-limit", points = 3,
            says = "Numbers that take no time, more than a day or a hundred years are answered like all others: nothing is given up "
                    + "because it takes long",
            hints = {"How long do you wait, and how do you know that this is long enough?",
                    "Look for the waits that have a time-out.",
                    "Use the forms of get, join, poll and await without a time; where there is no such form, wait again in a loop."})
    void noTimeLimit(Lab lab) {
        for (String way : List.of(SEQUENCE, THREADS, PROCESSES)) {
            for (long ticks : List.of(0L, LONG)) {
                Run run = lab.run("searchUneven", way, 4, numbers(8), Collections.nCopies(8, ticks));
                run.value("answers").is(answers(numbers(8)));
                run.takes(ticks * (way.equals(SEQUENCE) ? 8 : 2)).leavesNoThread();
            }
        }
        for (String way : List.of(THREADS, PROCESSES)) {
            waitsForYears(lab.runFirst("searchForYears", way, 2, numbers(2), A_HUNDRED_YEARS));
        }
    }

    /** Whoever looks up now and then may be taken for spinning before so long a time is over; but no call may have ended before. */
    private static void waitsForYears(Run run) {
        boolean ended = run.works().stream().anyMatch(work -> work.label().equals("after the call") && work.from() < A_HUNDRED_YEARS);
        run.check(!ended, "the call waits for a hundred years", "it ends before that");
    }

    @Requirement(id = "calls-apart", points = 2,
            says = "Three callers who share one search, twice over, each get their own answers, on as many threads as they asked for; two "
                    + "searches, or pools, know nothing of each other",
            hints = {"What does one call know of another?",
                    "Look at what lies in fields, static ones too: whose is it when two call at once, and in what state is it when "
                            + "somebody calls again?",
                    "Keep in fields only the test; answers, places and threads of a call belong into its local variables."})
    void callsApart(Lab lab) {
        Run run = lab.run("callersTogether").keepsInFlight(6).takes(600);
        for (int caller = 1; caller <= 3; caller++) {
            List<Long> numbers = LongStream.range(100L * caller, 100L * caller + 4).boxed().toList();
            run.value("caller " + caller + ", first call").is(answers(numbers));
            run.value("caller " + caller + ", second call").is(answers(numbers));
        }
        run.value("in sequence from 101").is(answers(List.of(101L, 102L))).value("in sequence from 201").is(answers(List.of(201L, 202L)));
        Run searches = lab.run("searchesTogether");
        allAnswered(searches, "answers of one", answers(numbers(4)));
        Run pools = lab.run("poolsTogether");
        allAnswered(pools, "answers of one", answers(List.of(113L), "ProcessDiedException", 113));
        allAnswered(pools, "answers of one at once", answers(numbers(4)));
        atMost(pools, "most alive of one", 2);
        atMost(pools, "most alive of the other", 3);
        pools.call("asking the other").takes(100);
    }

    @Requirement(id = "any-schedule", points = 3, spurious = true,
            says = "Under no schedule do threads race for anything, wait for each other in a circle or keep a lock: not when numbers fail "
                    + "or kill, nor after an interrupt",
            hints = {"What can two of your threads touch at the same time?",
                    "Between looking at something that others share and changing it, others may change it.",
                    "Hand things over by a queue or a future, or guard them with the same lock wherever they are touched; give it back "
                            + "in finally."})
    void anySchedule(Lab lab) {
        for (String together : List.of("searchesTogether", "poolsTogether", "poolsInterrupted")) {
            lab.run(together).hasNoDataRace().hasNoPotentialDeadlock();
        }
        for (String way : List.of(THREADS, PROCESSES)) {
            lab.run("search", way, 2, numbers(5)).keepsInFlight(2);
        }
        nothingFound(lab.run("threadsInAnyEvent", numbers(6), List.of(102, 103, 105), 50));
        nothingFound(lab.run("processesInAnyEvent", numbers(6), List.of(102, 102, 103, 104), List.of(105), 50));
    }

    @Requirement(id = "refused", points = 2,
            says = "Arguments that make no sense, and questions to a closed pool, are refused with a message before anything has begun",
            hints = {"What does your program do with a list that is null?",
                    "The comments of the skeleton list what is refused, and with which exception.",
                    "Look at everything before you begin, and say in the exception what is wrong; a pool has to remember that it is "
                            + "closed."})
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
                    "receive waits for a reply, a future for its answer, a queue for what is put into it: none of them has to be asked "
                            + "twice."})
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

    private static void fails(Lab lab, String way, String kind, String thrown) {
        Run run = lab.run("searchAndFail", way, 2, numbers(6), List.of(102, 103, 104), kind);
        allAnswered(run, answers(numbers(6), thrown, 102, 103, 104)).call("the call").takes(way.equals(SEQUENCE) ? 600 : 300);
    }

    /** The call ended by the interrupt, and nothing that it started went on. */
    private static Run endsWithTheInterrupt(Run run) {
        return run.call("the call").throwsA(InterruptedException.class).leavesNothingInFlight().run();
    }

    private static void interruptedAgain(Run run, String way) {
        endsWithTheInterrupt(run);
        if (way.equals(PROCESSES)) {
            sees(run, "in the middle of a number after the call", 0);
            noMisuse(allAnswered(run, "answers afterwards", answers(NINE))).call("asking again").takes(300);
            atMost(run, "most alive", 4);
            leavesNothing(run);
        }
        run.leavesNoThread();
    }

    private static void unanswered(Run run, String cause, int expected, int all) {
        List<?> answers = (List<?>) run.value("answers").get();
        long without = answers.stream().filter(answer -> answer.toString().endsWith("no answer (" + cause + ")")).count();
        long known = answers.stream().filter(answer -> answer.toString().endsWith("prime")).count();
        run.check(without == expected && known == all - expected, (all - expected) + " known, " + expected + " unanswered (" + cause + ")",
                known + " known, " + without + " unanswered (" + cause + ")");
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
