package zorgian.microscope.spec;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zorgian.lab.run.Work;
import zorgian.lab.spec.Lab;
import zorgian.lab.spec.Requirement;
import zorgian.lab.spec.Run;
import zorgian.lab.spec.Spec;

/** What is required of the protocol of the microscope. One tick is one millisecond. */
@Spec(scenarios = MicroscopeScenarios.class)
class MicroscopeSpec {

    private static final int LONG_SLICE = 100;

    /** Longer than a day, and short enough for who looks up each second not to be taken for spinning. */
    private static final int LONG = 86_400_050;
    private static final long A_HUNDRED_YEARS = Duration.ofDays(36_500).toMillis();
    private static final String BOTH = "look 10, prepare 50, look 10, prepare 5, look 10, prepare 50, look 10";

    @Requirement(id = "one-at-a-time", points = 6,
            says = "One researcher looks at a time, and everybody has looked for as long as she wanted in the end",
            hints = {"How many of them can have the microscope at the same moment, and who decides?",
                    "Between seeing that the microscope is free and taking it, nobody else may be able to do the same.",
                    "Keep who has it in a field that is looked at and changed under one and the same lock; keep what is left of a look "
                            + "as you go on."})
    void oneAtATime(Lab lab) {
        List<String> days = List.of("Ada at 0: look 30", "Ben at 1: look 22, prepare 20, look 8", "Cleo at 2: prepare 10, look 17", "Dan "
                + "at 3: look 4");
        Run run = lab.run("days", 5, days).keepsInFlight("look of", 1);
        looksFor(run, "Ada", 30);
        looksFor(run, "Ben", 30);
        looksFor(run, "Cleo", 17);
        looksFor(run, "Dan", 4);
    }

    @Requirement(id = "looking-gains-nothing", points = 5,
            says = "Four researchers who look for 100 ticks each take 400 ticks, one after the other and at once",
            hints = {"What can three researchers do while the fourth one looks?",
                    "If it is less than 400, two of them looked at the same time; if it is more, nobody looked although somebody could.",
                    "The microscope must go to the next in line in the same moment in which it is given up."})
    void lookingGainsNothing(Lab lab) {
        Run run = lab.run("compare", 5, "look 100").keepsInFlight("look of", 1);
        sees(run, "one after the other", 400L);
        sees(run, "at once", 400L);
    }

    @Requirement(id = "preparing-gains-all", points = 5,
            says = "Four researchers who prepare for 100 ticks each take 400 ticks one after the other, and 100 at once",
            hints = {"What does a researcher need the microscope for while she waits for a reaction?",
                    "If it is 400 at once, your prepare holds something that the others need.",
                    "Call the bench's prepare outside of every lock."})
    void preparingGainsAll(Lab lab) {
        Run run = lab.run("compare", 5, "prepare 100").keepsInFlight("preparation of", 4);
        sees(run, "one after the other", 400L);
        sees(run, "at once", 100L);
    }

    @Requirement(id = "waits-overlap", points = 6,
            says = "Researchers who look, prepare and look again, twice over, look while others prepare, and nobody waits longer than she "
                    + "must",
            hints = {"Who could look while Ada prepares?",
                    "Look at the timeline: is there a tick at which nobody looks although somebody waits for the microscope?",
                    "Give the microscope back as soon as a look is over, and hand it directly to the one who waits longest."})
    void waitsOverlap(Lab lab) {
        Run four = lab.run("compare", LONG_SLICE, BOTH);
        sees(four, "one after the other", 4 * 145);
        List<String> same = Stream.of("Ada", "Ben", "Cleo", "Dan").map(name -> name + " at 0: " + BOTH).toList();
        long shortest = Rehearsal.of(LONG_SLICE, same).makespan();
        four.check(four.value("at once").get().equals(shortest), "at once: " + shortest + " ticks", "at once: another time");
        endsAsRehearsed(lab, LONG_SLICE, List.of("Ada at 0: look 10, prepare 50, look 33", "Ben at 1: prepare 7, look 21, prepare 30, "
                + "look 12",
                "Cleo at 2: look 18, prepare 12, look 9, prepare 40, look 6", "Dan at 3: look 4, prepare 15, look 40"));
    }

