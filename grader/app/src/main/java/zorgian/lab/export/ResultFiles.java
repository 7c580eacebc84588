package zorgian.lab.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for results/&lt;submission&gt;.json that every system takes, whatever a submission calls itself. */
public final class ResultFiles {

    private static final int LONGEST = 80;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._ -]*");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9]|lpt[0-9])(\\..*)?");

    private ResultFiles() {
    }

    /**
     * A file name ending in .json for each submission, no two alike even where upper and lower case are one. A name that is plain ASCII is kept; another gets
     * its plain characters and a piece of its hash, so that it is the same in each batch.
     *
     * @param submissions names in the order of the batch; may hold anything, and one name twice
     */
    public static List<String> names(List<String> submissions) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String submission : submissions) {
            String name = isPlain(submission) ? submission : plain(submission) + "-" + hash(submission);
            if (taken.contains(name.toLowerCase(Locale.ROOT))) {
                name = plain(submission) + "-" + hash(submission);
            }
            String unique = name;
            for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
                unique = name + "-" + i;
            }
            names.add(unique + ".json");
        }
        return names;
    }

    private static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches() && name.length() <= LONGEST && !DEVICE.matcher(name).matches() && !name.endsWith(".") && !name.endsWith(" ");
    }

    private static String plain(String name) {
        String cut = name.substring(0, Math.min(name.length(), LONGEST));
        return cut.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^[.-]+", "_").replaceAll("[.]+$", "");
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_16BE));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
