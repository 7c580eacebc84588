// tries: to be a module, which opens itself to nobody
// expect: all
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }
}
// file: module-info.java
module duet {
    requires java.net.http;
}
// file: package-info.java
@Deprecated
package zorgian.duet;
