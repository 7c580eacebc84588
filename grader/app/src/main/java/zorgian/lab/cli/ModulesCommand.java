package zorgian.lab.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import zorgian.lab.author.SolutionModules;

@Command(name = "modules", hidden = true, mixinStandardHelpOptions = true,
        description = "Make the list of modules in solutions/pom.xml equal to the folders there. The start script does this before it builds.")
final class ModulesCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        new SolutionModules(Home.here().needsRepository().course()).write();
        return 0;
    }
}
