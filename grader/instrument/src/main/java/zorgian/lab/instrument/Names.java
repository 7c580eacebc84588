package zorgian.lab.instrument;

/** Internal names of the runtime's classes that rewritten code calls. */
final class Names {

    private static final String RUNTIME = "zorgian/lab/runtime/";

    static final String SCHEDULER = RUNTIME + "Scheduler";
    static final String THREADS = RUNTIME + "Threads";
    static final String JOINS = RUNTIME + "Joins";
    static final String INTERRUPTS = RUNTIME + "Interrupts";
    static final String PARKING = RUNTIME + "Parking";
    static final String MONITORS = RUNTIME + "Monitors";
    static final String MEMORY = RUNTIME + "Memory";
    static final String CONTAINERS = RUNTIME + "Containers";
    static final String CONTAINER_ARRAYS = RUNTIME + "ContainerArrays";
    static final String ATOMICS = RUNTIME + "Atomics";
    static final String LOOPS = RUNTIME + "Loops";
    static final String TIME = RUNTIME + "Time";
    static final String PINS = RUNTIME + "Pins";
    static final String LOCKS = RUNTIME + "Locks";
    static final String TASKS = RUNTIME + "Tasks";
    static final String CLASS_INIT = RUNTIME + "ClassInit";
    static final String OPTIMISTIC = RUNTIME + "Optimistic";
    static final String FENCES = RUNTIME + "Fences";
    static final String MAP_CHECKS = RUNTIME + "MapChecks";
    static final String STACK_TRACES = RUNTIME + "StackTraces";
    static final String CALLS = RUNTIME + "Calls";
    static final String POOLS = RUNTIME + "Pools";
    static final String DEATHS = RUNTIME + "Deaths";
    static final String QUEUES = RUNTIME + "Queues";
    static final String NETWORK = RUNTIME + "Network";
    static final String HARNESS = RUNTIME + "Harness";
    static final String CELL = RUNTIME + "Cell";
    static final String UNSAFE_ACCESS = RUNTIME + "UnsafeAccess";
    static final String UNSAFE = "jdk/internal/misc/Unsafe";

    private Names() {
    }
}
