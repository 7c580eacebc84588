// tries: to have the threads of the scenario fail as they are made, by a thread local that they inherit
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    private static final InheritableThreadLocal<String> TRAP = new InheritableThreadLocal<>() {
        @Override
        protected String childValue(String parents) {
            throw new IllegalStateException("no children");
        }
    };

    public CountingDuet(Journal journal, Pause pause) {
        TRAP.set("set");
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
