package zorgian.lab.hook;

import zorgian.lab.trace.Shadow;

/** What the rewriter makes of each student class with fields that change: its objects carry a shadow. */
public interface Traced {

    /** Null where the object was published so unsafely that not even this can be seen. */
    Shadow lab$shadow();

    /** Takes another shadow: of an object that was cloned. */
    void lab$shadow(Shadow fresh);
}
