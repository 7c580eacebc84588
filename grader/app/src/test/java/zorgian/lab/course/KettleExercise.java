package zorgian.lab.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A made-up exercise on disk: students write a Kettle that pours for a given Guest. */
public final class KettleExercise {

    public static final String ID = "01-kettle";
    public static final String PACKAGE = "demo.kettle";

    private KettleExercise() {
    }

    /** Writes the exercise into a course folder as an instructor keeps it, and gives its folder. */
    public static Path writeTo(Path course) {
        Path folder = course.resolve(ID);
        write(folder.resolve("exercise.properties"), """
                title=The kettle
                package=demo.kettle
                spec=demo.kettle.spec.KettleSpec
                minutes=25
                given=Guest, Cup, Main
                main=Main
                """);
        Path sources = folder.resolve("src/main/java/demo/kettle");
        write(sources.resolve("Guest.java"), """
                package demo.kettle;

                public interface Guest {
                    void drink(Cup cup) throws InterruptedException;
                }
                """);
        write(sources.resolve("Cup.java"), """
                package demo.kettle;

                public record Cup(String tea, int millilitres) {
                    public void draw(java.nio.file.Path picture) throws java.io.IOException {
                        java.nio.file.Files.writeString(picture, tea);
                    }
                }
                """);
        write(sources.resolve("Main.java"), """
                package demo.kettle;

                public final class Main {
                    public static void main(String[] args) throws Exception {
                        new Kettle(2).serve(System.out::println);
                    }
                }
                """);
        return folder;
    }

    /** The exercise, written into a course folder and read from there. */
    public static Exercise in(Path course) {
        return Exercise.in(writeTo(course));
    }

    /** Writes a file and the folders above it. */
    public static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
