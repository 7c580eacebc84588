package zorgian.lab.sandbox;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import zorgian.lab.submission.UnusableInput;

/** The rungs that there may be on this machine, the best first. */
final class Ladder {

    private static final String PROPERTY = "lab.sandbox";

    private static Sandbox chosen;

    private Ladder() {
    }

    static synchronized Sandbox chosen() {
        if (chosen == null) {
            chosen = choose(System.getProperty(PROPERTY));
        }
        return chosen;
    }

    /** @param name of the rung that has to be taken, or null for the best */
    private static Sandbox choose(String name) {
        if (name == null) {
            return rungs(Tools.here()).filter(Trial::works).findFirst().orElse(Sandbox.none());
        }
        return working(name).orElseThrow(() -> new UnusableInput("-D" + PROPERTY + "=" + name
                + ": there is no such sandbox on this machine; "
                + "./lab doctor says which there are, and \"none\" does without."));
    }

    /** The best of a rung's forms, if one of them works here. */
    static Optional<Sandbox> working(String name) {
        return rungs(Tools.here()).filter(rung -> rung.name().equals(name)).filter(Trial::works).findFirst();
    }

    /** All that can be thought of here, whether it works or not. */
    static Stream<Sandbox> rungs(Tools tools) {
        return Stream.<Supplier<Stream<Sandbox>>>of(() -> bubblewraps(tools), () -> landlocks(tools), () -> Stream.of(Sandbox.none()))
                .flatMap(Supplier::get);
    }

    private static Stream<Sandbox> bubblewraps(Tools tools) {
        if (tools.bwrap() == null || tools.prlimit() == null) {
            return Stream.empty();
        }
        Stream<Boolean> filters = tools.canFilter() ? Stream.of(true, false) : Stream.of(false);
        return filters.flatMap(isFiltered -> users(tools).map(becomesAnother -> new Bubblewrap(tools, becomesAnother, isFiltered)));
    }

    private static Stream<Sandbox> landlocks(Tools tools) {
        int version = tools.canFilter() && tools.prlimit() != null ? LandlockVersion.here(tools.perl()) : 0;
        return version == 0 ? Stream.empty() : users(tools).map(becomesAnother -> new Landlock(tools, becomesAnother, version));
    }

    /** Whether to become another user: root had better, but what it lets others read may not be enough for them. */
    private static Stream<Boolean> users(Tools tools) {
        return tools.isRoot() && tools.setpriv() != null ? Stream.of(true, false) : Stream.of(false);
    }
}
