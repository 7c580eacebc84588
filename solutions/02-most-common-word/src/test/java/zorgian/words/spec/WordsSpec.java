package zorgian.words.spec;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import zorgian.lab.archive.Archive;
import zorgian.lab.run.Work;
import zorgian.lab.spec.Lab;
import zorgian.lab.spec.Requirement;
import zorgian.lab.spec.Run;
import zorgian.lab.spec.Spec;
import zorgian.lab.spec.Value;

/** What is required of the search for common words. One tick is one millisecond; the most common word of book n is word-n, n + 1 times. */
@Spec(scenarios = WordsScenarios.class)
class WordsSpec {

    private static final String SEQUENTIALLY = "one after the other";
    private static final String POOLED = "pooled";
    private static final String AS_COMPLETED = "as completed";
    private static final List<String> WAYS = List.of(SEQUENTIALLY, POOLED, AS_COMPLETED);
    private static final List<Long> UNEVEN = List.of(80L, 28L, 60L, 12L, 72L, 20L, 52L, 40L);
    private static final List<String> NOTHING_GOES_WRONG = List.of();
    private static final List<String> BROKEN = List.of("breaks", "", "times out", "burns", "");
    private static final List<String> STOP_WORDS = List.of("the", "of", "and", "in");
    private static final long MORE_THAN_A_DAY = 86_400_050;
    private static final int IN_ONE_GO = Integer.MAX_VALUE;
    private static final int BYTES_OF_A_LONG_BOOK = 100_000;

    @Requirement(id = "whole-archive", points = 5,
            says = "The most common word and its count are right for all eight books of the archive (of the four longest, the first 100 "
                    + "kB are read)",
            hints = {"Which of the eight is wrong: the word or the count?",
                "A shorter count means that a part of the book was not read, or that the same word was counted under two spellings.",
                "Read until the stream says that there is no more, bring each word to lower case first, and only then look for it among "
                        + "the stop words."})
    void wholeArchive(Lab lab) {
        lab.run("archive", BYTES_OF_A_LONG_BOOK).returned().is(InTheArchive.ANSWERS);
    }

    @Requirement(id = "what-a-word-is", points = 5,
            says = "Words are separated by white space, compared in lower case and left as they are, and stop words are not counted",
            hints = {"What does your program make of a line that begins with blanks, or that has nothing in it?",
                "Splitting gives empty strings too. And a stop word with a capital letter is one all the same.",
                "Lower-case each word with Locale.ROOT before anything is counted, skip what is empty or a stop word, and take nothing "
                        + "off: \"moon,\" and \"moon\" differ."})
    void whatAWordIs(Lab lab) {
        counts(lab, IN_ONE_GO, "en",
                "The moon The Moon THE MOON The star The",
                "a moon\tmoon\r\nmoon\n\n\n  \t \n    star moon  \n",
                "moon, moon, moon moon. moon! moon-lit moon,",
                "    one\n    two\n    two\n    three\n    four\n");
        counts(lab, IN_ONE_GO, "tr", "TITLE star title star Title INSECT insect Insect Insect");
    }

    @Requirement(id = "equal-counts", points = 4,
            says = "Of words that are equally common, the one that comes first in the book is the answer",
            hints = {"Which of two equally common words does your program choose, and why that one?",
                "The order of a HashMap has nothing to do with the order of the book, and neither has the alphabet.",
                "A LinkedHashMap remembers in which order its keys came; then only a count that is really higher may replace the best so "
                        + "far."})
    void equalCounts(Lab lab) {
        counts(lab, IN_ONE_GO, "en",
                "zorg moon apple moon zorg apple",
                "apple zorg moon moon zorg apple",
                "star the Moon moon Star the the",
                "q w e r t z u i o p a s d f g h j k l y x c v b n m",
                "x m n b v c y l k j h g f d s a p o i u z t r e w q");
    }

