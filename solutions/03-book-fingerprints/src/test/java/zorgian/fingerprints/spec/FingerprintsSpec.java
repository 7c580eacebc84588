package zorgian.fingerprints.spec;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import zorgian.lab.archive.Archive;
import zorgian.lab.run.Work;
import zorgian.lab.spec.Lab;
import zorgian.lab.spec.Requirement;
import zorgian.lab.spec.Run;
import zorgian.lab.spec.Spec;

/** What is required of the fingerprints of books. One tick is one millisecond. */
@Spec(scenarios = FingerprintsScenarios.class)
class FingerprintsSpec {

    private static final int ONE_AFTER_THE_OTHER = 0;
    private static final int NEVER = 0;
    private static final int ITERATIONS = 2;
    /** Longer than a day, and short enough for who looks up each second not to be taken for spinning. */
    private static final long LONG = 86_400_050;
    private static final List<Long> UNEVEN = List.of(120L, 90L, 100L, 110L, 20L, 30L, 40L, 15L);
    private static final List<String> SIX_BOOKS = List.of("Gulliver", "Alice in Wonderland", "Pride and prejudice", "Yellow wallpaper",
            "Metamorphosis", "The Importance of Being Earnest");

    @Requirement(id = "known-fingerprints", points = 6,
            says = "Texts have the fingerprints that Python computes, with any salt and any number of iterations",
            hints = {"Which of the three things that a fingerprint depends on do you treat differently from the brief?",
                "Compute page 162 with one iteration first: that is one HMAC and nothing else. Then go on to two.",
                "The text is the key; the first message is the salt and the bytes 0, 0, 0, 1; all 64 bytes of each result are combined "
                        + "with xor."})
    void knownFingerprints(Lab lab) {
        hashes(lab, Known.PLAIN, (known, observed) -> observed.equalsIgnoreCase(known.hex()));
    }

    @Requirement(id = "two-digits-a-byte", points = 3,
            says = "A fingerprint is written with 128 digits, two for each byte, in lower case",
            hints = {"How many digits does the byte 7 have in your fingerprint?",
                "Some ways of writing a number leave out the zeros that it begins with.",
                "java.util has a class that formats bytes as hexadecimal digits, two for each."})
    void twoDigitsAByte(Lab lab) {
        hashes(lab, Known.WITH_ZEROS, (known, observed) -> observed.equals(known.hex()));
    }

    @Requirement(id = "every-character", points = 4,
            says = "Texts and salts of any characters are hashed as UTF-8, also on a computer whose own charset is another (here "
                    + "ISO-8859-1)",
            hints = {"Which bytes does an umlaut become in your program?",
                "Look at the places where a String becomes bytes: there is one for the text and one for the salt.",
                "Say which encoding you mean wherever you ask a String for its bytes; StandardCharsets has it."})
    void everyCharacter(Lab lab) {
        hashes(lab, Known.FOREIGN, (known, observed) -> observed.equalsIgnoreCase(known.hex()));
    }

    @Requirement(id = "each-its-own", points = 2, schedules = 1,
            says = "Each object keeps what it was given, its salt, iterations, meter or hash, whatever others are made after it",
            hints = {"Make two objects with two salts, and only then use the first. Which salt does it use?",
                "What belongs to one object is not for all objects of its class.",
                "No field that a constructor sets may be static."})
    void eachItsOwn(Lab lab) {
        List<Known> all = Known.PLAIN.subList(0, 5);
        Run run = lab.run("ownAndNotShared", all.stream().map(Known::text).toList(), all.stream().map(Known::salt).toList(),
                all.stream().map(Known::iterations).toList());
        List<?> observed = fingerprints(run);
        List<?> fresh = (List<?>) run.value("of a fresh object").get();
        for (int i = 0; i < all.size(); i++) {
            run.check(Objects.equals(observed.get(i), fresh.get(i)),
                    "object " + (i + 1) + " of " + all.size() + " hashes with its own salt and number of iterations",
                    "it gives another fingerprint than an object that is made just before it is asked");
            run.check(run.value("meter " + (i + 1)).get() != null, "object " + (i + 1) + " asks its own meter", "it never does");
        }
        run.value("one").is(List.of("book 1: book 1 hashed", "book 2: book 2 hashed"))
                .value("other").is(List.of("book 1: book 1 hashed by another", "book 2: book 2 hashed by another"));
    }

