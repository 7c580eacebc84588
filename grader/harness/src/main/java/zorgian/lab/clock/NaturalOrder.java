package zorgian.lab.clock;

import java.util.Comparator;

/** Compares texts by their letters, and runs of digits in them by their value. */
public enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int compared;
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int iEnd = digitsEnd(a, i);
                int jEnd = digitsEnd(b, j);
                compared = compareDigits(a.substring(i, iEnd), b.substring(j, jEnd));
                i = iEnd;
                j = jEnd;
            } else {
                compared = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
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

    private static int compareDigits(String a, String b) {
        String x = a.replaceFirst("^0+(?=.)", "");
        String y = b.replaceFirst("^0+(?=.)", "");
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }
}