    @Requirement(id = "slices-alternate", points = 6,
            says = "With slices of 5 ticks, two researchers who look for 40 ticks each take turns, slice by slice",
            hints = {"What should Ada do after five ticks, when Ben has come meanwhile?",
                    "Look for one slice, then see whether somebody waits, and only then go on.",
                    "Handing over means to go to the end of the line yourself, and to go on with what is left when your turn comes."})
    void slicesAlternate(Lab lab) {
        List<String> days = List.of("Ada at 0: look 40", "Ben at 1: look 40");
        inTurn(lab.run("days", 5, days).takes(80), Rehearsal.of(5, days));
        List<String> uneven = List.of("Ada at 0: look 25", "Ben at 1: look 17");
        inTurn(lab.run("days", 7, uneven).takes(42), Rehearsal.of(7, uneven));
        endsAsRehearsed(lab, 5, List.of("Ada at 0: look 10, prepare 50, look 33", "Ben at 1: prepare 7, look 21, prepare 30, look 12",
                "Cleo at 2: look 18, prepare 12, look 9, prepare 40, look 6", "Dan at 3: look 4, prepare 15, look 40"));
    }

    @Requirement(id = "full-round", points = 5,
            says = "Nobody waits longer than a full round: a slice for each of the others, however long they want to look",
            hints = {"How long can Dan have to wait if three others want to look all day?",
                    "After her slice a researcher stands behind all who wait, those who have just come too.",
                    "Keep one line, put those who ask and those who hand over at its end, and serve it from the front."})
    void fullRound(Lab lab) {
        List<String> days = List.of("Ada at 0: look 35", "Ben at 1: look 35", "Cleo at 2: look 35", "Dan at 12: look 5");
        Run run = lab.run("days", 5, days);
        run.takes(110);
        boolean inTime = longestWait(run, "Ada", 0) <= 15 && longestWait(run, "Ben", 1) <= 15 && longestWait(run, "Cleo", 2) <= 15
                && longestWait(run, "Dan", 12) <= 15;
        run.check(inTime, "nobody waits longer than 15 ticks", "somebody does");
    }

    @Requirement(id = "nobody-waits", points = 4,
            says = "While nobody waits, a look goes on slice after slice without a break, and its last slice is as long as what is left",
            hints = {"To whom should Ada hand the microscope if she is alone?",
                    "Which time do you tell the bench when less than a slice is left?",
                    "The bench is asked for the smaller of the slice and what is left, until nothing is left."})
    void nobodyWaits(Lab lab) {
        spans(lab.run("days", 5, List.of("Ada at 0: look 23")), "0-5, 5-10, 10-15, 15-20, 20-23").takes(23);
        spans(lab.run("days", 5, List.of("Ada at 0: look 10", "Ben at 1: prepare 20")), "0-5, 5-10").call("Ada").returns().endsAt(10);
        spans(lab.run("days", LONG_SLICE, List.of("Ada at 0: look 10")), "0-10").takes(10);
    }

    @Requirement(id = "first-come", points = 5,
            says = "Those who wait come to their turn in the order in which they asked, also after somebody has left the line",
            hints = {"What do you remember about who asked when?",
                    "Waking everybody and seeing who is fastest is no order, and neither is a set.",
                    "Put who asks at the end of a queue, and hand the microscope to the front of it. Who gives up waiting is taken out, "
                            + "wherever he stands."})
    void firstCome(Lab lab) {
        List<String> days = List.of("Ada at 0: take, rest 60, give back", "Dan at 10: look 5", "Ben at 20: look 5", "Eve at 30: look 5",
                "Cleo at 40: look 5");
        inThisOrder(lab.run("days", 5, days), List.of("Dan", "Ben", "Eve", "Cleo"));
        inThisOrder(lab.run("daysWithInterrupt", 5, days, "Ben", 50), List.of("Dan", "Eve", "Cleo"));
    }

    @Requirement(id = "no-barging", points = 5,
            says = "Whoever gives the microscope back and asks again in the same moment stands behind those who wait already",
            hints = {"Ben has been waiting, Ada is already awake. Who is faster?",
                    "When the microscope is given back, is there a moment in which it belongs to nobody although somebody waits?",
                    "Do not set it free and wake somebody: make the first in line its holder while you still have the lock."})
    void noBarging(Lab lab) {
        String eightTimes = String.join(", ", Collections.nCopies(8, "take, rest 10, give back"));
        Run run = lab.run("days", 5, List.of("Ada at 0: " + eightTimes, "Ben at 1: " + eightTimes));
        List<?> had = (List<?>) run.takes(160).value("had by").get();
        boolean inTurn = IntStream.range(1, had.size()).noneMatch(i -> had.get(i).equals(had.get(i - 1)));
        run.check(inTurn, "Ada and Ben have it in turn", "somebody had it twice in a row while the other one waited");
    }

