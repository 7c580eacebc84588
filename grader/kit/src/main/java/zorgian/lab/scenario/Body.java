package zorgian.lab.scenario;

/** Something a scenario does on a thread of its own. */
@FunctionalInterface
public interface Body {

    void run() throws Exception;
}
