package zorgian.lab.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zorgian.lab.instrument.Sites;
import zorgian.lab.run.CodeLine;
import zorgian.lab.run.Finding;
import zorgian.lab.run.Hold;
import zorgian.lab.run.Step;
import zorgian.lab.run.Tracing;

/** Reads what a worker tells of its trace: places come as numbers, and become lines here. */
final class TracingReader {

    private static final Pattern SITE = Pattern.compile("\\{(\\d+)}");

    private final Sites sites;

    TracingReader(Sites sites) {
        this.sites = sites;
    }

    /** Of what a worker says came of a run. */
    Tracing read(Map<?, ?> ran) {
        List<Finding> findings = new ArrayList<>();
        for (Object item : (List<?>) ran.get("findings")) {
            Map<?, ?> fields = (Map<?, ?>) item;
            List<Finding.Place> places = new ArrayList<>();
            for (Object place : (List<?>) fields.get("places")) {
                List<?> parts = (List<?>) place;
                places.add(new Finding.Place((String) parts.get(0), inWords((String) parts.get(1)), line(parts)));
            }
            Finding.Kind kind = Finding.Kind.valueOf((String) fields.get("kind"));
            findings.add(FindingWords.finding(kind, (String) fields.get("what"), variable(fields), places));
        }
        List<Step> steps = new ArrayList<>();
        for (Object item : (List<?>) ran.get("steps")) {
            List<?> parts = (List<?>) item;
            String what = (String) parts.get(3);
            steps.add(new Step((Long) parts.get(0), (String) parts.get(1), (String) parts.get(2),
                    what.isEmpty() ? sites.get((Long) parts.get(4)).what() : what, line(parts.get(4))));
        }
        List<Hold> holds = new ArrayList<>();
        for (Object item : (List<?>) ran.get("holds")) {
            List<?> parts = (List<?>) item;
            holds.add(new Hold((String) parts.get(0), (String) parts.get(1), (Long) parts.get(2), (Long) parts.get(3), (Long) parts.get(4),
                    line(parts.get(5))));
        }
        String cut = (String) ran.get("cut");
        return new Tracing(findings, steps, holds, cut.isEmpty() ? tooLarge() : cut);
    }

    /** "P.big is too large to be traced in full"; empty where all could be rewritten. */
    private String tooLarge() {
        List<String> untraced = sites.untraced();
        if (untraced.isEmpty()) {
            return "";
        }
        String first = untraced.get(0).replace(".<clinit>", "'s static initialiser").replace(".<init>", "'s constructor");
        int more = untraced.size() - 1;
        return first + (more == 0 ? " is" : " and " + more + " more are") + " too large to be traced in full";
    }

    /** "takes lock B while it holds lock A from {17}": with the line of site 17. */
    private String inWords(String doing) {
        return SITE.matcher(doing).replaceAll(found -> {
            CodeLine line = line(Long.parseLong(found.group(1)));
            return Matcher.quoteReplacement(line == null ? "elsewhere" : line.file() + ":" + line.line());
        });
    }

    /** The variable that the first place of a finding names. */
    private String variable(Map<?, ?> fields) {
        List<?> places = (List<?>) fields.get("places");
        return places.isEmpty() ? "" : sites.get((Long) ((List<?>) places.get(0)).get(2)).what();
    }

    /** Of a place: its own line where the worker knows it, else that of its site. */
    private CodeLine line(List<?> place) {
        CodeLine ofSite = line(place.get(2));
        return place.get(3) == null ? ofSite
                : new CodeLine(ofSite == null ? "" : ofSite.type(), ofSite == null ? "" : ofSite.method(), (String) place.get(3),
                        ((Long) place.get(4)).intValue());
    }

    /** The line of a site; null for none. */
    CodeLine line(Object number) {
        Sites.Site site = sites.get((Long) number);
        return site.line() < 1 ? null : new CodeLine(site.type(), site.method(), site.file(), site.line());
    }
}
