// tries: to be run by the compiler, as a processor of annotations
// expect: refused: javax.annotation.processing
package zorgian.duet;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

public final class CountingDuet extends AbstractProcessor {

    public CountingDuet(Journal journal, Pause pause) {
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        System.exit(0);
        return true;
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
