package zorgian.lab.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zorgian.lab.output.OutputFile;
import zorgian.lab.sandbox.Diagnosis;

@Command(name = "doctor", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Say what this machine offers to keep student code from hurting it, try each claim, and say how to get more.",
        footer = {"", "It ends with 0 if there is a sandbox that keeps what it promises, else with 1."})
final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--json", paramLabel = "FILE", description = "Write it as JSON too; - for standard output, in the text's place.")
    private String json;

    @Override
    public Integer call() {
        Diagnosis diagnosis = Diagnosis.ofThisMachine();
        if ("-".equals(json)) {
            System.out.print(DoctorJson.of(diagnosis));
        } else {
            if (json != null) {
                OutputFile.write(Path.of(json), DoctorJson.of(diagnosis));
            }
            System.out.print(DoctorText.of(diagnosis));
        }
        return diagnosis.isSafe() ? 0 : Main.NO_SANDBOX;
    }
}