    @Requirement(id = "utf-8", points = 5,
            says = "Books are read as UTF-8 in however small parts they come, also on a computer whose own charset is another (here "
                    + "ISO-8859-1); a byte order mark is a letter, but for one at the very beginning",
            hints = {"What does the first word of a file begin with that has a byte order mark?",
                "A letter can take several bytes, a read may end in the middle of one, and a read that gives little is not the last.",
                "Let a Reader for UTF-8 put the letters together, read on until it says that the end is there, and drop the mark (\\uFEFF) "
                        + "only if it is the first letter."})
    void utf8(Lab lab) {
        String letters = "Żółw café żółw ŻÓŁW in the café, Mondsüchtig mondsüchtig MONDSÜCHTIG mondsüchtig and żółw żółw";
        String marked = "\uFEFFmoon star moon star star Moon moon";
        counts(lab, 1, "en", letters, marked, "\uFEFFThe moon the", "star moon moon \uD83C\uDF19 \uD83C\uDF19 \uD83C\uDF19",
                "moon \uFEFFmoon star\uFEFF star \uFEFFmoon moon\n\uFEFFmoon", "\uFEFF\uFEFFstar star moon star moon moon moon "
                        + "\uFEFFstar \uFEFFstar");
    }

    @Requirement(id = "sequential", points = 5,
            says = "One after the other, eight books of 100 ticks take 800 ticks, in the order of the list, on the caller's thread",
            hints = {"Nothing but a loop is needed here; who executes a loop?",
                "Look at the timeline: which thread opens the books, and when does the next one begin?",
                "Open a book, read it to its end, close it, keep its answer, and only then turn to the next title."})
    void sequential(Lab lab) {
        Run run = lab.run("search", List.of(SEQUENTIALLY), 0, ticks(8, 100), NOTHING_GOES_WRONG);
        run.takes(800).worksInOrder(works(8));
        answers(run, SEQUENTIALLY).is(answers(8));
        sees(run, "on the caller's thread", 16);
    }

    @Requirement(id = "pool-makespan", points = 7,
            says = "Pooled, eight books of 100 ticks take eight workers 100 ticks and four workers 200, and no worker is idle while a "
                    + "book waits",
            hints = {"Look at the timeline: what does a book wait for while a worker is free?",
                "Opening and reading both take time. Whatever the caller does in between, or all workers do in turn, takes longer.",
                "Submit all books first and ask for answers afterwards, to a pool with exactly as many threads as there are to be "
                        + "workers."})
    void poolMakespan(Lab lab) {
        pooled(lab, 8, ticks(8, 100)).takes(100).keepsInFlight("book", 8);
        pooled(lab, 4, ticks(8, 100)).takes(200).keepsInFlight("book", 4);
        Run run = pooled(lab, 3, UNEVEN).keepsInFlight("book", 3);
        run.takes(greedyMakespan(run, UNEVEN, 3));
    }

    @Requirement(id = "book-order", points = 6,
            says = "Pooled, the answers stand in the order of the list, whichever was known first, and each book is opened once",
            hints = {"In which order are the answers known, and in which are they wanted?",
                "A book has its place in the list before anybody reads it.",
                "Futures can be kept in the order in which the books were submitted, and asked in that order."})
    void bookOrder(Lab lab) {
        Run run = pooled(lab, 3, UNEVEN).worksOnceEach(works(8));
        answers(run, POOLED).is(answers(8));
        run.call(POOLED).waitsForItsThreads();
    }

