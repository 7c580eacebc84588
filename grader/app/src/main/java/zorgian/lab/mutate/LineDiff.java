package zorgian.lab.mutate;

import java.util.ArrayList;
import java.util.List;

/** Two texts that differ in one place, as the lines that go and those that come. */
final class LineDiff {

    private LineDiff() {
    }

    /** A hunk in the manner of diff -u, without lines around it; what the two have in common within it is left out. */
    static String of(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<String> hunk = new ArrayList<>();
        hunk.add("@@ line " + (head + 1) + " @@");
        List<String> gone = old.subList(head, old.size() - tail);
        List<String> come = now.subList(head, now.size() - tail);
        int[] nothing = new int[1];
        boolean sameLength = gone.size() == come.size();
        for (int i = 0; i < gone.size(); i++) {
            boolean isSame = sameLength && gone.get(i).equals(come.get(i));
            if (isSame && nothing[0]++ == 0) {
                hunk.add("  ...");
            } else if (!isSame) {
                nothing[0] = 0;
                hunk.add("- " + gone.get(i).strip());
                if (sameLength) {
                    hunk.add("+ " + come.get(i).strip());
                }
            }
        }
        if (!sameLength) {
            come.forEach(line -> hunk.add("+ " + line.strip()));
        }
        return String.join("\n", hunk);
    }
}