    @Requirement(id = "re-entrant", points = 5,
            says = "A researcher who has the microscope can take it again, and look, without waiting for herself, and gives back as often "
                    + "as she took",
            hints = {"What happens if Ada, who has the microscope, calls look?",
                    "The microscope should know who has it, and how many times she has taken it.",
                    "If the caller is the holder, taking counts up and returns; giving back counts down, and only zero hands it on."})
    void reEntrant(Lab lab) {
        Run run = lab.run("days", 5, List.of("Ada at 0: take, take, look 5, give back, look 5, rest 5, give back", "Ben at 1: look 5"));
        turns(run, List.of("Ada", "Ada", "Ben")).takes(20);
        run.call("Ada").returns().endsAt(15);
        run.call("Ben").returns().endsAt(20);
        Run slices = lab.run("days", 5, List.of("Ada at 0: take, look 3, look 8, give back", "Ben at 1: look 2"));
        turns(slices, List.of("Ada", "Ada", "Ben", "Ada")).call("Ben").returns().endsAt(10);
        Run bench = lab.run("daysWithTakingBench", 5, List.of("Ada at 0: look 10", "Ben at 1: take, look 10, give back"));
        turns(bench, List.of("Ada", "Ben", "Ada", "Ben")).keepsInFlight("look of", 1).takes(20);
    }

    @Requirement(id = "holds-as-before", points = 5,
            says = "Who has taken the microscope gives it up wholly at a hand-over and to prepare, and has it again, as often, afterwards",
            hints = {"Ada took it twice, and hands over or prepares. What does she give up, and what does she have again, also if she "
                    + "is interrupted, or the bench throws?",
                    "Remember how often it was taken before you give it up, and restore that number when your turn comes.",
                    "Her take has to be undone later, so she must have it when look or prepare ends, even if she was interrupted in "
                            + "line: as Object.wait does."})
    void holdsAsBefore(Lab lab) {
        List<String> held = List.of("Ada at 0: take, take, look 40, give back, give back", "Ben at 1: look 40");
        Rehearsal asIfNotHeld = Rehearsal.of(5, List.of("Ada at 0: look 40", "Ben at 1: look 40"));
        inTurn(lab.run("days", 5, held).takes(80), asIfNotHeld);
        Run slices = lab.run("days", 5, List.of("Ada at 0: take, take, look 10, rest 20, give back, rest 20, give back",
                "Ben at 1: look 5", "Cleo at 12: look 5"));
        slices.call("Ada").returns().endsAt(55);
        slices.call("Ben").returns().endsAt(10);
        slices.call("Cleo").returns().endsAt(60);
        Run preparing = lab.run("days", 5, List.of("Ada at 0: take, take, prepare 50, rest 20, give back, rest 20, give back", "Ben at 1: "
                + "look 5",
                "Cleo at 48: look 5", "Dan at 60: look 5"));
        boolean meanwhile = looks(preparing.finishes()).stream().anyMatch(look -> look.label().equals("look of Ben") && look.to() == 6);
        preparing.check(meanwhile, "Ben looks while Ada prepares", "he does not");
        preparing.call("Cleo").returns().endsAt(53);
        preparing.call("Ada").returns().endsAt(93);
        preparing.call("Dan").returns().endsAt(98);
        Run inLine = lab.run("daysWithInterrupt", 5, List.of("Ada at 0: take, look 10", "Ben at 1: look 10"), "Ada", 7);
        inLine.call("Ada").keepsInterruptFlagOrThrows().endsAt(10);
        inLine.call("Ben").returns().endsAt(15);
        for (String kind : List.of("an exception", "an error")) {
            String thrown = kind.equals("an error") ? "AssertionError" : "BrokenSlide";
            Run failing = lab.run("daysWithFailure", 5, List.of("Ada at 0: take, take, prepare 20", "Ben at 15: look 5",
                    "Cleo at 16: look 5"), "Ada", 20, kind);
            failing.call("Ada").throwsA(thrown).endsAt(25);
            failing.call("Cleo").returns();
            keepsWhatWasTaken(failing);
            Run later = lab.run("daysWithFailure", 5, List.of("Ada at 0: take, take, look 20", "Ben at 1: look 5"), "Ada", 12, kind);
            later.call("Ada").throwsA(thrown).endsAt(15);
            later.call("Ben").returns().endsAt(10);
            keepsWhatWasTaken(later);
        }
        Run free = lab.run("days", 5, List.of("Ada at 0: take, take, prepare 20, rest 20, give back, give back", "Ben at 25: look 5"));
        free.call("Ada").returns().endsAt(40);
        free.call("Ben").returns().endsAt(45);
        Run both = lab.run("days", 5, List.of("Ada at 0: take, take, prepare 20, rest 10, give back, rest 10, give back",
                "Ben at 1: take, prepare 40, give back, rest 5", "Cleo at 32: look 5"));
        both.call("Ada").returns().endsAt(40);
        both.call("Cleo").returns().endsAt(45);
        both.call("Ben").returns().endsAt(50);
        for (String step : List.of("prepare 20", "look 20")) {
            Run stopped = lab.run("daysWithInterrupt", 5, List.of("Ada at 0: take, take, " + step, "Ben at 30: look 5"), "Ada", 12);
            stopped.call("Ada").keepsInterruptFlagOrThrows().endsAt(12);
            stopped.call("Ben").returns().endsAt(35);
            keepsWhatWasTaken(stopped);
        }
    }

