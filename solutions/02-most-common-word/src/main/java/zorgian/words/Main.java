package zorgian.words;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Reads the books in the folder "books" from a real server, in all three ways, and prints what happens. About 4 s. */
public final class Main {

    private static final int WORKERS = 8;
    private static final int AT_MOST = 12;
    private static final int NO_BOOKS = 2;

    private Main() {}

    public static void main(String[] args) throws Exception {
        try {
            // A search for nothing needs no books: it only shows how far the exercise is.
            new WordSearch(title -> InputStream.nullInputStream(), Set.of()).sequentially(List.of());
            Optional<BookFolder> folder = BookFolder.find();
            if (folder.isEmpty()) {
                System.out.println("There are no books here: the exercises bring some in .lab/books (in a clone, "
                        + "./lab exercises makes them); or put texts into a folder \"books\".");
                System.exit(NO_BOOKS);
            }
            run(folder.get());
        } catch (UnsupportedOperationException todo) {
            System.out.println("Not there yet: " + todo.getMessage());
        }
    }

    private static void run(BookFolder folder) throws Exception {
        System.out.println("Books from " + folder);
        Map<String, BookServer.Item> items = served(folder.texts());
        List<String> titles = new ArrayList<>(items.keySet().stream().limit(AT_MOST).toList());
        titles.add(titles.size() / 2, "The Lost Book");
        try (BookServer server = new BookServer(items, 200, (title, millis) -> Thread.sleep(millis))) {
            Library library = new HttpLibrary(server.books());

            System.out.printf("%nOne after the other%n");
            Watch first = new Watch(library);
            List<Answer> sequential = new WordSearch(first, folder.stopWords()).sequentially(titles);
            long sequentialMillis = first.millis();

            System.out.printf("%nWith a pool of %d workers%n", WORKERS);
            Watch second = new Watch(library);
            List<Answer> pooled = new WordSearch(second, folder.stopWords()).pooled(titles, WORKERS);
            long pooledMillis = second.millis();

            System.out.printf("%nAs completed, by %d workers%n", WORKERS);
            Watch third = new Watch(library);
            List<Answer> completed = new ArrayList<>();
            new WordSearch(third, folder.stopWords()).asCompleted(titles, WORKERS, answer -> {
                third.say("is told: " + inWords(answer));
                completed.add(answer);
            });
            long completedMillis = third.millis();

            System.out.printf("%n%-53s%9s%9s%9s%n", "The most common words", "in turn", "pooled", "as done");
            for (Answer answer : sequential) {
                System.out.printf("  %-51s%9s%9s%9s%n", inWords(answer), place(answer, sequential), place(answer, pooled),
                        place(answer, completed));
            }
            System.out.printf("%-53s%6d ms%6d ms%6d ms%n", "Time", sequentialMillis, pooledMillis, completedMillis);
        }
    }

    /** Each book with a latency of its own, 200 to 400 ms in all, half of which passes in the middle of the book. */
    private static Map<String, BookServer.Item> served(Map<String, byte[]> texts) {
        Map<String, BookServer.Item> items = new LinkedHashMap<>();
        texts.forEach((title, text) -> {
            long millis = new SplittableRandom(title.hashCode()).nextInt(100, 200);
            items.put(title, new BookServer.Item(text, millis, millis, false));
        });
        return items;
    }

    /** Which of the answers this is, the first counted as 1; "-" if it is none of them. */
    private static String place(Answer answer, List<Answer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            if (inWords(answer).equals(inWords(answers.get(i)))) {
                return "no. " + (i + 1);
            }
        }
        return "-";
    }

    private static String inWords(Answer answer) {
        if (answer instanceof Answer.MostCommon found) {
            return found.title() + ": " + found.word() + ", " + found.count() + " times";
        }
        if (answer instanceof Answer.Failed failed) {
            return failed.title() + ": " + failed.cause().getClass().getSimpleName();
        }
        return answer == null ? "no answer" : answer.title() + ": no word";
    }
}