    @Requirement(id = "metered", points = 3,
            says = "Each iteration is metered once, on the thread that computes it, and what the meter throws comes through",
            hints = {"How often does one iteration ask the meter?",
                "The meter is called in the loop that computes, not before it and not after it by somebody else.",
                "Call the meter once in each turn of the loop, and let its exceptions pass as they are."})
    void metered(Lab lab) {
        Run run = lab.run("hashMetered", 4, 25, NEVER).worksInOrder(iterations("book 1", 4)).takes(100);
        run.call("the hash").returns();
        sees(run, "metered on another thread", 0);
        lab.run("hashMetered", 4, 25, 2).worksInOrder(iterations("book 1", 2)).call("the hash").throwsA("ProcessorException");
    }

    @Requirement(id = "what-the-meter-throws", points = 3, schedules = 1,
            says = "Whatever the meter throws, an Error too, comes out as it is; nothing further is computed, and the next book comes out "
                    + "right",
            hints = {"Which kinds of things can a meter throw, and what becomes of each on its way through your code?",
                "Whoever catches and throws something else hides the cause. And what does a computation that broke off leave behind?",
                "Catch nothing that comes from the meter, and begin each computation with nothing left of the one before it."})
    void whatTheMeterThrows(Lab lab) {
        for (String what : List.of("a failure of the processor", "an unchecked exception", "an error", "an interrupt")) {
            Run run = lab.run("hashAndThrow", what, 3);
            Object cameOut = run.value("came out").get();
            run.check("the very same".equals(cameOut), what + " comes out as the very same object", "what came out: " + cameOut);
            List<String> metered = strings(run.value("metered").get());
            run.check(Collections.frequency(metered, "book 2") == 2, "no iteration after the second, which failed",
                    Collections.frequency(metered, "book 2") + " iterations");
            List<String> others = strings(run.value("other books").get());
            run.check(others.size() == 2 && others.get(0).equals(others.get(1)), "the same fingerprint of book 1 before and after " + what,
                    "another fingerprint after it");
        }
    }

    @Requirement(id = "nothing-shared", points = 7,
            says = "Six threads that compute with the same object at once all get the right fingerprint, and share no digest, no buffer, "
                    + "nothing",
            hints = {"What do two computations touch that belongs to neither of them?",
                "A Mac or MessageDigest remembers what it was fed. Who else feeds the one that you use?",
                "Whatever changes during a computation is to be made inside of it; fields only hold what never changes."})
    void nothingShared(Lab lab) {
        Run run = lab.run("hashAtOnce", 6, ITERATIONS, 50);
        List<?> atOnce = (List<?>) run.hasNoDataRace().value("at once").get();
        List<?> oneByOne = (List<?>) run.value("one by one").get();
        List<String> wrong = new ArrayList<>(books(6));
        wrong.removeIf(book -> Objects.equals(atOnce.get(books(6).indexOf(book)), oneByOne.get(books(6).indexOf(book))));
        run.check(wrong.isEmpty(), "the same fingerprints as one by one", "different: " + String.join(", ", wrong));
        int different = new HashSet<>(atOnce).size();
        run.check(different == 6 && !atOnce.contains(null), "six different fingerprints", different + " different ones");
    }

    @Requirement(id = "side-by-side", points = 4,
            says = "Six threads that compute with the same object at once take as long as one",
            hints = {"What does a thread wait for while another one computes?",
                "A lock around a digest makes it safe, and makes six processors as fast as one.",
                "Give each computation a digest of its own, then there is nothing to lock."})
    void sideBySide(Lab lab) {
        Run run = lab.run("hashAtOnce", 6, ITERATIONS, 50).keepsInFlight(6);
        sees(run, "all done at tick", 100);
        lab.code().follows(COMPUTES_WITHOUT_A_LOCK);
    }

