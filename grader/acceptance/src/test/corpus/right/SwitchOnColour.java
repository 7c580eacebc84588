// right: two threads switch over the same enum; the table that the compiler makes for it is filled in a class initialiser and only read.
public class SwitchOnColour {

    private enum Litmus { RED, BLUE, PURPLE }

    private static int acidity(Litmus paper) {
        switch (paper) {
            case RED:
                return 3;
            case BLUE:
                return 10;
            default:
                return 7;
        }
    }

    private static String word(Litmus paper) {
        return switch (paper) {
            case RED -> "sour";
            case BLUE -> "soapy";
            case PURPLE -> "neutral";
        };
    }

    public static void main(String[] args) throws InterruptedException {
        int[] sums = new int[2];
        String[] words = {"", ""};
        Thread[] testers = new Thread[2];
        for (int i = 0; i < testers.length; i++) {
            int tester = i;
            testers[i] = new Thread(() -> {
                for (Litmus paper : Litmus.values()) {
                    sums[tester] += acidity(paper);
                    words[tester] += word(paper).charAt(0);
                }
            }, "tester-" + i);
        }
        for (Thread tester : testers) {
            tester.start();
        }
        for (Thread tester : testers) {
            tester.join();
        }
        if (sums[0] != 20 || sums[1] != 20 || !words[0].equals("ssn") || !words[1].equals("ssn")) {
            throw new AssertionError(sums[0] + words[1]);
        }
    }
}
