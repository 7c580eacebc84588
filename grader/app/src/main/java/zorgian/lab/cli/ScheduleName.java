package zorgian.lab.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import zorgian.lab.run.Schedules;

/** The name of a schedule, as it is given on the command line. */
final class ScheduleName implements ITypeConverter<String> {

    @Override
    public String convert(String name) {
        if (!Schedules.exists(name)) {
            throw new TypeConversionException("there is no schedule '" + name
                    + "'; there are first, locks, queues, reverse, late, walk-N, pos-N, pct-N, spurious-N, and those that are printed beside a finding");
        }
        return name;
    }
}