    @Requirement(id = "same-book", points = 3,
            says = "Six threads that ask the same object for the same book compute it side by side, each for itself; a title says nothing "
                    + "about a text",
            hints = {"What do two threads wait for that ask for the same book?",
                "A lock on the book, or a map of what is known already, makes one of them wait for the other or skip its iterations.",
                "Compute each time anew, from the text alone; neither the book nor its title is a key or a lock."})
    void sameBook(Lab lab) {
        Run run = lab.run("hashTheSameBook", 6, ITERATIONS, 50).keepsInFlight(6);
        sees(run, "all done at tick", 100);
        run.check(run.works().size() == 6 * ITERATIONS + ITERATIONS, "each of six threads computes " + ITERATIONS
                + " iterations, and so does who asks later",
                run.works().size() + " iterations in all");
        List<String> atOnce = strings(run.value("at once").get());
        int different = Set.copyOf(atOnce).size();
        run.check(different == 1, "the same fingerprint, six times", different + " different ones");
        run.check(!atOnce.contains(String.valueOf(run.value("another text").get())),
                "another fingerprint of another text with the same title", "the same as of the first text");
    }

    @Requirement(id = "no-lock-while-computing", points = 3,
            says = "Six threads whose HMACs take time compute them side by side: nobody holds a lock meanwhile",
            hints = {"Who may compute an HMAC while another thread computes one?",
                "A synchronized block that is left after each iteration still lets only one processor compute at a time.",
                "Give each computation a Mac of its own, made inside of it; then there is nothing to lock."})
    void noLockWhileComputing(Lab lab) {
        Run run = lab.run("hashWithSlowHmacs", 6, ITERATIONS, 50);
        long alone = (long) run.value("ticks alone").get();
        long together = (long) run.value("ticks together").get();
        run.check(together <= alone, "six threads take no longer than one, " + alone + " ticks", together + " ticks");
    }

    @Requirement(id = "sequential", points = 4,
            says = "One after the other, each book is hashed once, in the order of the list, on the caller's thread: six of 100 ticks "
                    + "take 600",
            hints = {"What is the caller's thread doing while the books are hashed?",
                "This way is what the other one is compared with: it needs no other thread.",
                "A loop over the list that asks the hash and keeps the answer is all there is to it."})
    void sequential(Lab lab) {
        Run run = lab.run("collect", ONE_AFTER_THE_OTHER, ticks(6, 100)).takes(600).keepsInFlight(1).worksInOrder(books(6));
        sees(run, "hashed on the caller's thread", 6);
        run.value("fingerprints").is(hashed(6));
    }

    @Requirement(id = "pool-makespan", points = 5,
            says = "Six books of 100 ticks through four workers take 200 ticks",
            hints = {"Look at the timeline: what does a book wait for while a worker is free?",
                "Handing over a task and asking for its result are two things. When do you do the second?",
                "First hand all books to the pool; ask for the first fingerprint when the last book has been handed over."})
    void poolMakespan(Lab lab) {
        lab.run("collect", 4, ticks(6, 100)).takes(200);
    }

    @Requirement(id = "pool-size", points = 5,
            says = "As many books are hashed at the same time as there are workers, and never more",
            hints = {"Who decides how many books are hashed at once: the caller, the machine or the list?",
                "Count the threads that can run a task of yours, the caller's own included.",
                "The pool needs exactly as many threads as the call was given workers."})
    void poolSize(Lab lab) {
        lab.run("collect", 4, ticks(6, 100)).keepsInFlight(4);
        lab.run("collect", 6, ticks(7, 100)).keepsInFlight(6);
        lab.run("collect", 1, ticks(3, 100)).keepsInFlight(1);
    }

