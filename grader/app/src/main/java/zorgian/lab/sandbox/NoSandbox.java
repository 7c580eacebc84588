package zorgian.lab.sandbox;

import java.util.List;
import java.util.Set;

/** No sandbox: a process of the same user, which may do whatever that user may. */
record NoSandbox() implements Sandbox {

    @Override
    public String name() {
        return NONE;
    }

    @Override
    public List<String> around(List<String> command, Access access) {
        return List.copyOf(command);
    }

    @Override
    public Set<Claim> claims() {
        return Set.of();
    }
}
