package zorgian.lab.sandbox;

import java.util.ArrayList;
import java.util.List;
import zorgian.lab.sandbox.Diagnosis.Rung;

/** How to get a better sandbox. */
final class Advice {

    private static final String PROFILE = """
            Ubuntu's AppArmor lets only programs with a profile make user namespaces. Give bubblewrap one:
                printf '%s\\n' 'abi <abi/4.0>,' 'include <tunables/global>' 'profile bwrap /usr/bin/bwrap flags=(unconfined) {' \\
                    '  userns,' '}' | sudo tee /etc/apparmor.d/bwrap && sudo apparmor_parser -r /etc/apparmor.d/bwrap
            Or let all programs, until the next start:
                sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0""";

    private Advice() {
    }

    /** What to do, the most telling first. */
    static List<String> of(Tools tools, List<Rung> rungs) {
        if (!Machine.isLinux()) {
            return List.of("Sandboxes are made of what Linux has. On Windows grade in WSL 2, on macOS in a Linux virtual machine.");
        }
        List<String> advice = new ArrayList<>();
        if (tools.prlimit() == null) {
            advice.add("Install util-linux, which has prlimit: both sandboxes need it.");
        }
        if (rungs.get(0).promised().isEmpty()) {
            advice.add(forBubblewrap(tools, rungs.get(0).problem()));
        }
        if (tools.perl() == null) {
            advice.add("Install perl: without it no system calls are filtered, so that student code may start processes, and there is no "
                    + "landlock.");
        } else if (rungs.get(1).promised().isEmpty() && LandlockVersion.here(tools.perl()) == 0) {
            advice.add("For landlock the kernel has to be 5.13 or newer, with landlock among the modules that its parameter lsm= names.");
        }
        if (tools.isRoot() && rungs.get(0).promised().size() > 1 && !rungs.get(0).promised().contains(Claim.THREADS)) {
            advice.add("Grade as another user than root, or let others read the grader's folder and the JDK: root's threads are not "
                    + "counted.");
        }
        return List.copyOf(advice);
    }

    private static String forBubblewrap(Tools tools, String problem) {
        if (tools.bwrap() == null) {
            return "Install bubblewrap, on Debian and Ubuntu by the first of these:\n    sudo apt-get install bubblewrap\n"
                    + "    sudo dnf install bubblewrap\n    sudo apk add bubblewrap";
        }
        if (Machine.restrictsByAppArmor() && !tools.isRoot()) {
            return PROFILE;
        }
        if (Proc.text("/proc/sys/kernel/unprivileged_userns_clone").equals("0") && !tools.isRoot()) {
            return "Let users make namespaces:\n    sudo sysctl kernel.unprivileged_userns_clone=1";
        }
        if (Proc.text("/proc/sys/user/max_user_namespaces").equals("0")) {
            return "Let there be user namespaces:\n    sudo sysctl user.max_user_namespaces=10000";
        }
        if (Machine.isContainer()) {
            return "This container forbids bubblewrap to make namespaces or to mount /proc. Grade outside of it, or start it "
                    + "with these options, which let whatever runs in it do more:\n"
                    + "    --security-opt seccomp=unconfined --security-opt apparmor=unconfined "
                    + "--security-opt systempaths=unconfined";
        }
        return "bubblewrap is installed, but " + problem;
    }
}