    @Requirement(id = "as-completed", points = 7,
            says = "As completed, each answer is handed over at the very tick at which its book is read, the fastest book first",
            hints = {"When is the answer of the fastest book handed over: when it is known, or when all are?",
                "Asking the first future waits for the first book of the list, however fast the others are.",
                "Let the workers put what is done into a queue, as an ExecutorCompletionService does, and take as many answers as there "
                        + "are books."})
    void asCompleted(Lab lab) {
        lab.run("search", List.of(AS_COMPLETED), 8, UNEVEN, NOTHING_GOES_WRONG).takes(80).keepsInFlight("book", 8).worksOnceEach(works(8))
                .value("told").is(LongStream.rangeClosed(1, 8).boxed().sorted(Comparator.comparing(n -> UNEVEN.get((int) (n - 1))))
                        .map(n -> "book " + n + " at " + UNEVEN.get((int) (n - 1))).toList())
                .call(AS_COMPLETED).waitsForItsThreads();
        Run run = lab.run("search", List.of(AS_COMPLETED), 3, UNEVEN, NOTHING_GOES_WRONG).keepsInFlight("book", 3).worksOnceEach(works(8));
        run.takes(greedyMakespan(run, UNEVEN, 3));
        List<String> known = run.works().stream().filter(work -> work.label().endsWith("reads on"))
                .map(work -> work.label().replace(" reads on", "") + " at " + work.to()).toList();
        run.check(sorted(run.value("told").get()).equals(sorted(known)), "each answer told when it is known: " + sorted(known),
                "told: " + sorted(run.value("told").get()));
    }

    @Requirement(id = "consumer", points = 5,
            says = "Answers are handed over one at a time on the caller's thread, which holds no worker up, and what the consumer throws "
                    + "ends the call",
            hints = {"Which thread executes the consumer, and who waits while it does?",
                "The caller has nothing else to do: it can wait for the next answer. Workers must be able to put answers down and go on.",
                "Take from an unbounded queue on the calling thread and call the consumer there. Stop the workers in a finally block."})
    void consumer(Lab lab) {
        Run run = lab.run("tellSlowly", 1, ticks(5, 100), 350).keepsInFlight("writing down", 1);
        sees(run, "told on the caller's thread", 5);
        long read = run.works().stream().filter(work -> work.label().startsWith("book")).mapToLong(Work::to).max().orElse(0);
        run.check(read <= 500, "five books read at tick 500", "at tick " + read);
        tellNobody(lab, true).value("thrown").is("the paper is torn (AssertionError)");
        run = tellNobody(lab, false);
        run.value("thrown").is("the pencil is broken (IllegalStateException)");
        run.check(strings(run.value("told").get()).size() == 1, "nothing told after that", "told: " + run.value("told").get());
        long thrownAt = (long) run.value("thrown at").get();
        long opened = begunAfter(run, thrownAt);
        run.check(opened == 0, "no book opened after that", opened + " opened");
    }

    @Requirement(id = "missing-book", points = 5,
            says = "A book that is not there or cannot be opened fails alone, with the exception that the library threw",
            hints = {"What becomes of the other books if one is missing?",
                "Decide for each book on its own what its answer is, whatever the library throws, checked or not.",
                "Catch what goes wrong where a single book is opened, and make the answer of it there, with this exception as its cause."})
    void missingBook(Lab lab) {
        failing(lab, List.of("", "missing", "defect", ""), List.of("book 1: word-1, 2 times", "book 2 failed: there is no book 2 "
                + "(FileNotFoundException)",
                "book 3 failed: the catalogue is torn (IllegalStateException)", "book 4: word-4, 5 times"));
    }

    @Requirement(id = "broken-stream", points = 5,
            says = "A book that breaks off in the middle fails alone, and is not taken for a shorter book",
            hints = {"How does your program tell the end of a book from a stream that broke?",
                "Some classes keep an IOException to themselves, others wrap it. And not every InterruptedIOException comes from an "
                        + "interrupt.",
                "An IOException from a read makes the answer Failed, with that exception itself. Only where the thread's interrupt flag "
                        + "is set was somebody interrupted."})
    void brokenStream(Lab lab) {
        failing(lab, BROKEN, List.of("book 1 failed: the rest of book 1 is missing (IOException)",
                "book 2: word-2, 3 times", "book 3 failed: book 3 does not come (SocketTimeoutException)",
                "book 4 failed: book 4 burns (IllegalStateException)", "book 5: word-5, 6 times"));
    }

