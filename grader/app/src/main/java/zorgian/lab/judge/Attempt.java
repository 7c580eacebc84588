package zorgian.lab.judge;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import zorgian.lab.channel.ForgedFrameException;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameType;
import zorgian.lab.process.Deadline;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Transcript;

/** One run of a scenario in a worker: says what to run, gives the program its standard input, and waits for what came of it. */
final class Attempt {

    private final WorkerProcess worker;
    private final RunLimits limits;
    private final StandardInput input;
    private boolean byRealTime;
    private boolean clean;

    Attempt(WorkerProcess worker, RunLimits limits, StandardInput input) {
        this.worker = worker;
        this.limits = limits;
        this.input = input;
    }

    /** Plays what the frame says; the worker must be idle. */
    Transcript play(Frame play, Transcripts transcripts) {
        Deadline deadline = worker.deadline(limits);
        try {
            worker.send(play);
            while (true) {
                Frame frame = worker.take(deadline);
                if (frame == null) {
                    byRealTime = deadline.endedByWall();
                    return Transcripts.givenUp(new Ending.Spinning(byRealTime ? "no end in " + limits.wall().toSeconds() + " s of real time"
                            : "no end in " + limits.cpu().toSeconds() + " s of CPU time", List.of()));
                }
                switch (frame.type()) {
                    case READS -> worker.send(Frame.of(FrameType.INPUT, (Object) input.read(Math.toIntExact(frame.number(0)))));
                    case FAULT -> {
                        return Transcripts.nothing(frame.flag(1) ? new Ending.Unknown(frame.text(0))
                                : new Ending.Crashed("the program stopped the worker from answering: " + frame.text(0)));
                    }
                    case RAN -> {
                        Map<?, ?> ran = (Map<?, ?>) frame.value(0);
                        byRealTime = "BLOCKED".equals(ran.get("ending"));
                        clean = Boolean.TRUE.equals(ran.get("clean"));
                        return transcripts.of(ran);
                    }
                    default -> {
                        return Transcripts.nothing(new Ending.Crashed("a worker does not say " + frame.type() + " here"));
                    }
                }
            }
        } catch (ForgedFrameException e) {
            return Transcripts.nothing(new Ending.Crashed(e.getMessage()));
        } catch (IOException e) {
            return Transcripts.nothing(worker.death());
        }
    }

    /** Whether the ending was told from real time, which a very busy machine can use up. */
    boolean toldByRealTime() {
        return byRealTime;
    }

    /** Whether the worker can be used again. */
    boolean leftNothing() {
        return clean;
    }
}