    @Requirement(id = "no-idle-worker", points = 3,
            says = "With books that take differently long, no worker is idle while a book waits",
            hints = {"What does a worker do that is done early?",
                "If books are dealt out or begun in rounds, somebody waits for a slower colleague.",
                "Let each worker take its next book at the moment at which it is done with the one before."})
    void noIdleWorker(Lab lab) {
        Run run = everyBookIsDone(lab.run("collect", 3, UNEVEN)).keepsInFlight(3);
        run.takes(greedyMakespan(run.works(), 3));
    }

    @Requirement(id = "book-order", points = 5,
            says = "Pooled, the fingerprints stand in the order of the books, whichever was ready first",
            hints = {"Which book is ready first, and where does its fingerprint go?",
                "A book has its place in the list before anybody hashes it.",
                "Keep the futures in a list as you hand the books over, and ask them in that order."})
    void bookOrder(Lab lab) {
        lab.run("collect", 6, List.of(100, 90, 80, 70, 60, 50)).value("fingerprints").is(hashed(6));
        lab.run("collect", 3, UNEVEN).value("fingerprints").is(hashed(8));
    }

    @Requirement(id = "no-lost-fingerprint", points = 5, spurious = true,
            says = "Each book is hashed once and no fingerprint is lost under any schedule, whatever happens to the other books or the "
                    + "caller",
            hints = {"What do two workers, or two calls, touch at the same time?",
                "Look at the ways out as well: where is it noted that a book has failed, or that the caller wants to stop?",
                "Let each task return its result, and let only the caller put results together; or guard what they share, each time."})
    void noLostFingerprint(Lab lab) {
        lab.run("collect", 4, ticks(6, 100)).worksOnceEach(books(6)).call("the call").waitsForItsThreads();
        lab.run("collectInAnyEvent", 3, 6, 100, 50).hasNoDataRace().hasNoPotentialDeadlock().releasesItsLocks();
        failSideBySide(lab).hasNoDataRace();
    }

    @Requirement(id = "failing-book", points = 5,
            says = "A book that fails costs no other book or call and keeps no lock; when all are done, a FingerprintException tells "
                    + "which, why, and the rest",
            hints = {"What becomes of the books behind the one that fails?",
                "A future throws a wrapper around what the task threw; which of the two does the caller want to see?",
                "Note the first failure and go on; when all books are done, throw one exception with its cause and the other "
                        + "fingerprints."})
    void failingBook(Lab lab) {
        for (int workers : List.of(ONE_AFTER_THE_OTHER, 2)) {
            fails(lab, workers, List.of(2, 3, 5), "book 2: the processor got too hot (ProcessorException)");
            fails(lab, workers, List.of(5), "book 5: a bit has flipped (IllegalStateException)");
        }
        // Book 1 takes longest: what fails first is not what stands first.
        Run run = lab.run("collectAndFail", 3, List.of(100, 20, 20), List.of(1, 2));
        run.call("the call").throwsA("FingerprintException");
        everyBookIsDone(run).value("failed").is("book 1: a bit has flipped (IllegalStateException)").value("others").is(List.of("book "
                + "3: book 3 hashed"));
        Run failing = failSideBySide(lab);
        for (int number = 1; number <= 4; number++) {
            String call = "call " + number;
            failing.call(call).throwsA("FingerprintException").run()
                    .value("failed in " + call).is("book " + 2 * number + ": the processor got too hot (ProcessorException)")
                    .value("others in " + call).is(List.of(hashedBook(2 * number - 1)));
        }
        for (String call : List.of("pooled afterwards", "one by one afterwards")) {
            failing.call(call).returns().run().value(call).is(List.of(hashedBook(9), hashedBook(10)));
        }
    }

    private static Run failSideBySide(Lab lab) {
        return lab.run("failSideBySide", 100);
    }