    @Requirement(id = "any-failure", points = 4,
            says = "Whatever the library or a stream throws, an Error too, makes one answer: that very thing is its cause, and no book is "
                    + "opened again",
            hints = {"What becomes of a book, and of its worker, if what is thrown is no Exception?",
                "An Error passes by catch (Exception e); and who tries again opens a book twice.",
                "Catch Throwable where a single book is opened and read, let interrupts pass, and make Failed of the rest, as it is."})
    void anyFailure(Lab lab) {
        List<String> fates = List.of("collapses", "", "crumbles", "in a wrapper", "missing", "");
        List<String> expected = List.of("book 1 failed: the shelf of book 1 collapses (AssertionError)", "book 2: word-2, 3 times",
                "book 3 failed: book 3 crumbles (LinkageError)", "book 4 failed: book 4 is not delivered (CompletionException)",
                "book 5 failed: there is no book 5 (FileNotFoundException)", "book 6: word-6, 7 times");
        for (String way : WAYS) {
            Run run = lab.run("search", List.of(way), 2, ticks(6, 100), fates);
            Object answers = answers(run, way).get();
            List<String> inOrder = way.equals(AS_COMPLETED) ? sorted(answers) : strings(answers);
            run.check(inOrder.equals(expected), way + ": " + expected, way + ": " + inOrder);
            run.worksOnceEach(works(6).stream().filter(work -> !List.of("book 1 reads on", "book 4 reads on", "book "
                    + "5 reads on").contains(work)).toList());
            closed(run);
        }
    }

    @Requirement(id = "streams-closed", points = 5,
            says = "Every stream that was opened is closed when the call comes back, also after a failure in the middle and after an "
                    + "interrupt",
            hints = {"Who closes a book that breaks off in the middle?",
                "A close at the end of the reading is not reached if the reading throws.",
                "try (InputStream text = ...) closes on every way out."})
    void streamsClosed(Lab lab) {
        Run run = lab.run("search", WAYS, 2, ticks(5, 100), BROKEN);
        long opened = strings(run.value("streams").get()).stream().filter(event -> event.startsWith("opens")).count();
        run.check(opened > 0, "streams that are opened", "none");
        closed(run);
        closed(interrupt(lab, WAYS, 48));
        closed(tellNobody(lab, false));
        closed(tellNobody(lab, true));
    }

    @Requirement(id = "nothing-shared", points = 4, spurious = true,
            says = "Books do not get into each other's counts under any schedule, not even when two callers use the same search at once",
            hints = {"Which of your variables can two workers touch?",
                "A map that several workers count into mixes their books, and loses counts as well.",
                "Give each book a map of its own, as a local variable of the method that reads it; hand nothing over but its answer."})
    void nothingShared(Lab lab) {
        Run run = lab.run("inAnyEvent", 3, 100);
        run.call("one call").returns();
        run.call("other call").returns();
        run.value("one").is(answers(3)).value("other").is(answers(6).subList(3, 6));
        run.hasNoDataRace().hasNoPotentialDeadlock().releasesItsLocks().hasNoCheckThenAct();
    }

    @Requirement(id = "callers-at-once", points = 4,
            says = "Callers of the same search do not wait for each other, have workers of their own, and feel nothing of another's "
                    + "interrupt",
            hints = {"What do two calls of the same object have in common?",
                "A lock around the call, a pool or a flag in a field, a static field: all of these belong to all callers, and outlive "
                        + "each call.",
                "Keep nothing in fields but library and stop words; make pool, answers and flags anew in each call."})
    void callersAtOnce(Lab lab) {
        Run run = lab.run("callAtOnce", 2, ticks(6, 100), 48);
        for (String way : WAYS) {
            answersInTime(run, way, 4);
            answersInTime(run, way + ", more books", 6);
        }
        answersInTime(run, "a call afterwards", 4);
        run.call("the interrupted call").throwsA(InterruptedException.class);
        run.leavesNoThread();
    }

    private static void answersInTime(Run run, String call, int books) {
        run.call(call).returns().takes(call.startsWith(SEQUENTIALLY) ? 100 * books : 50 * books);
        Object answers = run.value("of " + call).get();
        List<String> inOrder = call.startsWith(AS_COMPLETED) ? sorted(answers) : strings(answers);
        run.check(inOrder.equals(answers(books)), call + ": " + answers(books), call + ": " + inOrder);
    }

