package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import zorgian.lab.author.Skeletons;
import zorgian.lab.course.Course;
import zorgian.lab.grade.Grading;

class SkeletonsTest {

    @Test
    void exercisesIsByteForByteWhatSolutionsGenerates() {
        Skeletons skeletons = new Skeletons(Course.load(Repository.SOLUTIONS), new Grading()::requirements);
        assertEquals(List.of(), skeletons.check(Repository.EXERCISES), "run ./lab skeletons and commit exercises/");
    }

    @Test
    void thePageOfWhatASolutionMayUseIsTheSameInTheDocs() throws IOException {
        String page = "what-a-solution-may-use.md";
        assertEquals(Files.readString(Repository.EXERCISES.resolve(page)), Files.readString(Repository.ROOT.resolve("docs").resolve(page)),
                "run ./lab skeletons and copy exercises/" + page + " to docs/");
    }
}
