package zorgian.lab.runtime;

/** The infos of the classes of one run, by identity. */
final class ClassInfos {

    private ClassInfo[] table = new ClassInfo[256];
    private int size;

    ClassInfo of(Class<?> type) {
        return of(type, false);
    }

    /** Of the static fields of a class. */
    ClassInfo statics(Class<?> type) {
        return of(type, true);
    }

    private ClassInfo of(Class<?> type, boolean statics) {
        int i = System.identityHashCode(type) & table.length - 1;
        while (table[i] != null) {
            if (table[i].type == type) {
                return table[i];
            }
            i = i + 1 & table.length - 1;
        }
        LogicalThread me = Scheduler.me();
        if (me != null) {
            me.quiet++;
        }
        try {
            ClassInfo info = statics ? ClassInfo.ofStatics(type) : new ClassInfo(type);
            add(info);
            return info;
        } finally {
            if (me != null) {
                me.quiet--;
            }
        }
    }

    private void add(ClassInfo info) {
        if (2 * ++size > table.length) {
            ClassInfo[] old = table;
            table = new ClassInfo[2 * old.length];
            for (ClassInfo each : old) {
                if (each != null) {
                    put(each);
                }
            }
        }
        put(info);
    }

    private void put(ClassInfo info) {
        int i = System.identityHashCode(info.type) & table.length - 1;
        while (table[i] != null) {
            i = i + 1 & table.length - 1;
        }
        table[i] = info;
    }
}
