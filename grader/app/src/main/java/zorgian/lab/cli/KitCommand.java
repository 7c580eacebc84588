package zorgian.lab.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import zorgian.lab.author.Handout;
import zorgian.lab.grade.Grading;

@Command(name = "kit", hidden = true, mixinStandardHelpOptions = true,
        description = "Put harness and compiled specs into exercises/.lab, so that mvn -f exercises test grades in this clone. The build does this.")
final class KitCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Home home = Home.here().needsRepository();
        Path kit = home.exercises().resolve(".lab");
        new Handout(home.course(), new Grading()::requirements).kit(kit);
        return 0;
    }
}
