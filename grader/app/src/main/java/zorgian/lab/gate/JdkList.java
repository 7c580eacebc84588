package zorgian.lab.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The types of the JDK that a solution may name, as jdk.txt has them.
 *
 * @param types by internal name
 * @param exceptionPackages packages, as in internal names, of which all exceptions and errors may be named
 */
public record JdkList(Map<String, JdkEntry> types, Set<String> exceptionPackages) {

    private static final Pattern TYPE = Pattern.compile("(?:(\\d+) )?([\\w.]+): (.+)");
    private static final int OLDEST = 17;

    public JdkList {
        types = Map.copyOf(types);
        exceptionPackages = Set.copyOf(exceptionPackages);
    }

    /** The list that the harness was built with. */
    public static JdkList ofThisHarness() {
        return parse(ListFile.lines("jdk.txt"));
    }

    private static JdkList parse(List<String> lines) {
        Map<String, JdkEntry> types = new HashMap<>();
        Set<String> exceptionPackages = new HashSet<>();
        String inPackage = null;
        for (String line : lines) {
            Matcher type = TYPE.matcher(line);
            if (line.startsWith("package ")) {
                inPackage = line.substring("package ".length()).replace('.', '/');
            } else if (line.equals("exceptions")) {
                exceptionPackages.add(inPackage);
            } else if (type.matches()) {
                JdkEntry entry = JdkEntry.parse(type.group(1) == null ? OLDEST : Integer.parseInt(type.group(1)), type.group(3));
                if (types.put(inPackage + "/" + type.group(2).replace('.', '$'), entry) != null) {
                    throw new IllegalStateException("jdk.txt has " + type.group(2) + " of " + inPackage + " twice");
                }
            } else {
                throw new IllegalStateException("jdk.txt has a line that is no package and no type: " + line);
            }
        }
        return new JdkList(types, exceptionPackages);
    }

    /** What of a type may be named, by its internal name; of an exception everything. Empty where it must not be named. */
    Optional<JdkEntry> entry(String type, Hierarchy hierarchy) {
        JdkEntry listed = types.get(type);
        if (listed == null && exceptionPackages.contains(SourceForm.packageOf(type)) && hierarchy.inherits(type, "java/lang/Throwable")) {
            return Optional.of(new JdkEntry(OLDEST, true, Set.of()));
        }
        return Optional.ofNullable(listed);
    }
}