    @Requirement(id = "place-kept", points = 3,
            says = "Who has to have the microscope again keeps her place in the line, however often she is interrupted, and whatever the "
                    + "bench has thrown",
            hints = {"Ada is interrupted in line, but may not leave. What becomes of her place, of the interrupt, and of how often she "
                    + "has the microscope?",
                    "Look at what your wait does after an InterruptedException, the second one too, and what it throws in the end.",
                    "Stand in line once; then wait in a loop that remembers interrupts, goes on until it is your turn, and sets the flag "
                            + "again."})
    void placeKept(Lab lab) {
        for (String step : List.of("prepare 10", "look 10")) {
            List<String> days = List.of("Ada at 0: take, " + step + ", give back", "Ben at 1: take, rest 60, give back", "Cleo at 20: "
                    + "look 5");
            long given = step.startsWith("look") ? 65 : 61;
            Run run = lab.run("daysWithFailureAndInterrupts", 5, days, "nobody", 0, "Ada", List.of(30, 40, 41));
            run.call("Ada").keepsInterruptFlagOrThrows().endsAt(given);
            run.call("Cleo").returns().endsAt(given + 5);
            keepsWhatWasTaken(run);
        }
        Run failing = lab.run("daysWithFailureAndInterrupts", 5, List.of("Ada at 0: take, prepare 20, give back", "Ben at 1: take, rest "
                + "60, give back",
                "Cleo at 30: look 5"), "Ada", 20, "Ada", List.of(40, 50));
        failing.call("Ada").throwsA("BrokenSlide").keepsInterruptFlagOrThrows().endsAt(61);
        failing.call("Cleo").returns().endsAt(66);
        for (long at : List.of(15L, 30L)) {
            Run two = lab.run("daysWithFailureAndInterrupts", 5, List.of("Ada at 0: take, prepare 10, give back",
                    "Ben at 1: take, prepare 20, give back, rest 5", "Cleo at 2: take, rest 60, give back"), "nobody", 0, "Ada",
                    List.of(at));
            two.call("Ada").keepsInterruptFlagOrThrows().endsAt(62);
            two.call("Ben").returns().endsAt(67);
        }
        for (String order : List.of("interrupt", "give back", "in between")) {
            keepsWhatWasTaken(lab.run("interruptedWhenTheTurnComesAgain", "prepare", order).takes(57));
        }
    }

    @Requirement(id = "failure-gives-back", points = 5,
            says = "A look that fails gives the microscope back; its exception or error reaches the caller, and costs nobody else anything",
            hints = {"Which of your lines are not reached if the bench throws?",
                    "Which part of a try statement runs whatever happens?",
                    "Everything after the take belongs into a try whose finally gives back, and the exception is not caught but passes "
                            + "through."})
    void failureGivesBack(Lab lab) {
        List<String> looks = List.of("Ada at 0: look 5", "Ben at 1: look 5");
        for (String kind : List.of("an exception", "an error")) {
            Run looking = lab.run("daysWithFailure", 5, looks, "Ada", 5, kind);
            looking.call("Ada").throwsA(kind.equals("an error") ? "AssertionError" : "BrokenSlide").endsAt(5);
            looking.call("Ben").returns().endsAt(10);
        }
        Run preparing = lab.run("daysWithFailure", 5, List.of("Ada at 0: prepare 20", "Ben at 30: look 5"), "Ada", 20, "an exception");
        preparing.call("Ada").throwsA("BrokenSlide").endsAt(20);
        preparing.call("Ben").returns().endsAt(35);
        Run later = lab.run("daysWithFailure", 5, List.of("Ada at 0: look 20", "Ben at 1: look 5", "Cleo at 11: look 5"), "Ada", 12, "an "
                + "error");
        later.call("Ada").throwsA("AssertionError").endsAt(15);
        later.call("Cleo").returns().endsAt(20);
        Run held = lab.run("daysWithFailure", 5, List.of("Ada at 0: take, take, look 5", "Ben at 1: look 5"), "Ada", 5, "an error");
        held.call("Ada").throwsA("AssertionError").endsAt(5);
        held.call("Ben").returns().endsAt(10);
        keepsWhatWasTaken(held);
    }

