package zorgian.lab.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A spec: the hidden suite of an exercise. Each of its methods that is a {@link Requirement} takes a {@link Lab}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LabExtension.class)
public @interface Spec {

    /** The class whose methods are the scenarios; only it and its nested classes go to the worker. */
    Class<?> scenarios();
}
