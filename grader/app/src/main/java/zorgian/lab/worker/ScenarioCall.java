package zorgian.lab.worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zorgian.lab.scenario.Plain;
import zorgian.lab.scenario.Stage;

/** Calls a scenario, on a thread of the run, and keeps how it came back. */
final class ScenarioCall {

    private final Method scenario;
    private final List<Object> arguments;
    private Object value;
    private Map<String, Object> failure;
    private String fault;

    private ScenarioCall(Method scenario, List<Object> arguments) {
        this.scenario = scenario;
        this.arguments = arguments;
    }

    /**
     * Finds the scenario.
     *
     * @param values plain, without the stage
     * @throws NoScenario if there is none of this name with so many values
     */
    static ScenarioCall of(ClassLoader loader, String type, String name, List<Object> values) throws NoScenario {
        try {
            for (Method method : loader.loadClass(type).getMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == values.size() + 1) {
                    return new ScenarioCall(method, values);
                }
            }
        } catch (ClassNotFoundException e) {
            throw new NoScenario("the scenarios " + type + " are missing");
        }
        throw new NoScenario(type + " has no public static method " + name + " with a Stage and " + values.size() + " values");
    }

    void run(Stage stage) {
        List<Object> all = new ArrayList<>(List.of(stage));
        for (int i = 0; i < arguments.size(); i++) {
            all.add(fit(arguments.get(i), scenario.getParameterTypes()[i + 1]));
        }
        try {
            value = Plain.copy(scenario.invoke(null, all.toArray()));
        } catch (InvocationTargetException e) {
            RunLog.letDeathPass(e.getCause());
            failure = Failures.plain(e.getCause());
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            RunLog.letDeathPass(e);
            fault = "scenario " + scenario.getName() + ": " + Failures.words(e);
        }
    }

    private static Object fit(Object plain, Class<?> type) {
        return (type == int.class || type == Integer.class) && plain instanceof Long n ? (Object) Math.toIntExact(n) : plain;
    }

    Object value() {
        return value;
    }

    /** What it threw, or null. */
    Map<String, Object> failure() {
        return failure;
    }

    /** Why what came back is no plain value, or fails when it is read; null if that is not so. */
    String fault() {
        return fault;
    }
}
