package zorgian.lab.acceptance;

import static zorgian.lab.acceptance.HostileArchive.empty;
import static zorgian.lab.acceptance.HostileArchive.emptyNoting;
import static zorgian.lab.acceptance.HostileArchive.graded;
import static zorgian.lab.acceptance.HostileArchive.gradedNoting;
import static zorgian.lab.acceptance.HostileArchive.notRun;
import static zorgian.lab.acceptance.HostileArchive.unusable;
import static zorgian.lab.acceptance.ZipMaker.EXERCISE;
import static zorgian.lab.acceptance.ZipMaker.SOURCES;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders in which not everything is a file, and clones of git in which much would be run by git. */
final class HostileFolders {

    private static final String LINK = "A.java, which is a symbolic link";
    private static final String NO_FILE = "A.java, which is neither a file nor a folder";

    private HostileFolders() {
    }

    static List<HostileArchive> all() {
        return List.of(
                empty("nothing", "is an empty folder", Files::createDirectory),
                gradedNoting("pipe", "is a pipe, from which nothing ever comes", NO_FILE,
                        with(SOURCES + "A.java", path -> run("mkfifo", path.toString()))),
                gradedNoting("socket", "is a socket", NO_FILE, with(SOURCES + "A.java", HostileFolders::socket)),
                gradedNoting("device", "is a device that has no end", LINK,
                        with(SOURCES + "A.java", path -> Files.createSymbolicLink(path, Path.of("/dev/zero")))),
                gradedNoting("link-to-file", "reads a file of the machine", LINK,
                        with(SOURCES + "A.java", path -> Files.createSymbolicLink(path, Path.of("/etc/passwd")))),
                gradedNoting("link-to-nowhere", "leads nowhere", LINK,
                        with(SOURCES + "A.java", path -> Files.createSymbolicLink(path, Path.of("nowhere")))),
                emptyNoting("link-to-folder", "has its sources elsewhere", "which is a symbolic link", path -> {
                    Path sources = path.resolve(SOURCES.substring(0, SOURCES.length() - 1));
                    Files.createDirectories(sources.getParent());
                    Files.createSymbolicLink(sources, path.resolveSibling("wide").resolve(SOURCES));
                }),
                unusable("link-as-a-whole", "is a link as a whole", "symbolic link", path -> Files.createSymbolicLink(path,
                        path.resolveSibling("wide"))),
                graded("loop", "has folders that contain themselves", with("a/b", path -> {
                    Files.createSymbolicLink(path, path.getParent());
                    Files.createSymbolicLink(path.resolveSibling("c"), path.resolveSibling("c"));
                })),
                notRun("sparse", "has a file of ten gigabytes", "1 MiB", with(SOURCES + "A.java", path -> {
                    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                        file.setLength(10L << 30);
                    }
                })),
                notRun("many-files", "has more files than an exercise has", "at most 200", path -> {
                    HandedIn.right(path, EXERCISE);
                    for (int i = 0; i < 201; i++) {
                        Files.createFile(path.resolve(SOURCES + "A" + i + ".java"));
                    }
                }),
                graded("wide", "has thousands of folders", path -> {
                    HandedIn.right(path, EXERCISE);
                    for (int i = 0; i < 3_000; i++) {
                        Files.createDirectories(path.resolve("a" + i + "/b"));
                    }
                }),
                graded("deep-folders", "has hundreds of folders in each other", with("a/".repeat(500) + "A.java", Files::createFile)),
                graded("folder-like-a-file", "has a folder that is called like a source", with(SOURCES + "A.java/B.java",
                        Files::createFile)),
                graded("git-fsmonitor", "has git run a program whenever it looks", with(".git/config", path -> Files.writeString(path,
                        "[core]\n\tfsmonitor = touch /tmp/lab-attack\n\tpager = touch /tmp/lab-attack\n"))),
                graded("git-hook", "has git run a program whenever it checks out", with(".git/hooks/post-checkout",
                        path -> Files.writeString(path, "#!/bin/sh\ntouch /tmp/lab-attack\n"))),
                graded("git-alternates", "has git read objects of other repositories", with(".git/objects/info/alternates",
                        path -> Files.writeString(path, Repository.ROOT.resolve(".git/objects") + "\n"))),
                graded("git-submodule", "has git fetch another repository", with(".gitmodules", path -> Files.writeString(path,
                        "[submodule \"a\"]\n\tpath = a\n\turl = -u./evil\n\tupdate = !touch /tmp/lab-attack\n"))),
                graded("git-filter", "has git run a program for each file", with(".gitattributes", path -> Files.writeString(path,
                        "*.java filter=evil\n"))));
    }

    /** Makes one more thing in a folder. */
    private interface Maker {
        void make(Path path) throws Exception;
    }

    /** A folder with a right answer and one thing more. */
    private static HostileArchive.Maker with(String name, Maker maker) {
        return path -> {
            HandedIn.right(path, EXERCISE);
            Files.createDirectories(path.resolve(name).getParent());
            maker.make(path.resolve(name));
        };
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }

    /** Made where its path is short enough for a socket, and moved. */
    private static void socket(Path path) throws IOException {
        Path made = Files.createTempDirectory("s").resolve("s");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(made));
        }
        Files.move(made, path);
        Files.delete(made.getParent());
    }
}
