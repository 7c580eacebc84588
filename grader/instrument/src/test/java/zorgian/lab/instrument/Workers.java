package zorgian.lab.instrument;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one JVM with the runtime and, marked as plain, one without: the same for all test classes, ended after the last of them. */
final class Workers implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Workers.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == WorkerJvm.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        boolean isPlain = parameter.getParameter().isAnnotationPresent(Plain.class);
        return context.getRoot().getStore(OURS).getOrComputeIfAbsent(isPlain, WorkerJvm::new, WorkerJvm.class);
    }
}
