package zorgian.lab.runtime;

/** Compares texts by their letters, and runs of digits in them by their value: "sample 2" before "sample 10". */
public final class NaturalOrder {

    private NaturalOrder() {
    }

    /** As Comparator.compare. */
    public static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int compared;
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int iEnd = digitsEnd(a, i);
                int jEnd = digitsEnd(b, j);
                compared = compareDigits(a, i, iEnd, b, j, jEnd);
                i = iEnd;
                j = jEnd;
            } else {
                compared = a.charAt(i++) - b.charAt(j++);
            }
            if (compared != 0) {
                return compared;
            }
        }
        return (a.length() - i) - (b.length() - j);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareDigits(String a, int from, int end, String b, int bFrom, int bEnd) {
        int i = skipZeros(a, from, end);
        int j = skipZeros(b, bFrom, bEnd);
        if (end - i != bEnd - j) {
            return (end - i) - (bEnd - j);
        }
        for (; i < end; i++, j++) {
            if (a.charAt(i) != b.charAt(j)) {
                return a.charAt(i) - b.charAt(j);
            }
        }
        return 0;
    }

    private static int skipZeros(String text, int from, int end) {
        int i = from;
        while (i < end - 1 && text.charAt(i) == '0') {
            i++;
        }
        return i;
    }
}