    @Requirement(id = "interrupted-at-work", points = 4,
            says = "A researcher who is interrupted while she looks or prepares stops, and the microscope goes to the next one",
            hints = {"What comes out of the bench when the thread is interrupted, and where does it go then?",
                    "An interrupt leaves the bench as an exception like any other.",
                    "Do not catch InterruptedException around the bench; let the same finally block give the microscope back."})
    void interruptedAtWork(Lab lab) {
        for (String step : List.of("look 5", "prepare 5")) {
            Run run = lab.run("daysWithInterrupt", 5, List.of("Ada at 0: " + step, "Ben at 10: look 5"), "Ada", 3);
            run.call("Ada").keepsInterruptFlagOrThrows().endsAt(3);
            run.call("Ben").returns().endsAt(15);
        }
        lab.run("daysWithInterrupt", 5, List.of("Ada at 0: look 5", "Ben at 1: look 5"), "Ada", 3).call("Ben").returns().endsAt(8);
    }

    @Requirement(id = "interrupted-in-line", points = 6,
            says = "A researcher who is interrupted while she waits leaves the line at once, and the microscope is never handed to "
                    + "somebody who has gone",
            hints = {"Ben is interrupted in line. How does the one who gives the microscope back know that he goes, and how does the "
                    + "one who called Ben's method?",
                    "On the way out of the line, take yourself out of it; and what if your turn came in just that moment?",
                    "If you are interrupted and are no longer in line, you have been made the holder: hand it on before you go."})
    void interruptedInLine(Lab lab) {
        for (String want : List.of("look 5", "take")) {
            Run run = lab.run("daysWithInterrupt", 5, List.of("Ada at 0: take, rest 100, give back", "Ben at 10: " + want,
                    "Cleo at 20: look 5"), "Ben", 50);
            run.call("Ben").keepsInterruptFlagOrThrows().endsAt(50);
            run.call("Cleo").returns().endsAt(105);
        }
        Run afterHandOver = lab.run("daysWithInterrupt", 5, List.of("Ada at 0: look 20", "Ben at 1: look 20"), "Ada", 7);
        afterHandOver.call("Ada").keepsInterruptFlagOrThrows().endsAt(7);
        afterHandOver.call("Ben").returns();
        for (String order : List.of("interrupt", "give back", "in between")) {
            lab.run("interruptedWhenTheTurnComes", order).takes(60);
            Run again = lab.run("interruptedWhenTheTurnComesAgain", "look", order);
            List<?> interrupted = again.value("interrupted in line").get() instanceof List<?> names ? names : List.of();
            interrupted.forEach(name -> again.call(name.toString()).keepsInterruptFlagOrThrows());
            again.takes(57);
        }
    }

    @Requirement(id = "interrupted-before", points = 2,
            says = "Who is interrupted already does not wait, takes nothing where she ends with an exception, and leaves the microscope "
                    + "to the others",
            hints = {"What does each of your methods do for a thread that is interrupted already?",
                    "Look at the moment after the microscope has become hers: can anything still be thrown then?",
                    "Throw before she stands in line or has it, or give it back before you throw; and pass the interrupt on."})
    void interruptedBefore(Lab lab) {
        for (String want : List.of("take", "look 5")) {
            Run waiting = lab.run("days", 5, List.of("Ada at 0: take, rest 50, give back", "Ben at 10: interrupt, " + want, "Cleo at "
                    + "20: look 5"));
            waiting.call("Ben").keepsInterruptFlagOrThrows().endsAt(10);
            waiting.call("Cleo").returns().endsAt(55);
            keepsWhatWasTaken(waiting);
        }
        for (String plan : List.of("interrupt, take, give back", "interrupt, look 5", "take, interrupt, prepare 20", "take, interrupt, "
                + "look 5")) {
            Run free = lab.run("days", 5, List.of("Ada at 0: " + plan, "Ben at 10: look 5"));
            free.call("Ada").keepsInterruptFlagOrThrows().endsAt(0);
            free.call("Ben").returns().endsAt(15);
            keepsWhatWasTaken(free);
        }
    }

