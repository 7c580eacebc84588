package zorgian.lab.sandbox;

/** What a sandbox may promise of a process in it. {@link Probe} tries to break each. */
public enum Claim {

    READS("reads no file but those of the JDK, of the system's libraries and of the grader"),
    WRITES("changes no file of the machine, nor its mode or time"),
    SPACE("fills at most 64 MiB of a /tmp of its own"),
    ENVIRONMENT("sees no variable of your environment"),
    NETWORK("reaches no network, not even this machine's, but its own loopback"),
    SERVICES("connects to no port below those that the system hands out, sends no datagrams, and talks to no local service over Unix sockets"),
    STARTS("starts no process"),
    SEES("sees no process but its own"),
    ENDS("ends no other process"),
    THREADS("has no more than 4,096 threads and processes"),
    MEMORY("takes no more than 8 GiB of addresses"),
    PARENT("dies with the grader, however that dies");

    private final String text;

    Claim(String text) {
        this.text = text;
    }

    /** A sentence's end; its subject is student code. */
    public String text() {
        return text;
    }
}
