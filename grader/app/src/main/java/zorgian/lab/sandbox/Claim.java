package zorgian.lab.sandbox;

/** What a sandbox may promise of a process in it. {@link Probe} tries to break each. */
public enum Claim {

    READS("reads no file but those of the JDK, of the system's libraries and of the grader"),
    WRITES("changes no file of the machine, nor its mode or time"),
    SPACE("writes no more than 64 MiB, in a /tmp of its own if anywhere"),
    ENVIRONMENT("sees no variable of your environment"),
    LOOPBACK("serves and connects on a loopback interface, as exercises over HTTP have to"),
    NETWORK("connects to no other process, on this machine or elsewhere"),
    SERVICES("connects to nobody at a port below those that the system hands out, nor over a Unix socket"),
    DATAGRAMS("sends datagrams to nobody else"),
    STARTS("starts no process"),
    SEES("reads nothing about other processes"),
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
