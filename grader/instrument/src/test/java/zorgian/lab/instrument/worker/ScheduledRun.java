package zorgian.lab.instrument.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import zorgian.lab.runtime.Finding;
import zorgian.lab.runtime.Reports;
import zorgian.lab.runtime.Run;
import zorgian.lab.runtime.Scheduler;
import zorgian.lab.runtime.Watchdog;

/** Runs a program on top of the runtime. */
final class ScheduledRun {

    private static final int LOOKS_BEFORE_GIVING_UP = 40;

    private ScheduledRun() {
    }

    static void of(String type, Map<String, byte[]> classes, String schedule, DataOutputStream out) throws IOException {
        Printed printed = new Printed();
        ProgramLoader loader = new ProgramLoader(classes);
        Thread main = new Thread(() -> loader.main(type), "main");
        main.setContextClassLoader(loader);
        Run run = Scheduler.run(main, Run.Until.LAST_ENDS, schedule, ScheduledRun::watch);
        List<Finding> findings = Reports.findings(run);
        List<String> states = Reports.states(run);
        printed.write(out);
        boolean isClean = Scheduler.unwind(run);
        out.writeUTF(run.ending() + (run.ending() == Run.Ending.EXITED ? " " + run.exitCode() : ""));
        out.writeUTF(run.because() + run.cut());
        out.writeLong(run.ticks());
        out.writeLong(run.digest());
        out.writeBoolean(isClean);
        out.writeInt(states.size());
        for (String state : states) {
            out.writeUTF(state);
        }
        out.writeInt(findings.size());
        for (Finding finding : findings) {
            write(finding, out);
        }
    }

    /** Gives up when nothing has gone on for some real seconds. */
    private static void watch(Run run) {
        long before = -1;
        for (int same = 0; !Watchdog.isOver(run) && same < LOOKS_BEFORE_GIVING_UP; Watchdog.await(run, 250)) {
            long now = Watchdog.progress(run);
            same = now == before ? same + 1 : 0;
            before = now;
        }
        Watchdog.giveUp(run, "no progress");
    }

    private static void write(Finding finding, DataOutputStream out) throws IOException {
        out.writeUTF(finding.kind().name());
        out.writeUTF(finding.what());
        out.writeInt(finding.places().size());
        for (Finding.Place place : finding.places()) {
            out.writeUTF(place.thread());
            out.writeUTF(place.doing());
            out.writeInt(place.site());
        }
    }
}
