package zorgian.lab.spec;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zorgian.lab.run.Subject;
import zorgian.lab.verdict.SourceLine;

/** The student's own classes as code. They are read as class files and never loaded. */
public final class Code {

    private static final Pattern LINE = Pattern.compile("\\((\\w+\\.java):(\\d+)\\)");

    private final Subject subject;
    private JavaClasses own;

    Code(Subject subject) {
        this.subject = subject;
    }

    /** The rule holds for the student's own classes. Its description, with the because, is what the student reads as expected. */
    public Code follows(ArchRule rule) {
        EvaluationResult result = rule.evaluate(own());
        if (result.hasViolation()) {
            List<String> details = result.getFailureReport().getDetails().stream().sorted().toList();
            String first = details.get(0);
            Matcher line = LINE.matcher(first);
            SourceLine where = line.find() ? new SourceLine(line.group(1), Integer.parseInt(line.group(2))) : null;
            throw new Missed(rule.getDescription(), Words.show(readable(first)), new Evidence(List.of(), List.of(), where));
        }
        return this;
    }

    private JavaClasses own() {
        if (own == null) {
            own = new ClassFileImporter().importPath(subject.classes())
                    .that(DescribedPredicate.describe("the student's own", (JavaClass type) -> subject.isStudents(type.getName())));
        }
        return own;
    }

    /** "Method &lt;a.b.C.run()&gt; calls method &lt;java.lang.Thread.sleep(long)&gt; in (C.java:3)" without packages and brackets. */
    private static String readable(String detail) {
        return detail.replaceAll("(?:[a-z]\\w*\\.)+(?=[A-Z])", "").replaceAll("[<>]", "").replaceAll("\\s+", " ");
    }
}
