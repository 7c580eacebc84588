package zorgian.lab.run;

import java.io.IOException;
import zorgian.lab.channel.FrameType;

/** The worker was asked something and did not answer in time. */
final class SilentWorker extends IOException {

    private static final long serialVersionUID = 1;

    SilentWorker(FrameType question) {
        super("no answer to " + question);
    }
}
