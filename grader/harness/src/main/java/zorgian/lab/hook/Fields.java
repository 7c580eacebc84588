package zorgian.lab.hook;

import zorgian.lab.trace.Accesses;
import zorgian.lab.trace.Accesses.How;
import zorgian.lab.trace.Shadow;
import zorgian.lab.trace.Statics;

/** Accesses to the fields of student classes and to elements of arrays. Each is called before the access, but those of static fields and reads of volatile fields after it. */
public final class Fields {

    private Fields() {
    }

    public static void read(Object owner, int slot, int site) {
        access(owner, slot, How.READ, site);
    }

    /** A read of which nothing is seen but what is written back: of x.count++. */
    public static void readToUpdate(Object owner, int slot, int site) {
        access(owner, slot, How.READ_TO_UPDATE, site);
    }

    /** What was read to be updated is looked at all the same: as in if (++x.count == 2). */
    public static void looksAtUpdate() {
        Accesses.looksAtUpdate();
    }

    public static void write(Object owner, int slot, int site) {
        access(owner, slot, How.WRITE, site);
    }

    private static void access(Object owner, int slot, How how, int site) {
        Shadow shadow = owner == null ? null : ((Traced) owner).lab$shadow();
        if (shadow != null) {
            Accesses.field(shadow, slot, how, site);
        }
    }

    public static void volatileRead(Object owner, int slot) {
        volatileAccess(owner, slot, false);
    }

    public static void volatileWrite(Object owner, int slot) {
        volatileAccess(owner, slot, true);
    }

    private static void volatileAccess(Object owner, int slot, boolean writes) {
        Shadow shadow = owner == null ? null : ((Traced) owner).lab$shadow();
        if (shadow != null) {
            Accesses.volatileField(shadow, slot, writes);
        }
    }

    public static void readStatic(int type, int slot, int site) {
        Accesses.field(Statics.of(type), slot, How.READ, site);
    }

    public static void writeStatic(int type, int slot, int site) {
        Accesses.field(Statics.of(type), slot, How.WRITE, site);
    }

    public static void volatileReadStatic(int type, int slot) {
        Accesses.volatileField(Statics.of(type), slot, false);
    }

    public static void volatileWriteStatic(int type, int slot) {
        Accesses.volatileField(Statics.of(type), slot, true);
    }

    /** A static field of a class is used: its initialisation came before. */
    public static void uses(int type) {
        Statics.uses(type);
    }

    /** A class has been initialised. */
    public static void initialised(int type) {
        Statics.initialised(type);
    }

    public static void readElement(Object array, int index, int site) {
        if (array != null) {
            Accesses.element(array, index, How.READ, site);
        }
    }

    public static void readElementToUpdate(Object array, int index, int site) {
        if (array != null) {
            Accesses.element(array, index, How.READ_TO_UPDATE, site);
        }
    }

    public static void writeElement(Object array, int index, int site) {
        if (array != null) {
            Accesses.element(array, index, How.WRITE, site);
        }
    }

    /** What clone() returned: it must not share the shadow of the original. */
    public static Object cloned(Object clone) {
        if (clone instanceof Traced traced) {
            traced.lab$shadow(new Shadow());
        }
        return clone;
    }
}
