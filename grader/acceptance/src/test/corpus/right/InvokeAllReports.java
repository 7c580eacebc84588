// right: invokeAll returns when every task is done, so the plain reports that the tasks wrote may be read at once; invokeAny gives a finished one.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class InvokeAllReports {

    private static final class Report {
        private String text;
        private int pages;
    }

    public static void main(String[] args) throws Exception {
        ExecutorService office = Executors.newFixedThreadPool(3);
        Report[] reports = new Report[6];
        List<Callable<Report>> tasks = new ArrayList<>();
        for (int i = 0; i < reports.length; i++) {
            int number = i;
            tasks.add(() -> {
                Thread.sleep(10L * (6 - number));
                Report report = new Report();
                report.text = "report " + number;
                report.pages = number + 1;
                reports[number] = report;
                return report;
            });
        }
        int pages = 0;
        List<Future<Report>> answers = office.invokeAll(tasks);
        for (Report report : reports) {
            pages += report.pages;
        }
        for (Future<Report> answer : answers) {
            pages += answer.get().pages;
        }
        for (Future<Report> answer : office.invokeAll(tasks.subList(0, 2), 20, TimeUnit.SECONDS)) {
            pages += answer.get().pages * 100;
        }
        Report any = office.invokeAny(tasks.subList(2, 4));
        any.text += " chosen";
        office.shutdown();
        if (pages != 42 + 300 || !any.text.startsWith("report ") || any.pages < 3 || any.pages > 4) {
            throw new AssertionError(pages + " pages, " + any.text);
        }
    }
}