    @Requirement(id = "over-http", points = 4,
            says = "Over HTTP, five workers take as long as the slowest of five books, and a missing book and a broken connection fail "
                    + "alone",
            hints = {"What is different over HTTP from a library in memory?",
                "A body comes in parts, and a connection can break in the middle. The library tells you both, if you let it.",
                "Nothing here is new: what works with any Library works with this one. Compare the answers one by one."})
    void overHttp(Lab lab) {
        Run run = lab.run("overHttp", 5);
        run.value("answers").is(List.of("book 1: word-1, 2 times", "book 2 failed: the library has no book \"book 2\" "
                + "(FileNotFoundException)",
                "book 3 failed: \"book 3\" breaks off after 40 of 80 bytes (IOException)", "book 4: word-4, 5 times", "book 5: word-5, "
                        + "6 times"));
        sees(run, "ticks", 120);
    }

    @Requirement(id = "few-books", points = 3,
            says = "A book without words, no books at all, fewer books than workers, and the same book twice are all fine",
            hints = {"Try your program with an empty list, and with a book that holds nothing but stop words.",
                "The most common of no words is not an exception, and a title need not be a key.",
                "NoWord is an answer too. And keep an answer for each place of the list, not for each title."})
    void fewBooks(Lab lab) {
        counts(lab, IN_ONE_GO, "en", "", "  \r\n\r\n", "the and the\nof in of", "moon");
        Run run = lab.run("few", WAYS);
        for (String way : WAYS) {
            run.value(way + ", 0").is(List.of()).value(way + ", 1").is(List.of("book 2: word-2, 3 times"));
            List<String> twice = List.of("book 1: word-1, 2 times", "book 1: word-1, 2 times", "book 2: word-2, 3 times");
            Object observed = run.value(way + ", 3").get();
            run.check(sorted(observed).equals(twice), way + ": " + twice, way + ": " + observed);
        }
    }

    @Requirement(id = "senseless-arguments", points = 2,
            says = "No library, no stop words, no list, a null in it, fewer than one worker and no consumer are refused with a message "
                    + "before any book",
            hints = {"What does your program do with a null, and when?",
                "Look at everything before you open the first book, in all three ways.",
                "Throw an IllegalArgumentException whose message names what is wrong, at the beginning of the constructor and of each "
                        + "method."})
    void senselessArguments(Lab lab) {
        Run run = lab.run("refuse").worksOnceEach();
        for (String call : List.of("no library", "no stop words", "no list, one after the other", "no list, pooled", "no list, as "
                + "completed",
                "a null in the list, one after the other", "a null in the list, pooled", "a null in the list, as completed",
                "no worker, pooled", "fewer than no worker, pooled", "no worker, as completed", "fewer than no worker, as completed",
                "no consumer")) {
            run.call(call).refuses();
        }
    }

    @Requirement(id = "interrupted-caller", points = 3,
            says = "A caller that is interrupted stops the reading, opens no other book, and passes the interrupt on",
            hints = {"An interrupt means: somebody wants you to stop. Who else has to hear of it?",
                "The caller waits, others read. And while a book is read, an interrupt shows as an InterruptedIOException.",
                "Interrupt the workers with shutdownNow, and let neither kind of exception pass for a book that failed."})
    void interruptedCaller(Lab lab) {
        passesTheInterruptOn(lab, List.of(SEQUENTIALLY), 12);
        passesTheInterruptOn(lab, WAYS, 48);
        passesTheInterruptOn(lab, List.of(SEQUENTIALLY), 1_300);
        // Only the last of four books is still read.
        List<String> pools = List.of(POOLED, AS_COMPLETED);
        passesTheInterruptOn(lab.run("interrupt", pools, 4, List.of(100L, 100L, 100L, 400L), 250), pools);
        Run run = lab.run("tellAndInterrupt", 2, ticks(6, 100), 150, 120);
        run.call(AS_COMPLETED).throwsA(InterruptedException.class);
        long opened = begunAfter(run, 120);
        run.check(opened == 0, "no book opened after the consumer was interrupted", opened + " opened or read on");
    }

