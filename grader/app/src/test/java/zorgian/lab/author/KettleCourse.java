package zorgian.lab.author;

import java.nio.file.Path;
import java.util.List;
import zorgian.lab.course.Course;
import zorgian.lab.course.Exercise;
import zorgian.lab.output.OutputFile;
import zorgian.lab.spec.RequirementInfo;

/** A made-up course of two exercises on disk. */
final class KettleCourse {

    static final String SECRET = "Phaser";

    final Path solutions;

    KettleCourse(Path folder) {
        solutions = folder.resolve("solutions");
        write("pom.xml", """
                <project>
                  <!-- the exercises -->
                  <modules>
                    <module>00-gone</module>
                  </modules>
                </project>
                """);
        writeExercise("01-kettles", "kettles", "Kettles & <pots>");
        writeExercise("02-pots", "pots", "Pots");
    }

    private void writeExercise(String id, String name, String title) {
        write(id + "/exercise.properties", "title=" + title + "\npackage=zorgian." + name + "\nspec=zorgian." + name
                + ".spec.KitchenSpec\nminutes=25\nteaches=" + (name.equals("pots") ? "stirring\nneeds=01-kettles" : "boiling") + "\ngiven=Kettle,Main\nmain=Main\n");
        write(id + "/README.md", "# " + title + "\n\n## Requirements\n\n<!-- requirements -->\n\nThat is all.\n");
        source(id, name, "Kitchen", "/** Boils. */\npublic class Kitchen {\n    // <solution>\n    private final java.util.concurrent." + SECRET
                + " phaser = null;\n    // <skeleton>\n    // // TODO 1: boil\n    // </solution>\n}\n");
        source(id, name, "Helper", "// <solution>\nclass Helper { " + SECRET + " x; }\n// </solution>\n");
        source(id, name, "Kettle", "public interface Kettle { }\n");
        source(id, name, "Main", "public final class Main { }\n");
        write(id + "/src/example/java/zorgian/" + name + "/KitchenExampleTest.java", "package zorgian." + name + ";\n\nclass KitchenExampleTest { }\n");
        write(id + "/src/test/java/zorgian/" + name + "/spec/KitchenSpec.java", "package zorgian." + name + ".spec;\n\nclass KitchenSpec { }\n");
        write(id + "/target/classes/zorgian/" + name + "/Kitchen.class", SECRET);
        write(id + "/target/test-classes/zorgian/" + name + "/KitchenExampleTest.class", "compiled example");
        write(id + "/target/test-classes/zorgian/" + name + "/spec/KitchenSpec.class", "compiled spec");
        write(id + "/target/test-classes/zorgian/" + name + "/spec/KitchenScenarios$1.class", "compiled scenarios");
    }

    private void source(String id, String packageName, String type, String text) {
        String head = text.startsWith("// <solution>") ? "" : "package zorgian." + packageName + ";\n\n";
        write(id + "/src/main/java/zorgian/" + packageName + "/" + type + ".java", head + text);
    }

    void write(String path, String text) {
        OutputFile.write(solutions.resolve(path), text);
    }

    Course course() {
        return Course.load(solutions);
    }

    static List<RequirementInfo> requirements(Exercise exercise) {
        return List.of(new RequirementInfo("order", "Kettles boil in order", 40, List.of(), "order"), new RequirementInfo("or", "a || b is said of " + exercise.id(), 60, List.of(), "or"));
    }

    Skeletons skeletons() {
        return new Skeletons(course(), KettleCourse::requirements);
    }

    Handout handout() {
        return new Handout(course(), KettleCourse::requirements);
    }
}
