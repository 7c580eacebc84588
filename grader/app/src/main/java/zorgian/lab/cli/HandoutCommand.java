package zorgian.lab.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zorgian.lab.author.Handout;
import zorgian.lab.grade.Grading;

@Command(name = "handout", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Write what students receive: skeletons, briefs, compiled specs and the workflow, with no solution line in it.")
final class HandoutCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "A folder that does not exist yet, or is empty.")
    private Path out;

    @Option(names = "--exercise", paramLabel = "ID", description = "Hand out only this exercise; may be given several times.")
    private List<String> ids;

    @Override
    public Integer call() {
        Home home = Home.here().needsRepository();
        new Handout(home.course(), new Grading()::requirements).write(out, ids == null ? List.of() : ids);
        System.out.println("Written: " + out + ". In it, mvn test grades.");
        return 0;
    }
}