    @Requirement(id = "namesakes", points = 2,
            says = "Two researchers of one name are two: one does not have what the other has taken, and they look one at a time; and "
                    + "two microscopes have nothing in common",
            hints = {"How do you know whether the caller has the microscope?",
                    "A name is a label. Which object does each researcher have to herself?",
                    "Keep the Thread that has the microscope, and compare it with the current one by ==."})
    void namesakes(Lab lab) {
        Run run = lab.run("namesakes").keepsInFlight("look of", 1).takes(80);
        run.value("the other Ada").is("refused");
        run.call("the other Ada takes").returns().endsAt(20);
        Run two = lab.run("twoMicroscopes");
        Map.of("Ada", 30, "Cleo", 20, "Ben", 35, "Dan", 28, "Finn", 45).forEach((name, end) -> two.call(name).returns().endsAt(end));
        sees(two, "looked through one", 30L);
        sees(two, "looked through the other", 35L);
    }

    @Requirement(id = "no-time-limit", points = 2, schedules = 1,
            says = "Who waits for the microscope for more than a day, or a hundred years, has it then, in take, in look, after a "
                    + "hand-over and after a preparation",
            hints = {"How long may somebody sit at the microscope?",
                    "Look for the waits that have a time-out, and what becomes of the caller when it is over.",
                    "Wait without a time, or wait again in a loop until it is your turn."})
    void noTimeLimit(Lab lab) {
        String sitsLong = "take, rest " + LONG + ", give back";
        Run run = lab.run("days", 5, List.of("Ada at 0: " + sitsLong, "Ben at 1: look 5"));
        run.call("Ben").returns().endsAt(LONG + 5);
        Run taking = lab.run("days", 5, List.of("Ada at 0: " + sitsLong, "Ben at 1: take, give back"));
        taking.call("Ben").returns().endsAt(LONG);
        for (String looks : List.of("look 10", "take, look 10, give back")) {
            Run handedOver = lab.run("days", 5, List.of("Ada at 0: " + looks, "Ben at 1: " + sitsLong));
            handedOver.call("Ada").returns().endsAt(LONG + 10);
        }
        Run back = lab.run("days", 5, List.of("Ada at 0: take, prepare 5, give back", "Ben at 1: " + sitsLong));
        back.call("Ada").returns().endsAt(LONG + 1);
        String sitsForYears = "take, rest " + A_HUNDRED_YEARS + ", give back";
        for (String wants : List.of("look 5", "take, give back")) {
            waitsForYears(lab, "Ben", List.of("Ada at 0: " + sitsForYears, "Ben at 1: " + wants));
        }
        for (String wants : List.of("look 10", "take, look 10, give back", "take, prepare 5, give back")) {
            waitsForYears(lab, "Ada", List.of("Ada at 0: " + wants, "Ben at 1: " + sitsForYears));
        }
    }

    /** Whoever looks up now and then may be taken for spinning before so long a time is over; but nobody may have gone before. */
    private static void waitsForYears(Lab lab, String who, List<String> days) {
        Run run = lab.run("daysAndHome", 5, days);
        boolean gone = run.works().stream().anyMatch(work -> work.label().equals("work at home of " + who)
                && work.from() < A_HUNDRED_YEARS);
        run.check(!gone, who + " waits for a hundred years", who + " goes before that");
    }

    @Requirement(id = "all-durations", points = 2, schedules = 1,
            says = "Slices and times come out exactly, be they shorter than a millisecond, longer than a second, or a hundred years",
            hints = {"What is left of half a millisecond, and what of a hundred years, in the numbers that you count with?",
                    "Look at each conversion of a Duration: which unit, and which type?",
                    "Stay with Duration: minus and compareTo are exact, and need no unit."})
    void allDurations(Lab lab) {
        asks(lab, "PT1S", "PT3.5S", List.of("PT1S", "PT1S", "PT1S", "PT0.5S"));
        asks(lab, "PT0.3S", "PT1.25S", List.of("PT0.3S", "PT0.3S", "PT0.3S", "PT0.3S", "PT0.05S"));
        asks(lab, "PT0.0005S", "PT0.001200001S", List.of("PT0.0005S", "PT0.0005S", "PT0.000200001S"));
        asks(lab, "PT1M", "PT1M1.000000001S", List.of("PT1M", "PT1.000000001S"));
        asks(lab, "PT438000H", "PT876000H", List.of("PT438000H", "PT438000H"));
        asks(lab, "PT876000H", "PT0.000000001S", List.of("PT0.000000001S"));
    }

