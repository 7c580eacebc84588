package zorgian.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What became of a list of samples.
 *
 * @param reports one report for each sample, in the order of the samples; cannot be modified
 * @param microbes how many were counted in all samples together
 */
public record Survey(List<Report> reports, long microbes) {

    public Survey {
        reports = Collections.unmodifiableList(new ArrayList<>(reports));
    }
}
