package zorgian.lab.run;

import java.util.List;
import java.util.Map;

/**
 * A scenario to run.
 *
 * @param subject the student's, given and scenario classes by binary name; the same map object means the same classes
 * @param type binary name of the class that has the scenario
 * @param name the scenario's method
 * @param arguments plain values
 * @param schedule its name, see zorgian.lab.runtime.Schedule
 * @param isBrief whether steps and locks are left out of what comes back: enough to know whether something is wrong, and quicker
 */
public record Scenario(Map<String, byte[]> subject, String type, String name, List<Object> arguments, String schedule, boolean isBrief) {

    /** One of which all comes back. */
    public Scenario(Map<String, byte[]> subject, String type, String name, List<Object> arguments, String schedule) {
        this(subject, type, name, arguments, schedule, false);
    }
}
