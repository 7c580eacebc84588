package zorgian.lab.channel;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zorgian.lab.scenario.Plain;

/** Plain values as the bytes of a frame. */
final class PlainBytes {

    private PlainBytes() {
    }

    static byte[] encode(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(new DataOutputStream(bytes), value);
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Object value) throws IOException {
        if (value == null) {
            out.writeByte('0');
        } else if (value instanceof Boolean b) {
            out.writeByte(b ? 'T' : 'F');
        } else if (value instanceof Long n) {
            out.writeByte('L');
            out.writeLong(n);
        } else if (value instanceof Double d) {
            out.writeByte('D');
            out.writeDouble(d);
        } else if (value instanceof String s) {
            out.writeByte('S');
            writeBytes(out, s.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof byte[] b) {
            out.writeByte('B');
            writeBytes(out, b);
        } else if (value instanceof List<?> items) {
            out.writeByte('[');
            out.writeInt(items.size());
            for (Object item : items) {
                write(out, item);
            }
        } else if (value instanceof Map<?, ?> entries) {
            out.writeByte('{');
            out.writeInt(entries.size());
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                write(out, entry.getKey());
                write(out, entry.getValue());
            }
        } else {
            throw new IOException(value.getClass().getName() + " is not a plain value");
        }
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Object read(DataInputStream in, int depth) throws IOException {
        if (depth > Plain.DEEPEST + 2) {
            throw new IOException("a frame nests too deep");
        }
        int type = in.readUnsignedByte();
        return switch (type) {
            case '0' -> null;
            case 'T' -> Boolean.TRUE;
            case 'F' -> Boolean.FALSE;
            case 'L' -> in.readLong();
            case 'D' -> in.readDouble();
            case 'S' -> new String(readBytes(in), StandardCharsets.UTF_8);
            case 'B' -> readBytes(in);
            case '[' -> {
                List<Object> items = new ArrayList<>();
                for (int left = size(in); left > 0; left--) {
                    items.add(read(in, depth + 1));
                }
                yield Collections.unmodifiableList(items);
            }
            case '{' -> {
                Map<String, Object> entries = new LinkedHashMap<>();
                for (int left = size(in); left > 0; left--) {
                    entries.put((String) read(in, depth + 1), read(in, depth + 1));
                }
                yield Collections.unmodifiableMap(entries);
            }
            default -> throw new IOException("a frame holds a value of unknown type " + type);
        };
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(size(in));
    }

    private static int size(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > in.available()) {
            throw new IOException("a frame names a size of " + size + " with " + in.available() + " bytes left");
        }
        return size;
    }
}
