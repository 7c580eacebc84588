package zorgian.lab.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What this machine is, as far as the lab depends on it. */
final class Machine {

    private Machine() {
    }

    /** Facts by name, in the order in which they are shown. */
    static Map<String, String> facts(Tools tools) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("system", system());
        facts.put("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + System.getProperty("os.arch"));
        facts.put("JDK", Runtime.version() + " in " + System.getProperty("java.home"));
        facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        if (!isLinux()) {
            return facts;
        }
        facts.put("memory", Proc.text("/proc/meminfo").lines().filter(line -> line.startsWith("MemTotal:")).findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MiB").orElse("not known"));
        facts.put("user", tools.isRoot() ? "root" : System.getProperty("user.name"));
        facts.put("container", isContainer() ? "it seems so" : "no sign of one");
        facts.put("bubblewrap", tools.bwrap() == null ? "not installed" : said(List.of(tools.bwrap().toString(), "--version")) + ", "
                + tools.bwrap());
        facts.put("user namespaces", namespaces());
        facts.put("Landlock", tools.perl() == null ? "not known, there is no perl to ask" : landlock(LandlockVersion.here(tools.perl())));
        facts.put("seccomp", Proc.text("/proc/sys/kernel/seccomp/actions_avail").contains("errno") ? "there" : "not in this kernel");
        facts.put("perl", shown(tools.perl()));
        facts.put("prlimit", shown(tools.prlimit()));
        facts.put("setpriv", shown(tools.setpriv()));
        facts.put("taskset", shown(Tools.find("taskset")));
        return facts;
    }

    static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    /** Whether this looks like the inside of a container. */
    static boolean isContainer() {
        return Files.exists(Path.of("/.dockerenv")) || Files.exists(Path.of("/run/.containerenv"))
                || System.getenv("KUBERNETES_SERVICE_HOST") != null;
    }

    /** Whether Ubuntu's AppArmor keeps user namespaces from programs that have no profile. */
    static boolean restrictsByAppArmor() {
        return Proc.text("/proc/sys/kernel/apparmor_restrict_unprivileged_userns").equals("1");
    }

    private static String system() {
        return Proc.text("/etc/os-release").lines().filter(line -> line.startsWith("PRETTY_NAME=")).findFirst()
                .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", "")).orElse(System.getProperty("os.name"));
    }

    private static String landlock(int version) {
        return version == 0 ? "not in this kernel, or not switched on" : "version " + version;
    }

    private static String namespaces() {
        List<String> forbidden = new ArrayList<>();
        if (restrictsByAppArmor()) {
            forbidden.add("only for programs with an AppArmor profile");
        }
        if (Proc.text("/proc/sys/kernel/unprivileged_userns_clone").equals("0")) {
            forbidden.add("for root alone (kernel.unprivileged_userns_clone is 0)");
        }
        if (Proc.text("/proc/sys/user/max_user_namespaces").equals("0")) {
            forbidden.add("none (user.max_user_namespaces is 0)");
        }
        return !forbidden.isEmpty() ? String.join(", ", forbidden) : Files.exists(Path.of("/proc/self/ns/user")) ? "no setting forbids them"
                : "not in this kernel";
    }

    private static String shown(Path tool) {
        return tool == null ? "not installed" : tool.toString();
    }

    private static String said(List<String> command) {
        try {
            Process process = Starter.start(new ProcessBuilder(command).redirectErrorStream(true));
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "cannot be started";
        }
    }
}
