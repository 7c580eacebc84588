package zorgian.lab.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zorgian.lab.archive.Archive;
import zorgian.lab.books.RealBooks;
import zorgian.lab.output.FileTree;
import zorgian.lab.output.OutputFile;

@Command(name = "books", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Put real books in the place of the archive's, for the mains of the exercises that read books. Nothing graded depends on them.",
        footer = {"", "To go back to the archive's own books, delete the folder."})
final class BooksCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private Source source;

    private static final class Source {

        @Option(names = "--from", paramLabel = "FOLDER", description = "Copy them from this folder, which has TITLE.txt for each of the eight.")
        private Path folder;

        @Option(names = "--download", description = "Download them from the copies that the lesson's author keeps.")
        private boolean download;

        @Option(names = "--mirror", paramLabel = "URL", description = "Download them from this address, which ends in /.")
        private String mirror;
    }

    @Option(names = "--to", paramLabel = "DIR", description = "Where they go (default: books beside the exercises).")
    private Path to;

    @Override
    public Integer call() throws InterruptedException {
        Path out = to != null ? to : Home.here().books();
        FileTree books = source.folder != null ? RealBooks.from(source.folder)
                : RealBooks.download(source.mirror != null ? source.mirror : RealBooks.AUTHORS_COPY, title -> System.err.println("lab: fetching " + title));
        books.files().forEach((name, content) -> OutputFile.write(out.resolve(name), content));
        System.out.println("Written: " + Archive.titles().size() + " books and the stop words in " + out);
        return 0;
    }
}
