package zorgian.lab.channel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class FramesTest {

    private static final byte[] KEY = new byte[32];

    private static byte[] written(Frame... frames) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(out, KEY, 'w');
        for (Frame frame : frames) {
            writer.write(frame);
        }
        return out.toByteArray();
    }

    private static FrameReader reading(byte[] bytes) {
        return new FrameReader(new ByteArrayInputStream(bytes), KEY, 'w');
    }

    @Test
    void plainValuesComeBackAsTheyWere() throws IOException {
        Frame sent = Frame.of(FrameType.RAN, null, true, 7, 8L, 2.5, "Zörg 🪐", List.of(1, List.of("a")), Map.of("k", List.of()));
        Frame read = reading(written(sent)).take();
        assertEquals(FrameType.RAN, read.type());
        assertEquals(Arrays.asList(null, true, 7L, 8L, 2.5, "Zörg 🪐", List.of(1L, List.of("a")), Map.of("k", List.of())), read.fields());
        assertArrayEquals(new byte[] {1, 2}, (byte[]) reading(written(Frame.of(FrameType.RAN, (Object) new byte[] {1, 2}))).take().value(0));
    }

    @Test
    void nothingButPlainValuesCanBeSent() {
        assertThrows(IllegalArgumentException.class, () -> Frame.of(FrameType.RAN, new Object()));
    }

    @Test
    void aFrameThatHasNotArrivedWholeIsNotThereYet() throws IOException {
        byte[] whole = written(Frame.of(FrameType.RAN, "text"));
        assertNull(reading(Arrays.copyOf(whole, 3)).poll());
        assertNull(reading(Arrays.copyOf(whole, whole.length - 1)).poll());
        assertThrows(EOFException.class, () -> reading(Arrays.copyOf(whole, whole.length - 1)).take());
    }

    @Test
    void whatAnotherWroteIsRefused() throws IOException {
        byte[] changed = written(Frame.of(FrameType.RAN, "points 0"));
        changed[changed.length - 1] ^= 1;
        assertThrows(ForgedFrameException.class, () -> reading(changed).take());
        byte[] text = "{\"points\":100}................................".getBytes();
        assertThrows(ForgedFrameException.class, () -> reading(text).take());
    }

    @Test
    void aFrameThatIsSentAgainIsRefused() throws IOException {
        byte[] once = written(Frame.of(FrameType.RAN, "x"));
        byte[] twice = Arrays.copyOf(once, 2 * once.length);
        System.arraycopy(once, 0, twice, once.length, once.length);
        FrameReader reader = reading(twice);
        reader.take();
        assertThrows(ForgedFrameException.class, reader::take);
    }

    @Test
    void aFrameOfTheOtherDirectionIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FrameWriter(out, KEY, 'j').write(Frame.of(FrameType.INPUT));
        assertThrows(ForgedFrameException.class, () -> reading(out.toByteArray()).take());
    }

    @Test
    void theSealIsHmacSha256CutToSixteenBytes() throws Exception {
        byte[] message = "what do ya want for nothing?".getBytes();
        byte[] key = Arrays.copyOf(KEY, 64);
        key[63] ^= 'w';
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String expected = HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(message), 16));
        assertEquals(expected, HexFormat.of().formatHex(new Seal(KEY, 'w').of(message)));
    }
}
