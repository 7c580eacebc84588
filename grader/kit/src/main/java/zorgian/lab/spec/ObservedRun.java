package zorgian.lab.spec;

import java.util.List;
import zorgian.lab.run.Transcript;

/**
 * A run that a requirement looked at.
 *
 * @param requirement its id
 * @param scenario the scenario's method
 * @param values what it was given, plain values
 * @param schedule its name
 */
public record ObservedRun(String requirement, String scenario, List<Object> values, String schedule, Transcript transcript) {
}