    @Requirement(id = "strangers-give-back", points = 4,
            says = "Giving the microscope back without having it is refused, and changes nothing",
            hints = {"What if Ben gives back what Ada has?",
                    "Before you count down or hand on, find out who calls.",
                    "Compare the calling thread with the one that took the microscope, and throw an IllegalStateException if it is not "
                            + "the same."})
    void strangersGiveBack(Lab lab) {
        Run run = lab.run("strangersGiveBack");
        for (String who : List.of("Ben", "Ada", "nobody")) {
            run.value(who).is("refused");
        }
        run.call("Cleo").returns().endsAt(55);
        run.call("Dan").returns().endsAt(70);
    }

    @Requirement(id = "guarded", points = 5, spurious = true,
            says = "Under every schedule, what one researcher did at the microscope is seen by the next, nothing is raced, and nobody "
                    + "waits for ever",
            hints = {"Which of your fields does more than one thread touch, and what orders one touch before the other?",
                    "Looking into a field or a queue without its lock is a race too, even if you only want to know whether somebody waits.",
                    "Read and write all that the protocol knows under one lock, and call the bench and wait for your turn without "
                            + "holding a second one."})
    void guarded(Lab lab) {
        lab.run("inAnyEvent").keepsInFlight("look of", 1).hasNoDataRace().hasNoPotentialDeadlock().releasesItsLocks();
        lab.run("compare", 5, "look 100").hasNoDataRace();
        for (String order : List.of("interrupt", "give back")) {
            lab.run("interruptedWhenTheTurnComes", order).hasNoDataRace();
        }
    }

    @Requirement(id = "speed-ups", points = 3,
            says = "The speed-ups come out right: 1 for those who look, 4 for those who prepare, and none where nothing was measured",
            hints = {"Which of the two times has to be the larger one if the threads have gained something?",
                    "Whole numbers drop what is behind the point, and a double does not mind being divided by zero.",
                    "Divide the time one after the other by the time at once, as doubles, of nanoseconds; zero at once is an empty "
                            + "OptionalDouble."})
    void speedUps(Lab lab) {
        lab.run("compare", 5, "look 5").value("factor").is(1.0);
        lab.run("compare", 5, "prepare 5").value("factor").is(4.0);
        isAbout(lab.run("speedUp", 400_000_000L, 100_000_000L), 4);
        isAbout(lab.run("speedUp", 100_000_000L, 400_000_000L), 0.25);
        isAbout(lab.run("speedUp", 10L, 3L), 10.0 / 3);
        isAbout(lab.run("speedUp", 0L, 5L), 0);
        isAbout(lab.run("speedUp", 3L, A_HUNDRED_YEARS * 1_000_000), 3e-6 / A_HUNDRED_YEARS);
        isAbout(lab.run("speedUp", A_HUNDRED_YEARS * 1_000_000, 7L), A_HUNDRED_YEARS * 1e6 / 7);
        lab.run("speedUp", 5L, 0L).returned().is("none");
        lab.run("speedUp", 0L, 0L).returned().is("none");
    }

    @Requirement(id = "senseless-arguments", points = 3,
            says = "No slice, no bench, no name, no time, and times of zero or less are refused with a message before anything is done",
            hints = {"What would a look of minus five ticks be?",
                    "Look at everything that you are given before you take the microscope.",
                    "Throw an IllegalArgumentException that says what is wrong: null, zero and negative for times, null for the rest."})
    void senselessArguments(Lab lab) {
        Run run = lab.run("refuse").worksOnceEach("look of Ada");
        for (String call : List.of("no slice", "a slice of zero", "a slice below zero", "no bench", "nobody looks", "a look without a time",
                "a look of zero", "a look below zero", "nobody prepares", "a preparation without a time", "a preparation of zero",
                "a preparation below zero")) {
            run.call(call).refuses();
        }
        Run taken = lab.run("refuseWhileTaken");
        taken.call("Ben looks for no time").refuses().endsAt(10);
        taken.call("Ada prepares without a name").refuses().endsAt(20);
        taken.call("Cleo").returns().endsAt(55);
    }

    @Requirement(id = "no-guessing", points = 2,
            says = "Nothing in your code sleeps, spins or yields to wait, and all work is done on the researcher's own thread",
            hints = {"Which call comes back at the very moment at which it is your turn?",
                    "Whoever gives the microscope back knows who is next, and can wake her.",
                    "Wait with wait, await, acquire or park until your turn has come, and call the bench from the thread that called you."})
    void noGuessing(Lab lab) {
        Run run = lab.run("days", 5, List.of("Ada at 0: look 5, prepare 10", "Ben at 1: look 5")).leavesNoThread();
        run.check(run.works().size() == 3, "3 works", run.works().size() + " works");
        run.value("works on somebody else's thread").is(null);
        lab.code().follows(WAITS_WITHOUT_GUESSING);
    }