    @Requirement(id = "no-interrupt-lost", points = 2,
            says = "An interrupt that comes in the last moment, or when the consumer has thrown, is thrown or kept, and not lost",
            hints = {"Your call has all answers, or the consumer has thrown, and it waits for its workers to end. What if it is "
                    + "interrupted now?",
                "An InterruptedException that is caught has taken the interrupt flag down. Who hears of the interrupt then?",
                "Where you wait for the workers' end, note an interrupt, and throw an InterruptedException when they have ended."})
    void noInterruptLost(Lab lab) {
        for (String way : WAYS) {
            isNotLost(lab.run("interruptAtTheEnd", way, 2, ticks(4, 100), way.equals(SEQUENTIALLY) ? 400 : 200), way);
        }
        Run run = lab.run("tellNobodyAndInterrupt", 2, List.of(100L, 48L, 100L, 100L, 100L), 53);
        isNotLost(run, AS_COMPLETED);
        run.call(AS_COMPLETED).leavesNothingInFlight();
    }

    private static void isNotLost(Run run, String way) {
        run.call(way);
        run.check(!run.works().isEmpty(), way + ": books are read until then", way + ": no book was read");
        Object interrupt = run.value("the interrupt").get();
        run.check(List.of("thrown", "kept").contains(interrupt), way + ": the interrupt thrown or kept", way + ": " + interrupt);
    }

    @Requirement(id = "second-interrupt", points = 3,
            says = "A second interrupt, while the call waits for what it has interrupted, changes nothing: it still waits, and throws",
            hints = {"Your call was interrupted and waits for its workers to end. What happens if somebody interrupts it now?",
                "awaitTermination and join end with an InterruptedException each time, and the threads are still there.",
                "Wait in a loop until all have ended, note an interrupt in it, and throw the InterruptedException after the loop."})
    void secondInterrupt(Lab lab) {
        for (String way : WAYS) {
            lab.run("interruptAgain", way, 4, ticks(6, 100), 10)
                    .call(way).throwsA(InterruptedException.class).leavesNothingInFlight().run().leavesNoThread();
        }
    }

    @Requirement(id = "no-limit", points = 2,
            says = "Books that take more than a day are waited for like books that take no time, and so is the end of what was interrupted",
            hints = {"How long may a book take at most in your program, and who has said so?",
                "A wait with a time-out is a guess at how long others take.",
                "Wait with get, take, join or await without a time; where a time has to be given, give the longest there is."})
    void noLimit(Lab lab) {
        for (String way : List.of(POOLED, AS_COMPLETED)) {
            for (Run run : List.of(
                    lab.run("search", List.of(way), 2, ticks(4, 0), NOTHING_GOES_WRONG).takes(0),
                    lab.runFirst("search", List.of(way), 2, ticks(4, MORE_THAN_A_DAY), NOTHING_GOES_WRONG).takes(2 * MORE_THAN_A_DAY))) {
                List<String> answers = sorted(answers(run, way).get());
                run.check(answers.equals(answers(4)), way + ": " + answers(4), way + ": " + answers);
            }
            lab.runFirst("interruptAgain", way, 4, ticks(6, 100), MORE_THAN_A_DAY)
                    .call(way).throwsA(InterruptedException.class).leavesNothingInFlight();
        }
    }

    @Requirement(id = "pool-gone", points = 3,
            says = "No thread outlives the call: not if all goes well, not if books fail, not after an interrupt, not if the consumer "
                    + "throws",
            hints = {"Who tells the workers that there is nothing more to come?",
                "A pool that nobody shuts down waits for ever; a thread that was told to stop has not stopped yet.",
                "In a finally block: shutdownNow, and then awaitTermination."})
    void poolGone(Lab lab) {
        Run run = lab.run("search", WAYS, 2, ticks(5, 100), BROKEN);
        run.finishes().check(!run.works().isEmpty(), "books that are read", "none").leavesNoThread();
        interrupt(lab, WAYS, 48).call(POOLED).leavesNothingInFlight().run().call(AS_COMPLETED).leavesNothingInFlight().run()
                .leavesNoThread();
        for (boolean error : List.of(false, true)) {
            tellNobody(lab, error).call("the call").leavesNothingInFlight().run().leavesNoThread();
        }
    }

