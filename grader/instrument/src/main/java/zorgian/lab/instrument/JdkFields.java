package zorgian.lab.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the fields of the JDK's classes that rewritten code names. */
final class JdkFields {

    private final Types types = new Types(Map.of());
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>(List.of("none.none"));

    /** 1 or more. */
    int number(String owner, String field) {
        return numbers.computeIfAbsent(owner + "." + field, key -> {
            names.add(key.replace('/', '.'));
            return names.size() - 1;
        });
    }

    /** The class that declares the field, or null. @param field name and descriptor, "state:I" */
    TypeInfo declaring(String owner, String field) {
        return types.declaringField(owner, field);
    }

    String declaringMethod(String owner, String method) {
        return types.declaringMethod(owner, method);
    }

    /** By number: "java.util.concurrent.FutureTask.state". */
    List<String> names() {
        return List.copyOf(names);
    }
}
