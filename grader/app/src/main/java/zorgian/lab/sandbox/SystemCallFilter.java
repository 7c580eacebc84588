package zorgian.lab.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The program by which the kernel refuses system calls (seccomp, in the bytecode of classic BPF). A process under it makes no other
 * process, touches no other one, and changes no file's mode, owner or time. What a JVM does is allowed, and whatever is not named.
 */
final class SystemCallFilter {

    /** Stands for the number of the process that the filter is for; the launcher knows it. */
    static final int OWN_PID = 0x4C414221;

    private static final int LOAD = 0x20;
    private static final int AND = 0x54;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int JUMP_IF_ANY_BIT = 0x45;
    private static final int JUMP_IF_AT_LEAST = 0x35;
    private static final int RETURN = 0x06;

    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;
    private static final int NEXT_ARGUMENT = 8;

    private static final int ALLOW = 0x7FFF0000;
    private static final int REFUSE = 0x00050000;
    private static final int EPERM = 1;
    private static final int ENOSYS = 38;

    private static final int CLONE_THREAD = 0x10000;
    private static final int X32 = 0x40000000;
    private static final int INTERNET = 2;
    private static final int INTERNET6 = 10;
    private static final int STREAM = 1;
    private static final int KIND_OF_SOCKET = 0xF;
    private static final int TCP = 6;

    /** Refused whatever they are asked for: all but those that stand before ptrace, of which some are looked at and some are allowed. */
    private static final Set<SystemCall> REFUSED = EnumSet.range(SystemCall.PTRACE, SystemCall.TRUNCATE);

    private record Instruction(int code, int yes, int no, int value) {
    }

    private final Processor processor;
    private final List<Instruction> program = new ArrayList<>();

    private SystemCallFilter(Processor processor) {
        this.processor = processor;
    }

    /**
     * The filter in hexadecimal digits, 8 bytes an instruction.
     *
     * @param onlyTcp whether sockets other than those of TCP are refused
     */
    static String of(Processor processor, boolean onlyTcp) {
        SystemCallFilter filter = new SystemCallFilter(processor);
        filter.write(onlyTcp);
        ByteBuffer bytes = ByteBuffer.allocate(8 * filter.program.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (Instruction each : filter.program) {
            bytes.putShort((short) each.code).put((byte) each.yes).put((byte) each.no).putInt(each.value);
        }
        return HexFormat.of().formatHex(bytes.array());
    }

    private void write(boolean onlyTcp) {
        add(LOAD, 0, 0, ARCHITECTURE);
        add(JUMP_IF_EQUAL, 1, 0, processor.audit());
        add(RETURN, 0, 0, REFUSE | ENOSYS);
        add(LOAD, 0, 0, NUMBER);
        add(JUMP_IF_AT_LEAST, 0, 1, X32);
        add(RETURN, 0, 0, REFUSE | ENOSYS);
        REFUSED.forEach(call -> refuse(call, EPERM));
        refuse(SystemCall.FORK, EPERM);
        refuse(SystemCall.VFORK, EPERM);
        refuse(SystemCall.TKILL, EPERM);
        // What it asks for lies in memory, where a filter cannot look. The C library then takes clone.
        refuse(SystemCall.CLONE3, ENOSYS);
        when(SystemCall.CLONE, List.of(argument(0), new Instruction(JUMP_IF_ANY_BIT, 1, 0, CLONE_THREAD), refusal(), allowance()));
        when(SystemCall.KILL, onlyItself(OWN_PID));
        when(SystemCall.TGKILL, onlyItself(OWN_PID));
        when(SystemCall.PRLIMIT64, List.of(argument(0), new Instruction(JUMP_IF_EQUAL, 2, 0, 0),
                new Instruction(JUMP_IF_EQUAL, 1, 0, OWN_PID), refusal(), allowance()));
        if (onlyTcp) {
            when(SystemCall.SOCKET, List.of(argument(0), new Instruction(JUMP_IF_EQUAL, 1, 0, INTERNET),
                    new Instruction(JUMP_IF_EQUAL, 0, 3, INTERNET6),
                    argument(1), new Instruction(AND, 0, 0, KIND_OF_SOCKET), new Instruction(JUMP_IF_EQUAL, 1, 0, STREAM), refusal(),
                    argument(2), new Instruction(JUMP_IF_EQUAL, 2, 0, 0), new Instruction(JUMP_IF_EQUAL, 1, 0, TCP),
                    refusal(), allowance()));
        }
        add(RETURN, 0, 0, ALLOW);
    }

    private static List<Instruction> onlyItself(int pid) {
        return List.of(argument(0), new Instruction(JUMP_IF_EQUAL, 1, 0, pid), refusal(), allowance());
    }

    private void refuse(SystemCall call, int error) {
        when(call, List.of(new Instruction(RETURN, 0, 0, REFUSE | error)));
    }

    /** What is done for one call; ends with a return, and the next test finds the call's number where it was. */
    private void when(SystemCall call, List<Instruction> what) {
        if (call.on(processor) >= 0) {
            add(JUMP_IF_EQUAL, 0, what.size(), call.on(processor));
            program.addAll(what);
        }
    }

    /** The lower half of an argument; what is looked at here has no more bits. */
    private static Instruction argument(int index) {
        return new Instruction(LOAD, 0, 0, FIRST_ARGUMENT + NEXT_ARGUMENT * index);
    }

    private static Instruction refusal() {
        return new Instruction(RETURN, 0, 0, REFUSE | EPERM);
    }

    private static Instruction allowance() {
        return new Instruction(RETURN, 0, 0, ALLOW);
    }

    private void add(int code, int yes, int no, int value) {
        program.add(new Instruction(code, yes, no, value));
    }
}
