package zorgian.lab.instrument;

/** How much of a method is told to the runtime. */
enum Detail {
    /** Everything. */
    ALL,
    /** Monitors, waits, jumps backwards and uses of classes, but no accesses and no places. */
    ORDER,
    /** That it is synchronized, if it is; the rest stays as it is. */
    NOTHING
}
