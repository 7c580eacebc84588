package zorgian.lab.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.platform.engine.support.store.Namespace;
import zorgian.lab.gate.Subject;
import zorgian.lab.run.Workers;
import zorgian.lab.score.RequirementResult;

/** What one grading of one exercise works on: the subject, the workers that run it, and the sheet on which every requirement stands from the start. */
public final class Bench {

    /** Where a launcher session keeps its bench. */
    public static final Namespace NAMESPACE = Namespace.create("zorgian.lab");

    private final Subject subject;
    private final Workers workers;
    private final String refusal;
    private final Consumer<List<RequirementResult>> whenGraded;
    private final Map<String, RequirementResult> sheet = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private Map<String, byte[]> classes;
    private Code code;

    /**
     * @param refusal why nothing of the subject is run, in one sentence; null to run it
     * @param whenGraded is given the results when the spec has ended
     */
    public Bench(Subject subject, Workers workers, String refusal, Consumer<List<RequirementResult>> whenGraded) {
        this.subject = subject;
        this.workers = workers;
        this.refusal = refusal;
        this.whenGraded = whenGraded;
    }

    void begin(Class<?> spec) {
        classes = new HashMap<>(subject.bytes());
        classes.putAll(scenarios(spec));
        for (RequirementInfo requirement : RequirementInfo.of(spec)) {
            String reason = refusal == null ? "the spec ended before it came to this requirement" : refusal;
            sheet.put(requirement.id(), RequirementResult.notRun(requirement.id(), requirement.title(), requirement.points(), reason));
        }
    }

    /** The scenario class of a spec and its nested classes, by binary name: all that a worker gets of it. */
    public static Map<String, byte[]> scenarios(Class<?> spec) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        addWithNested(spec.getAnnotation(Spec.class).scenarios(), bytes);
        return bytes;
    }

    private static void addWithNested(Class<?> type, Map<String, byte[]> bytes) {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            byte[] read = in.readAllBytes();
            bytes.put(type.getName(), read);
            for (String nested : NestedClasses.of(read)) {
                if (!bytes.containsKey(nested)) {
                    addWithNested(Class.forName(nested, false, type.getClassLoader()), bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + type.getName(), e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the scenarios were not compiled whole", e);
        }
    }

    Subject subject() {
        return subject;
    }

    Workers workers() {
        return workers;
    }

    Map<String, byte[]> classes() {
        return classes;
    }

    Code code() {
        if (code == null) {
            code = new Code(subject);
        }
        return code;
    }

    boolean isRefused() {
        return refusal != null;
    }

    String refusal() {
        return refusal;
    }

    void put(RequirementResult result) {
        sheet.put(result.id(), result);
    }

    void fault(String what) {
        faults.add(what);
    }

    void end() {
        whenGraded.accept(results());
    }

    /** What each requirement got so far, in the order of the spec. */
    public List<RequirementResult> results() {
        return List.copyOf(sheet.values());
    }

    /** What the harness or the spec itself did wrong, a sentence each. */
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
