package zorgian.lab.spec;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import zorgian.lab.verdict.RequirementResult;

/** Runs a spec on a bench, in this JVM, with JUnit. */
public final class SpecRunner {

    private SpecRunner() {
    }

    /** Every requirement of the spec, in its order. Takes this thread until all are judged. */
    public static List<RequirementResult> run(Class<?> spec, Bench bench) {
        LauncherConfig config = LauncherConfig.builder().enableLauncherSessionListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false).enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false).build();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(spec))
                .enableImplicitConfigurationParameters(false).build();
        try (LauncherSession session = LauncherFactory.openSession(config)) {
            Bench.into(session, () -> bench);
            session.getLauncher().execute(request);
        }
        return bench.results();
    }
}
