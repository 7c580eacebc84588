package zorgian.lab.spec;

import java.util.List;
import zorgian.lab.run.Finding;

/** Findings with their threads named as they are shown, the same in every run. */
final class NamedFindings {

    private NamedFindings() {
    }

    static List<Finding> of(List<Finding> findings, ThreadNames names) {
        return findings.stream().map(finding -> named(finding, names)).toList();
    }

    private static Finding named(Finding finding, ThreadNames names) {
        String message = names.in(finding.message());
        List<Finding.Place> places = finding.places().stream()
                .map(place -> new Finding.Place(names.of(place.thread()), names.in(place.doing()), place.line())).toList();
        return new Finding(finding.kind(), names.in(finding.what()), places, message);
    }
}