    @Requirement(id = "any-failure", points = 4,
            says = "Whatever the hash throws, an Error too, costs one book and no worker: it is the cause itself, and nothing is hashed "
                    + "again",
            hints = {"What becomes of a book, and of its worker, if the hash throws something that is no Exception?",
                "An Error passes by catch (Exception e). And an exception that has a cause is not always a wrapper of yours.",
                "Keep what the hash has thrown as it is, a Throwable, where it was thrown; take off only what you have put around it "
                        + "yourself."})
    void anyFailure(Lab lab) {
        fails(lab, List.of("an error", "", "a wrapper", "", "an error of linkage", ""), "book 1: a gear is missing (AssertionError)");
        fails(lab, List.of("", "a wrapper", "an error", "", "", ""), "book 2: it did not come to its end (CompletionException)");
        fails(lab, List.of("", "", "an exception with a cause", "", "", ""), "book 3: a bit has flipped (IllegalStateException)");
    }

    @Requirement(id = "callers-at-once", points = 4,
            says = "Callers of the same object do not wait for each other, have workers of their own, and feel nothing of another's "
                    + "interrupt",
            hints = {"What do two calls of the same object have in common?",
                "A lock around the call, a pool, a flag or a list in a field belongs to all callers, and outlives each call.",
                "Keep nothing in fields but the hash; make pool, results and flags anew in each call."})
    void callersAtOnce(Lab lab) {
        Run run = lab.run("collectSideBySide", 4, 6, 100, 50);
        for (String call : List.of("one call", "another call", "one by one", "a call afterwards")) {
            run.call(call).returns().takes(call.equals("one by one") ? 600 : 200).run().value("of " + call).is(hashed(6));
        }
        run.call("the interrupted call").throwsA(InterruptedException.class);
    }

    @Requirement(id = "few-books", points = 3,
            says = "No books at all, a single worker, more workers than books, and the same object again are all fine",
            hints = {"Which of these four have you tried?",
                "A list can be empty, and a pool can be larger than the list. What does your call make of that?",
                "Make a pool of as many workers as was asked for in each call anew, and treat the empty list like any other."})
    void fewBooks(Lab lab) {
        lab.run("collect", ONE_AFTER_THE_OTHER, List.of()).value("fingerprints").is(List.of());
        lab.run("collect", 4, List.of()).value("fingerprints").is(List.of());
        lab.run("collect", 1, ticks(3, 100)).value("fingerprints").is(hashed(3));
        lab.run("collect", 8, ticks(3, 100)).value("fingerprints").is(hashed(3));
        Run run = lab.run("collectInTurn", ticks(6, 100));
        for (String call : List.of("one after the other", "then pooled", "pooled once more")) {
            run.value(call).is(hashed(6));
        }
    }

    @Requirement(id = "whole-books", points = 4,
            says = "Six whole books, with your Pbkdf2 and your pool: the right fingerprints in order, 600 ticks in sequence, 200 with "
                    + "four workers",
            hints = {"Here both of your classes work together; which of the requirements above are not yet met?",
                "If the fingerprints are wrong, look at the hash of a text that is longer than a block. If the time is, look for a lock.",
                "Hash the whole text at once as the key of the HMAC, and let the pool do nothing but call the hash for each book."})
    void wholeBooks(Lab lab) {
        byHandAgreesWithPython();
        List<String> expected = SIX_BOOKS.stream().map(title -> title + ": " + ByHand.fingerprint(Archive.text(title), "salt", ITERATIONS))
                .toList();
        for (int workers : List.of(ONE_AFTER_THE_OTHER, 4)) {
            Run run = lab.run("hashWholeBooks", workers, SIX_BOOKS, ITERATIONS, 50);
            List<String> observed = strings(run.value("fingerprints").get());
            List<String> wrong = IntStream.range(0, expected.size())
                    .filter(i -> i >= observed.size() || !expected.get(i).equalsIgnoreCase(observed.get(i)))
                    .mapToObj(SIX_BOOKS::get).toList();
            run.check(wrong.isEmpty(), "six right fingerprints, in the order of the books", "not in its place: " + String.join(", ",
                    wrong));
            run.takes(workers == ONE_AFTER_THE_OTHER ? 600 : 200);
        }
    }