    @Requirement(id = "no-guessing", points = 2,
            says = "Nothing in your code sleeps, spins or yields to wait",
            hints = {"Which call comes back at the very moment at which the next answer is known?",
                "A future, a queue or a latch tells you; asking again and again does not.",
                "Replace the sleep or the loop by get, take, await or join."})
    void noGuessing(Lab lab) {
        Run run = lab.run("search", List.of(POOLED), 4, ticks(8, 100), NOTHING_GOES_WRONG);
        run.finishes().check(!run.works().isEmpty(), "books that are read", "none");
        lab.code().follows(WAITS_WITHOUT_GUESSING);
    }

    private static final ArchRule WAITS_WITHOUT_GUESSING = noClasses()
            .should().callMethodWhere(target(nameMatching("sleep|yield|onSpinWait")).and(target(owner(assignableTo(Thread.class)))))
            .orShould().callMethod(TimeUnit.class, "sleep", long.class)
            .orShould().callMethodWhere(target(nameMatching("park(Nanos|Until)")).and(target(owner(type(LockSupport.class)))))
            .as("nothing sleeps, spins or yields to wait")
            .because("a caller waits for its workers with a future, a queue, a latch or join: these end when the work does, while "
                    + "sleeping is guessing and spinning takes the processor from those who work");

    private static Run pooled(Lab lab, int workers, List<Long> ticks) {
        return lab.run("search", List.of(POOLED), workers, ticks, NOTHING_GOES_WRONG);
    }

