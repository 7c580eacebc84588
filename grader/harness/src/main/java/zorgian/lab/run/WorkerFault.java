package zorgian.lab.run;

import java.io.IOException;
import zorgian.lab.channel.Frame;

/** The worker says that it cannot do what it was told. Student code runs beside it, and is the reason unless the worker knows better. */
final class WorkerFault extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean ours;

    WorkerFault(Frame fault) {
        super(fault.text(0));
        this.ours = fault.flag(1);
    }

    Ending ending() {
        return ours ? new Ending.Unknown(getMessage()) : new Ending.Crashed("the program stopped the worker from answering: " + getMessage());
    }
}
