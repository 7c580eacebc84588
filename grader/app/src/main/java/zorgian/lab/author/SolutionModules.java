package zorgian.lab.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zorgian.lab.course.Course;
import zorgian.lab.output.OutputFile;
import zorgian.lab.submission.UnusableInput;

/** Keeps the list of modules in solutions/pom.xml equal to the exercises that are there, so that a new exercise is a new folder and no more. */
public final class SolutionModules {

    private static final Pattern LIST = Pattern.compile("(?s)( *)<modules>.*?</modules>");

    private final Path pom;
    private final Course course;

    /** @param course the exercises of solutions/; their specs need not be compiled */
    public SolutionModules(Course course) {
        this.pom = course.folder().resolve("pom.xml");
        this.course = course;
    }

    /** Names the pom where its list is not the course's. */
    List<String> check() {
        return expected().equals(present()) ? List.of() : List.of("differs: " + pom);
    }

    /**
     * Corrects the list, and names the pom where that was needed.
     *
     * @throws UnusableInput where the pom cannot be read or written, or has no list
     */
    public List<String> write() {
        List<String> differences = check();
        if (!differences.isEmpty()) {
            OutputFile.write(pom, expected());
        }
        return differences;
    }

    private String expected() {
        Matcher list = LIST.matcher(present());
        if (!list.find()) {
            throw new UnusableInput("The file " + pom + " has no <modules>, where the exercises are listed.");
        }
        String indent = list.group(1);
        String modules = course.exercises().stream().map(exercise -> indent + "  <module>" + exercise.id() + "</module>\n").collect(Collectors.joining());
        return list.replaceFirst(Matcher.quoteReplacement(indent + "<modules>\n" + modules + indent + "</modules>"));
    }

    private String present() {
        try {
            return Files.readString(pom);
        } catch (IOException e) {
            throw new UnusableInput("The file " + pom + " cannot be read (" + e + ").", e);
        }
    }
}