    @Requirement(id = "senseless-arguments", points = 2,
            says = "What makes no sense is refused with a message before any book is hashed or any iteration metered",
            hints = {"What happens when somebody asks for a pool without workers?",
                "Look at everything before you begin with the first book, and in the constructors.",
                "Throw an IllegalArgumentException that says what is wrong: nothing given, a null in the list, too few of something."})
    void senselessArguments(Lab lab) {
        Run run = lab.run("refuse").worksOnceEach();
        for (String call : List.of("no meter", "no salt", "an empty salt", "no iteration",
                "fewer than no iteration", "no book", "no hash",
                "no list, one after the other", "no list, pooled", "a null in the list, one after the other", "a null in the list, pooled",
                "no worker", "fewer than no worker")) {
            run.call(call).refuses();
        }
    }

    @Requirement(id = "interrupted-caller", points = 4,
            says = "A caller that is interrupted stops the computations at the next iteration, begins no other, and passes the interrupt "
                    + "on",
            hints = {"InterruptedException means: somebody wants you to stop. Who else has to hear of it?",
                "Interrupting the caller does not interrupt its workers, and a failed book is not the same as one that was given up.",
                "Let InterruptedException pass wherever you meet it, and on the way out interrupt the workers and drop what waits."})
    void interruptedCaller(Lab lab) {
        lab.run("hashAndInterrupt", 5, 100, 250).worksInOrder(iterations("book 1", 3)).takes(250)
                .call("the hash").throwsA(InterruptedException.class);
        for (int workers : List.of(ONE_AFTER_THE_OTHER, 4)) {
            for (int at : List.of(50, 150)) {
                Run run = lab.run("collectAndInterrupt", workers, ticks(6, 100), at);
                run.call("the call").throwsA(InterruptedException.class);
                sees(run, "begun after the interrupt", 0);
                sees(run, "done after the interrupt", 0);
            }
            lab.run("collectInterrupted", workers, ticks(6, 100)).call("the call").throwsA(InterruptedException.class)
                    .leavesNothingInFlight();
            keepsTheLastInterrupt(lab.run("interruptByTheLast", workers, List.of(90, 100)), 2);
        }
        keepsTheLastInterrupt(lab.run("interruptRightAfterTheLast", 2, 2), 2);
    }

    private static void keepsTheLastInterrupt(Run run, int books) {
        run.check(run.value("interrupts lost").get() == null, "an InterruptedException, or a caller who is still interrupted",
                "the interrupt that came at the end is lost");
        Object fingerprints = run.value("fingerprints").get();
        run.check(fingerprints == null || Set.copyOf(hashed(books)).equals(Set.copyOf(strings(fingerprints))),
                "all fingerprints, or an InterruptedException", "what came out: " + fingerprints);
    }

    @Requirement(id = "second-interrupt", points = 3,
            says = "A second interrupt, while the call waits for what it has interrupted, changes nothing, nor does any later one: "
                    + "it still waits, and throws",
            hints = {"Your call was interrupted and waits for its workers to end. What happens if somebody interrupts it now?",
                "awaitTermination and join end with an InterruptedException each time, and the threads are still there.",
                "Wait in a loop until all have ended, note an interrupt in it, and throw the InterruptedException after the loop."})
    void secondInterrupt(Lab lab) {
        stopsAndWaits(lab, ONE_AFTER_THE_OTHER, List.of(50, 55));
        stopsAndWaits(lab, 1, List.of(50, 55));
        stopsAndWaits(lab, 4, List.of(50, 51, 53, 55, 57, 58));
    }

    private static void stopsAndWaits(Lab lab, int workers, List<Integer> interrupts) {
        Run run = lab.run("collectAndInterruptAgain", workers, ticks(6, 100), 10, interrupts);
        run.call("the call").throwsA(InterruptedException.class).leavesNothingInFlight().run().leavesNoThread();
        sees(run, "done after the interrupt", 0);
    }

