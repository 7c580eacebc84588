package zorgian.lab.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The filter, run by an interpreter of its own. */
class SystemCallFilterTest {

    private static final int ALLOWED = 0x7FFF0000;
    private static final int NOT_PERMITTED = 0x00050001;
    private static final int NO_SUCH_CALL = 0x00050026;

    private static int answer(Processor processor, boolean onlyTcp, int audit, int number, long... arguments) {
        ByteBuffer data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN).putInt(number).putInt(audit).putLong(0);
        for (long argument : arguments) {
            data.putLong(argument);
        }
        ByteBuffer program = ByteBuffer.wrap(HexFormat.of().parseHex(SystemCallFilter.of(processor, onlyTcp)))
                .order(ByteOrder.LITTLE_ENDIAN);
        int accumulator = 0;
        for (int at = 0; ; at++) {
            int code = program.getShort(8 * at);
            int yes = program.get(8 * at + 2) & 0xFF;
            int no = program.get(8 * at + 3) & 0xFF;
            int value = program.getInt(8 * at + 4);
            switch (code) {
                case 0x20 -> accumulator = data.getInt(value);
                case 0x54 -> accumulator &= value;
                case 0x15 -> at += accumulator == value ? yes : no;
                case 0x45 -> at += (accumulator & value) != 0 ? yes : no;
                case 0x35 -> at += Integer.compareUnsigned(accumulator, value) >= 0 ? yes : no;
                case 0x06 -> {
                    return value;
                }
                default -> throw new AssertionError("instruction " + Integer.toHexString(code));
            }
        }
    }

    private static int answer(SystemCall call, long... arguments) {
        return answer(Processor.X86_64, true, Processor.X86_64.audit(), call.on(Processor.X86_64), arguments);
    }

    @Test
    void aThreadMayBeMadeAndNoProcess() {
        assertEquals(ALLOWED, answer(SystemCall.CLONE, 0x3D0F00));
        assertEquals(NOT_PERMITTED, answer(SystemCall.CLONE, 0x1200011));
        assertEquals(NO_SUCH_CALL, answer(SystemCall.CLONE3));
        assertEquals(NOT_PERMITTED, answer(SystemCall.FORK));
        assertEquals(NOT_PERMITTED, answer(SystemCall.VFORK));
    }

    @Test
    void aProcessMaySendSignalsToItselfAlone() {
        assertEquals(ALLOWED, answer(SystemCall.TGKILL, SystemCallFilter.OWN_PID, 7, 6));
        assertEquals(NOT_PERMITTED, answer(SystemCall.TGKILL, 1, 7, 6));
        assertEquals(ALLOWED, answer(SystemCall.KILL, SystemCallFilter.OWN_PID, 15));
        assertEquals(NOT_PERMITTED, answer(SystemCall.KILL, -1, 9));
        assertEquals(ALLOWED, answer(SystemCall.PRLIMIT64, 0));
        assertEquals(NOT_PERMITTED, answer(SystemCall.PRLIMIT64, 4711));
    }

    @Test
    void socketsOfTcpAloneAreMadeWhereThatIsAsked() {
        long cloexec = 0x80000;
        assertEquals(ALLOWED, answer(SystemCall.SOCKET, 2, 1 | cloexec, 6));
        assertEquals(ALLOWED, answer(SystemCall.SOCKET, 10, 1, 0));
        assertEquals(NOT_PERMITTED, answer(SystemCall.SOCKET, 10, 1, 262), "multipath TCP, of which Landlock knows nothing");
        assertEquals(NOT_PERMITTED, answer(SystemCall.SOCKET, 2, 2, 0), "datagrams");
        assertEquals(NOT_PERMITTED, answer(SystemCall.SOCKET, 1, 1, 0), "Unix");
        assertEquals(NOT_PERMITTED, answer(SystemCall.SOCKET, 16, 3, 0), "netlink");
        assertEquals(ALLOWED, answer(Processor.X86_64, false, Processor.X86_64.audit(), 41, 1, 1, 0));
    }

    @Test
    void whatANameIsRefusedForIsRefusedByItsNumber() {
        assertEquals(NOT_PERMITTED, answer(SystemCall.PTRACE));
        assertEquals(NOT_PERMITTED, answer(SystemCall.TRUNCATE));
        assertEquals(ALLOWED, answer(SystemCall.OPENAT));
        assertEquals(ALLOWED, answer(Processor.AARCH64, true, Processor.AARCH64.audit(), SystemCall.OPENAT.on(Processor.AARCH64)));
        assertEquals(NOT_PERMITTED, answer(Processor.AARCH64, true, Processor.AARCH64.audit(), SystemCall.PTRACE.on(Processor.AARCH64)));
    }

    /** 32-bit programs number their calls otherwise. */
    @Test
    void callsOfAnotherArchitectureAreNotThere() {
        assertEquals(NO_SUCH_CALL, answer(Processor.X86_64, true, 0x40000003, SystemCall.OPENAT.on(Processor.X86_64)));
        assertEquals(NO_SUCH_CALL, answer(Processor.X86_64, true, Processor.X86_64.audit(),
                0x40000000 | SystemCall.OPENAT.on(Processor.X86_64)));
    }

    @Test
    void noTwoCallsHaveOneNumber() {
        for (Processor processor : Processor.values()) {
            Set<Integer> numbers = new HashSet<>();
            for (SystemCall call : SystemCall.values()) {
                assertTrue(call.on(processor) < 0 || numbers.add(call.on(processor)), () -> call + " on " + processor);
            }
        }
    }

    /** The kernel takes 4,096 at most. */
    @Test
    void theProgramIsShort() {
        assertTrue(SystemCallFilter.of(Processor.X86_64, true).length() / 16 < 400);
    }
}
