package bakery.spec;

import java.lang.reflect.InvocationTargetException;
import zorgian.lab.scenario.Stage;

public final class StuckScenarios {

    private StuckScenarios() {
    }

    /** Calls a method that will not come back. */
    public static Object stuck(Stage stage, String type, String how) throws Exception {
        try {
            return Class.forName("bakery." + type).getMethod(how).invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