    @Requirement(id = "no-limit", points = 2,
            says = "Books that take longer than a day are waited for like books that take no time, and so is the end of what was "
                    + "interrupted",
            hints = {"How long may a book take at most in your program, and who has said so?",
                "A wait with a time-out is a guess at how long others take.",
                "Wait with get, join or await without a time; where a time has to be given, give the longest there is."})
    void noLimit(Lab lab) {
        lab.run("collect", 4, ticks(6, 0)).takes(0).value("fingerprints").is(hashed(6));
        lab.run("collect", 3, ticks(3, LONG)).takes(LONG).value("fingerprints").is(hashed(3));
        Run run = lab.run("collectAndInterruptAgain", 4, ticks(6, 100), LONG, List.of(50, 55));
        run.call("the call").throwsA(InterruptedException.class).leavesNothingInFlight();
    }

    @Requirement(id = "pool-gone", points = 3,
            says = "No thread dies of an exception or outlives the call: not if all goes well, not if a book fails, not if the caller is "
                    + "interrupted",
            hints = {"Who ends the threads of your pool, and on which ways out?",
                "A pool that nobody shuts down waits for ever; a thread that was told to stop has not stopped yet.",
                "In a finally block, shut the pool down and then wait until it has terminated."})
    void poolGone(Lab lab) {
        everyBookIsDone(lab.run("collect", 4, ticks(6, 100))).leavesNoThread().hasNoFinding();
        lab.run("collectAndFail", 4, ticks(6, 100), List.of(1, 6)).leavesNoThread();
        lab.run("collectAndInterrupt", 4, ticks(6, 100), 50)
                .call("the call").leavesNothingInFlight().run()
                .leavesNoThread();
    }

    @Requirement(id = "no-guessing", points = 1,
            says = "Nothing in your code sleeps, spins or yields to wait",
            hints = {"Which call comes back at the very moment at which the pool is done?",
                "A pause is too long or too short, and a loop that looks again and again takes the processor from those who compute.",
                "Ask a future for its result, join a thread or await a latch instead."})
    void noGuessing(Lab lab) {
        Run run = lab.run("collect", 4, ticks(6, 100));
        run.check(!run.works().isEmpty(), "books that are hashed", "none");
        lab.code().follows(WAITS_WITHOUT_GUESSING);
    }

