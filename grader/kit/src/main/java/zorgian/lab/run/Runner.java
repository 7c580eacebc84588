package zorgian.lab.run;

/** Runs scenarios beside the classes that they name. The kit knows no more of workers than this. */
@FunctionalInterface
public interface Runner {

    /** Runs a scenario to its end; the same one gives the same run. */
    Transcript run(Scenario scenario);
}
