package zorgian.lab.worker;

import java.lang.reflect.Field;

/**
 * Reads private fields of the JDK's own classes, where no public call tells: which pool a thread works for, who runs a task, who holds a
 * read lock. A worker is started with the packages opened to it. Where a field has gone, the answer is
 * null, which means not known.
 */
final class JdkFields {

    private JdkFields() {
    }

    /** The value of a field of the object's class or of a superclass; null also where there is no object. */
    static Object get(Object object, String name) {
        if (object == null) {
            return null;
        }
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                return field.get(object);
            } catch (NoSuchFieldException e) {
                continue;
            } catch (IllegalAccessException | RuntimeException e) {
                return null;
            }
        }
        return null;
    }

    /** The value of a field that this class declares. */
    static Object get(Object object, Class<?> declaring, String name) {
        try {
            Field field = declaring.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }

    /** The first value of any field of the object's own class that is of a class with this name; for what a lambda has captured. */
    static Object captured(Object object, String typeName) {
        for (Field field : object.getClass().getDeclaredFields()) {
            try {
                field.setAccessible(true);
                Object value = field.get(object);
                if (value != null && value.getClass().getName().equals(typeName)) {
                    return value;
                }
            } catch (IllegalAccessException | RuntimeException e) {
                continue;
            }
        }
        return null;
    }
}