    /** A lock that is taken and given back between two iterations takes no lab time, so that the clock does not see it. */
    private static final ArchRule COMPUTES_WITHOUT_A_LOCK = methods().that().haveModifier(JavaModifier.SYNCHRONIZED)
            .should(new ArchCondition<>("leave the computing to others") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    for (JavaMethodCall call : method.getMethodCallsFromSelf()) {
                        boolean computes = DIGESTS.contains(call.getTargetOwner().getName()) && COMPUTING.contains(call.getName());
                        events.add(new SimpleConditionEvent(call, !computes, call.getDescription()));
                    }
                }
            })
            .allowEmptyShould(true)
            .as("no synchronized method computes an HMAC or a digest")
            .because("then only one thread computes at a time, however many processors there are");
    private static final Set<String> DIGESTS = Set.of("javax.crypto.Mac", "java.security.MessageDigest", "javax.crypto.SecretKeyFactory");
    private static final Set<String> COMPUTING = Set.of("update", "doFinal", "digest", "generateSecret");

    private static final ArchRule WAITS_WITHOUT_GUESSING = noClasses()
            .should().callMethodWhere(target(nameMatching("sleep|yield|onSpinWait")).and(target(owner(assignableTo(Thread.class)))))
            .orShould().callMethod(TimeUnit.class, "sleep", long.class)
            .orShould().callMethodWhere(target(nameMatching("park(Nanos|Until)")).and(target(owner(type(LockSupport.class)))))
            .as("nothing sleeps, spins or yields to wait")
            .because("a caller waits for its workers with a future, a latch or join: these end when the work does, while sleeping is "
                    + "guessing and spinning takes the processor from those who compute");

    /** What the judge expects of whole books rests on its own computation, and that one on Python's. */
    private static void byHandAgreesWithPython() {
        for (Known known : Known.PLAIN) {
            if (!ByHand.fingerprint(known.text(), known.salt(), known.iterations()).equals(known.hex())) {
                throw new IllegalStateException("the judge computes another fingerprint of \"" + known.text() + "\" than Python");
            }
        }
    }

    private static void hashes(Lab lab, List<Known> all, BiPredicate<Known, String> rightly) {
        Run run = lab.run("hashTexts", all.stream().map(Known::text).toList(), all.stream().map(Known::salt).toList(),
                all.stream().map(Known::iterations).toList());
        for (int i = 0; i < all.size(); i++) {
            Known known = all.get(i);
            String observed = String.valueOf(fingerprints(run).get(i));
            run.check(rightly.test(known, observed),
                    shortened(known.hex()) + ", 128 digits, for \"" + shortened(known.text()) + "\" with \"" + shortened(known.salt())
                            + "\" and " + (known.iterations() == 1 ? "one iteration" : known.iterations() + " iterations"),
                    shortened(observed) + ", " + observed.length() + " digits");
        }
    }

    private static void fails(Lab lab, int workers, List<Integer> failing, String failed) {
        Run run = lab.run("collectAndFail", workers, ticks(6, 100), failing);
        run.call("the call").throwsA("FingerprintException");
        everyBookIsDone(run).value("failed").is(failed)
                .value("others").is(IntStream.rangeClosed(1, 6).filter(number -> !failing.contains(number))
                        .mapToObj(FingerprintsSpec::hashedBook).toList())
                .releasesItsLocks();
    }

    private static void fails(Lab lab, List<String> thrown, String failed) {
        List<String> others = IntStream.rangeClosed(1, thrown.size()).filter(number -> thrown.get(number - 1).isEmpty())
                .mapToObj(FingerprintsSpec::hashedBook).toList();
        for (int workers : List.of(ONE_AFTER_THE_OTHER, 2)) {
            Run run = lab.run("collectAndThrow", workers, ticks(thrown.size(), 100), thrown);
            run.call("the call").throwsA("FingerprintException").takes(workers == 0 ? 600 : 300);
            List<?> again = (List<?>) run.value("hashed again").get();
            run.check(again.isEmpty(), "no book hashed twice", "hashed again: " + again);
            everyBookIsDone(run).value("failed").is(failed).value("others").is(others);
        }
    }

    private static Run everyBookIsDone(Run run) {
        List<?> notDone = (List<?>) run.value("not done when the call returned").get();
        return run.check(notDone.isEmpty(), "every book done when the call returns", "not done: " + notDone);
    }

    private static void sees(Run run, String what, long expected) {
        Object observed = run.value(what).get();
        run.check(Long.valueOf(expected).equals(observed), what + ": " + expected, what + ": " + (observed == null ? 0 : observed));
    }

    private static List<String> strings(Object list) {
        return list instanceof List<?> strings ? strings.stream().map(String::valueOf).toList() : List.of();
    }

    private static List<?> fingerprints(Run run) {
        return (List<?>) run.value("fingerprints").get();
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

    private static List<Long> ticks(int books, long each) {
        return Collections.nCopies(books, each);
    }

    private static List<String> books(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> "book " + number).toList();
    }

    private static List<String> iterations(String title, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> title + ": iteration " + number).toList();
    }

    private static List<String> hashed(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(FingerprintsSpec::hashedBook).toList();
    }

    private static String hashedBook(int number) {
        return "book " + number + ": book " + number + " hashed";
    }

    private static String shortened(String text) {
        return text.length() <= 32 ? text : text.substring(0, 12) + "..." + text.substring(text.length() - 12);
    }
}
