package zorgian.lab.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zorgian.lab.author.Skeletons;
import zorgian.lab.grade.Grading;

@Command(name = "skeletons", mixinStandardHelpOptions = true, description = "For authors: generate exercises/ from solutions/.")
final class SkeletonsCommand implements Callable<Integer> {

    @Option(names = "--check", description = "Write nothing; list what differs, and exit with 1 if anything does.")
    private boolean check;

    @Override
    public Integer call() {
        Home home = Home.here().needsRepository();
        Skeletons skeletons = new Skeletons(home.course(), new Grading()::requirements);
        List<String> differences = check ? skeletons.check(home.exercises()) : skeletons.write(home.exercises());
        differences.forEach(System.out::println);
        System.out.println(differences.isEmpty() ? "exercises/ is what solutions/ generates." : check ? "Run lab skeletons to bring exercises/ up to date."
                : "exercises/ is up to date now.");
        return check && !differences.isEmpty() ? Main.POINTS_MISSING : 0;
    }
}
