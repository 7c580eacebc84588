package zorgian.lab.runtime;

/** The run is over: ends a thread that would wait for ever, or goes on for ever. Never seen by anybody but by a catch of everything. */
final class Death extends Error {

    private static final long serialVersionUID = 1;

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
