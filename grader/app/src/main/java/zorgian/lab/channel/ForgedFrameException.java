package zorgian.lab.channel;

import java.io.IOException;

/** Something wrote to the channel that is not the other side. */
public final class ForgedFrameException extends IOException {

    ForgedFrameException() {
        super("something else wrote to the channel between judge and worker");
    }
}
