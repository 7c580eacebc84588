package zorgian.lab.acceptance;

import static zorgian.lab.acceptance.HostileArchive.graded;
import static zorgian.lab.acceptance.HostileArchive.notRun;
import static zorgian.lab.acceptance.HostileArchive.unusable;
import static zorgian.lab.acceptance.ZipMaker.FILE;
import static zorgian.lab.acceptance.ZipMaker.SOURCES;
import static zorgian.lab.acceptance.ZipMaker.with;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips that are hostile by what their entries are called, how many there are and how large they become. */
final class HostileZips {

    private static final int SYMBOLIC_LINK = 0120777;
    private static final int MEBI = 1 << 20;

    private HostileZips() {
    }

    static List<HostileArchive> byName() {
        return List.of(
                unusable("slip.zip", "writes beside the archive", "out of the archive", with("../A.java")),
                unusable("slip-far.zip", "writes far above it", "out of the archive", with(SOURCES + "../".repeat(20) + "tmp/lab-attack")),
                unusable("slip-and-back.zip", "leads up and down again", "out of the archive", with("a/../../a/A.java")),
                unusable("slip-at-its-end.zip", "is its own parent", "out of the archive", with("a/..")),
                unusable("slip-windows.zip", "leads up with backslashes", "backslash", fromWindows("..\\..\\A.java")),
                unusable("slip-mixed.zip", "leads up with both", "backslash", with("a/..\\..//A.java")),
                unusable("absolute.zip", "names a place of the machine", "absolute", with("/tmp/lab-attack")),
                unusable("share.zip", "names another machine", "absolute", with("//server/share/A.java")),
                unusable("share-windows.zip", "names another machine with backslashes", "absolute",
                        fromWindows("\\\\server\\share\\A.java")),
                unusable("drive.zip", "names a drive", "absolute", with("C:/A.java")),
                unusable("drive-relative.zip", "names a drive and no folder", "absolute", with("C:A.java")),
                graded("slip-encoded.zip", "leads up as in an address", with("%2e%2e%2f%2e%2e%2fA.java")),
                graded("slip-wide.zip", "leads up with wide characters", with("\uFF0E\uFF0E\uFF0FA.java")),
                graded("stream.zip", "names a second stream of a file, and a device", with("a/CON:stream")),
                unusable("nul.zip", "is cut where C ends a text", "NUL", with(SOURCES + "A.java\0.txt")),
                notRun("escape.zip", "takes over the terminal", "cannot be the name of a Java source file", with(SOURCES
                        + "A\u001b[2J.java")),
                notRun("lines.zip", "breaks the row of a table", "cannot be the name of a Java source file", with(SOURCES
                        + "A\r\n1,100.java")),
                notRun("mirrored.zip", "is read from right to left", "cannot be the name of a Java source file",
                        with(SOURCES + "A\u202Eavaj.java")),
                notRun("joined.zip", "has a character of no width", "cannot be the name of a Java source file",
                        with(SOURCES + "Counting\u200DDuet.java")),
                graded("long.zip", "has a name of sixty thousand letters", with(SOURCES + "A".repeat(60_000) + ".java")),
                graded("deep.zip", "has twenty thousand folders in each other", with("a/".repeat(20_000) + "A.java")),
                unusable("twice.zip", "has a file twice", "is there twice", path -> {
                    try (ZipMaker zip = ZipMaker.right(path)) {
                        zip.put(SOURCES + "CountingDuet.java", FILE, new byte[0]);
                    }
                }),
                unusable("twice-by-dot.zip", "has a file twice, once by way of a dot", "is there twice", with("./" + SOURCES
                        + "CountingDuet.java")),
                unusable("link.zip", "reads a file of the machine", "symbolic link", with(SOURCES + "A.java", SYMBOLIC_LINK,
                        "/etc/passwd")),
                unusable("link-to-folder.zip", "writes by way of a folder that is a link", "symbolic link", with("a", SYMBOLIC_LINK,
                        "/tmp")),
                notRun("two-exercises.zip", "has the exercise twice", "more than once", path -> {
                    try (ZipMaker zip = ZipMaker.empty(path)) {
                        zip.put("a/" + SOURCES + "A.java", FILE, new byte[0]);
                        zip.put("b/" + SOURCES + "A.java", FILE, new byte[0]);
                    }
                }),
                notRun("latin.zip", "is no UTF-8", "is not UTF-8", path -> {
                    try (ZipMaker zip = ZipMaker.right(path)) {
                        zip.put(SOURCES + "A.java", FILE, new byte[] {'/', '/', (byte) 0xFC});
                    }
                }));
    }

    /** By the JDK's own zips, which leave backslashes as they are. */
    private static HostileArchive.Maker fromWindows(String name) {
        return path -> {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
                zip.putNextEntry(new ZipEntry(name));
            }
        };
    }

    static List<HostileArchive> bySize() {
        return List.of(
                unusable("large.zip", "has a file that is larger than a source", "1 MiB", with(SOURCES + "A.java", FILE,
                        " ".repeat(MEBI + 1))),
                unusable("bomb.zip", "becomes a gibibyte", "1 MiB", path -> {
                    try (ZipMaker zip = ZipMaker.right(path)) {
                        zip.put("zeros", FILE, new byte[200 * MEBI]);
                    }
                }),
                unusable("bomb-of-parts.zip", "becomes 65 mebibytes in parts", "64 MiB", path -> {
                    try (ZipMaker zip = ZipMaker.right(path)) {
                        for (int i = 0; i < 65; i++) {
                            zip.put("part" + i, FILE, new byte[MEBI]);
                        }
                    }
                }),
                graded("bomb-in-a-zip.zip", "has a bomb in a zip in it", path -> {
                    Path inner = Files.createTempFile("inner", ".zip");
                    try (ZipMaker zip = ZipMaker.empty(inner)) {
                        zip.put("zeros", FILE, new byte[200 * MEBI]);
                    }
                    try (ZipMaker zip = ZipMaker.right(path)) {
                        zip.put("inner.zip", FILE, Files.readAllBytes(inner));
                    }
                    Files.delete(inner);
                }),
                unusable("many.zip", "has 2001 entries and more", "2000 entries", path -> {
                    try (ZipMaker zip = ZipMaker.right(path)) {
                        for (int i = 0; i < 2_000; i++) {
                            zip.put("f" + i, FILE, new byte[0]);
                        }
                    }
                }),
                unusable("very-many.zip", "has twenty thousand entries", "2000 entries", path -> {
                    try (ZipMaker zip = ZipMaker.right(path)) {
                        for (int i = 0; i < 20_001; i++) {
                            zip.put("f" + i, FILE, new byte[0]);
                        }
                    }
                }));
    }
}
