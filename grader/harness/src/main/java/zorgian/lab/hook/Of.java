package zorgian.lab.hook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of which JDK type a hook takes the place of a static method, or, where that type is newer than JDK 17, of any method. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Of {

    /** Binary name, "java.lang.Thread$Builder". */
    String value();

    /** Whether the JDK's method is static: then the hook has no receiver. */
    boolean isStatic() default false;
}
