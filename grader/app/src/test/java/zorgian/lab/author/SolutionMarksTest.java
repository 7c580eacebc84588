package zorgian.lab.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import zorgian.lab.submission.UnusableInput;

class SolutionMarksTest {

    private static String cut(String text) {
        return SolutionMarks.cut("Kitchen.java", text);
    }

    private static String refused(String text) {
        return assertThrows(UnusableInput.class, () -> cut(text)).getMessage();
    }

    @Test
    void theSolutionGoesAndTheSkeletonStays() {
        assertEquals("""
                class Kitchen {
                    void boil() {
                        // TODO 1: light all fires, then wait

                        throw new UnsupportedOperationException("TODO 1");
                    }
                }
                """, cut("""
                class Kitchen {
                    // <solution>
                    synchronized void boil() {
                        light();
                    // <skeleton>
                    // void boil() {
                    //     // TODO 1: light all fires, then wait
                    //
                    //     throw new UnsupportedOperationException("TODO 1");
                    // </solution>
                    }
                }
                """));
    }

    @Test
    void aSolutionWithoutSkeletonLeavesNothingBehind() {
        assertEquals("""
                import java.util.List;

                class Kitchen {

                    int a;
                }
                """, cut("""
                import java.util.List;
                // <solution>
                import java.util.concurrent.ExecutorService;
                // </solution>

                class Kitchen {

                    // <solution>
                    private final Object lock = new Object();
                    // </solution>

                    int a;

                    // <solution>
                    void help() { }
                    // </solution>
                }
                """));
    }

    @Test
    void aFileThatIsAllSolutionLeavesNothing() {
        assertEquals("", cut("// <solution>\npackage a;\nclass Helper { }\n// </solution>\n"));
    }

    @Test
    void windowsLineEndsBecomeLineFeeds() {
        assertEquals("a\nb\n", cut("a\r\n// <solution>\r\nx\r\n// </solution>\r\nb\r\n"));
    }

    @Test
    void blankLinesOfASkeletonNeedNoSlashes() {
        assertEquals("a\n\nb\n", cut("// <solution>\n// <skeleton>\n// a\n\n// b\n// </solution>\n"));
    }

    @Test
    void malformedMarksAreRefusedWithTheirLine() {
        assertEquals("Kitchen.java:2: the solution that begins here has no // </solution>.", refused("a\n// <solution>\nb\n"));
        assertEquals("Kitchen.java:2: no solution begins above that could end here.", refused("a\n// </solution>\n"));
        assertEquals("Kitchen.java:3: this solution begins within the one of line 1.", refused("// <solution>\na\n// <solution>\n"));
        assertEquals("Kitchen.java:1: a skeleton begins here outside of a solution, or for the second time in one.", refused("// <skeleton>\n"));
        assertEquals("Kitchen.java:3: a line of the skeleton begins with // and a space.", refused("// <solution>\n// <skeleton>\nint a;\n// </solution>\n"));
    }

    @Test
    void whatOnlyLooksLikeAMarkIsRefusedSoThatNoSolutionIsHandedOutByAccident() {
        String sentence = "a mark stands alone on its line and is one of // <solution>, // <skeleton> and // </solution>.";
        assertEquals("Kitchen.java:1: " + sentence, refused("int a; // <solution>\n"));
        assertEquals("Kitchen.java:1: " + sentence, refused("//<solution>\n"));
        assertEquals("Kitchen.java:2: " + sentence, refused("// <solution>\n// </skeleton>\n"));
    }
}
