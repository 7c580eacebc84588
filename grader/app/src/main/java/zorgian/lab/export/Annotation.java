package zorgian.lab.export;

import zorgian.lab.report.Harmless;

/**
 * A remark that GitHub shows at a line of the student's.
 *
 * @param path file relative to the checkout; empty where there is none
 * @param line 1-based; 0 where there is none
 * @param title short, on one line
 * @param message may have several lines
 */
record Annotation(String path, int line, String title, String message) {

    /** The remark as the workflow command that makes it. */
    String command() {
        StringBuilder properties = new StringBuilder();
        if (!path.isEmpty()) {
            properties.append("file=").append(property(path)).append(',');
            if (line > 0) {
                properties.append("line=").append(line).append(',');
            }
        }
        properties.append("title=").append(property(Harmless.line(title, 200)));
        return "::error " + properties + "::" + data(message);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