    private static void counts(Lab lab, int bytesPerRead, String language, String... texts) {
        List<String> expected = new ArrayList<>();
        for (String text : texts) {
            expected.add(countedByTheJudge("book " + (expected.size() + 1), text, Set.copyOf(STOP_WORDS)));
        }
        Run run = lab.run("count", List.of(texts), STOP_WORDS, bytesPerRead, language);
        Object counted = run.returned().get();
        String where = language.equals("en") ? ""
                : "on a computer set to " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH) + ": ";
        run.check(expected.equals(counted), where + expected, where + counted);
    }

    private static void failing(Lab lab, List<String> fates, List<String> expected) {
        Run run = lab.run("search", WAYS, 2, ticks(fates.size(), 100), fates);
        for (String way : WAYS) {
            Object answers = answers(run, way).get();
            List<String> inOrder = way.equals(AS_COMPLETED) ? sorted(answers) : strings(answers);
            run.check(inOrder.equals(expected), way + ": " + expected, way + ": " + inOrder);
        }
    }

    /** No stream is open at any moment at which a call came back. */
    private static void closed(Run run) {
        List<String> open = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String event : strings(run.value("streams").get())) {
            if (event.startsWith("opens ")) {
                open.add(event.substring("opens ".length()));
            } else if (event.startsWith("closes ")) {
                open.remove(event.substring("closes ".length()));
            } else {
                left.addAll(open);
                open.clear();
            }
        }
        run.check(left.isEmpty(), "every stream closed", "still open: " + String.join(", ", sorted(left)));
    }

    private static void passesTheInterruptOn(Lab lab, List<String> ways, long after) {
        passesTheInterruptOn(interrupt(lab, ways, after), ways);
    }

    private static void passesTheInterruptOn(Run run, List<String> ways) {
        List<String> at = strings(run.value("interrupted at").get());
        for (int i = 0; i < ways.size(); i++) {
            run.call(ways.get(i)).throwsA(InterruptedException.class);
            long from = Long.parseLong(at.get(i));
            long until = i + 1 < at.size() ? from + 2_000 : Long.MAX_VALUE;
            long more = run.works().stream().filter(work -> work.label().startsWith("book") && work.from() < until)
                    .filter(work -> work.from() >= from || work.to() > from && !work.givenUp()).count();
            run.check(more == 0, "nothing opened and nothing read on after the interrupt", more + " opened or read on");
        }
    }

    /** Some books are being opened at tick 48 of a call, others read; at tick 12, they are all being opened. */
    private static Run interrupt(Lab lab, List<String> ways, long after) {
        return lab.run("interrupt", ways, 4, List.of(100L, 400L, 100L, 400L, 100L, 400L), after);
    }

    /** Book 2 is the first, at tick 48. */
    private static Run tellNobody(Lab lab, boolean error) {
        return lab.run("tellNobody", 2, List.of(100L, 48L, 100L, 100L, 100L), error);
    }

    /** The answers of a call that must have returned. */
    private static Value answers(Run run, String way) {
        return run.call(way).returns().run().value("answers, " + way);
    }

    private static long begunAfter(Run run, long tick) {
        return run.works().stream().filter(work -> work.label().startsWith("book") && work.from() > tick).count();
    }

    private static void sees(Run run, String what, long expected) {
        Object observed = run.value(what).get();
        run.check(Long.valueOf(expected).equals(observed), what + ": " + expected, what + ": " + (observed == null ? 0 : observed));
    }

    /** What the judge finds in the archive, counted once. */
    private static final class InTheArchive {

        static final List<String> ANSWERS =
                Archive.titles().stream().map(title -> countedByTheJudge(title, text(Archive.book(title)), Archive.stopWords())).toList();

        private static String text(byte[] book) {
            if (book.length <= BYTES_OF_A_LONG_BOOK) {
                return new String(book, StandardCharsets.UTF_8);
            }
            String beginning = new String(book, 0, BYTES_OF_A_LONG_BOOK, StandardCharsets.UTF_8);
            return beginning.substring(0, beginning.lastIndexOf('\n') + 1);
        }
    }

    /** The judge's own count, by the brief. */
    private static String countedByTheJudge(String title, String text, Set<String> stopWords) {
        Map<String, Long> counts = new LinkedHashMap<>();
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (String word : unmarked.split("[ \t\r\n]+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!lower.isEmpty() && !stopWords.contains(lower)) {
                counts.put(lower, counts.getOrDefault(lower, 0L) + 1);
            }
        }
        long most = counts.values().stream().mapToLong(count -> count).max().orElse(0);
        return counts.entrySet().stream().filter(entry -> entry.getValue() == most).findFirst()
                .map(entry -> title + ": " + entry.getKey() + ", " + most + " times").orElse(title + ": no word");
    }

    /** How long so many workers need for the books in the order in which they were begun, if none of them is ever idle. */
    private static long greedyMakespan(Run run, List<Long> ticks, int workers) {
        Queue<Long> freeAt = new PriorityQueue<>(Collections.nCopies(workers, 0L));
        long last = 0;
        for (Work work : run.works().stream().filter(each -> each.label().endsWith("opens")).sorted(Comparator.comparing(Work::from))
                .toList()) {
            int number = Integer.parseInt(work.label().replaceAll("\\D", ""));
            long end = freeAt.remove() + ticks.get(number - 1);
            freeAt.add(end);
            last = Math.max(last, end);
        }
        return last;
    }

    private static List<Long> ticks(int books, long each) {
        return Collections.nCopies(books, each);
    }

    private static List<String> works(int books) {
        return LongStream.rangeClosed(1, books).boxed().flatMap(n -> List.of("book " + n + " opens", "book " + n + " reads on").stream())
                .toList();
    }

    private static List<String> answers(int books) {
        return LongStream.rangeClosed(1, books).mapToObj(n -> "book " + n + ": word-" + n + ", " + (n + 1) + " times").toList();
    }

    private static List<String> strings(Object list) {
        return list instanceof List<?> strings ? strings.stream().map(String::valueOf).toList() : List.of();
    }

    private static List<String> sorted(Object list) {
        return strings(list).stream().sorted().toList();
    }
}