    private static final ArchRule WAITS_WITHOUT_GUESSING = noClasses()
            .should().callMethodWhere(target(nameMatching("sleep|yield|onSpinWait")).and(target(owner(assignableTo(Thread.class)))))
            .orShould().callMethod(TimeUnit.class, "sleep", long.class)
            .orShould().callMethodWhere(target(nameMatching("park(Nanos|Until)")).and(target(owner(type(LockSupport.class)))))
            .as("nothing sleeps, spins or yields to wait")
            .because("who gives the microscope back wakes the next in line, while sleeping is guessing and spinning takes the processor "
                    + "from those who work");

    private static void asks(Lab lab, String slice, String time, List<String> looks) {
        Run run = lab.run("asked", slice, time, time);
        run.value("looks").is(looks);
        run.value("preparations").is(List.of(time));
    }

    private static void keepsWhatWasTaken(Run run) {
        Object gone = run.value("taken and gone").get();
        String who = gone instanceof List<?> names ? String.valueOf(names.get(0)) : "somebody";
        run.check(gone == null, "who has taken it has it until she gives it back", who + " could not give back what she had taken");
    }

    /** Who looked, slice by slice. */
    private static List<String> lookers(Run run) {
        List<String> names = new ArrayList<>();
        for (Work work : looks(run)) {
            names.add(work.label().substring("look of ".length()));
        }
        return names;
    }

    private static List<Work> looks(Run run) {
        return run.works().stream().filter(work -> work.label().startsWith("look of ")).toList();
    }

    private static void inTurn(Run run, Rehearsal rehearsal) {
        run.check(lookers(run).equals(rehearsal.turns()), "they look in turn, slice by slice", "somebody looks out of turn");
    }

    private static void endsAsRehearsed(Lab lab, long slice, List<String> days) {
        Rehearsal rehearsal = Rehearsal.of(slice, days);
        Run run = lab.runFirst("days", slice, days).finishes();
        List<String> names = List.of("Ada", "Ben", "Cleo", "Dan");
        names.forEach(name -> run.call(name).returns());
        Map<String, Long> ends = new TreeMap<>();
        run.works().forEach(work -> ends.merge(work.label().substring(work.label().lastIndexOf(' ') + 1), work.to(), Math::max));
        String expected = String.join(", ", names.stream().map(name -> name + " at " + rehearsal.endOf(name)).toList());
        boolean inTime = names.stream().allMatch(name -> ends.getOrDefault(name, -1L).equals(rehearsal.endOf(name)));
        run.check(inTime, "done: " + expected, "somebody is done at another time");
    }

    private static Run turns(Run run, List<String> names) {
        run.finishes();
        return run.check(lookers(run).equals(names), "in turn: " + String.join(", ", names), String.join(", ", lookers(run)));
    }

    private static void inThisOrder(Run run, List<String> names) {
        run.finishes();
        List<Long> begins = looks(run).stream().map(Work::from).toList();
        boolean oneByOne = begins.equals(begins.stream().distinct().sorted().toList());
        run.check(oneByOne && lookers(run).equals(names), "in the order in which they asked",
                "somebody who asked later came earlier, or at the same time");
    }

    private static Run spans(Run run, String expected) {
        run.finishes();
        String spans = String.join(", ", looks(run).stream().map(work -> work.from() + "-" + work.to()).toList());
        return run.check(spans.equals(expected), "looks at " + expected, "looks at " + spans);
    }

    private static void looksFor(Run run, String name, long ticks) {
        long looked = looks(run).stream().filter(work -> work.label().endsWith(name)).mapToLong(work -> work.to() - work.from()).sum();
        run.check(looked == ticks, name + " looks for " + ticks + " ticks", "for " + looked + " ticks");
    }

    private static long longestWait(Run run, String name, long from) {
        long longest = 0;
        long since = from;
        for (Work look : looks(run).stream().filter(work -> work.label().endsWith(name)).toList()) {
            longest = Math.max(longest, look.from() - since);
            since = look.to();
        }
        return longest;
    }

    private static void sees(Run run, String what, long expected) {
        Object observed = run.value(what).get();
        run.check(Long.valueOf(expected).equals(observed), what + ": " + expected + " ticks", what + ": " + observed + " ticks");
    }

    private static void isAbout(Run run, double expected) {
        boolean near = run.returned().get() instanceof Double observed && Math.abs(observed - expected) <= 1e-9 * expected;
        run.check(near, "a speed-up of " + expected, "a speed-up of " + run.returned().get());
    }
}
