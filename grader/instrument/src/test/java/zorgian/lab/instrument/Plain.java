package zorgian.lab.instrument;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks the JVM without the runtime. */
@Retention(RetentionPolicy.RUNTIME)
@interface Plain {
}
