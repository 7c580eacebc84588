package zorgian.lab.worker;

import java.io.IOException;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameWriter;

/** The line to the judge. Where it is cut there is nobody left to tell: the thread that wanted to is stopped by an error. */
final class Line {

    private final FrameWriter writer;

    Line(FrameWriter writer) {
        this.writer = writer;
    }

    void send(Frame frame) {
        try {
            writer.write(frame);
        } catch (IOException e) {
            throw new IllegalStateException("the judge has gone", e);
        }
    }
}
