package zorgian.lab.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the grader and of the Java it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Zorgian Lab " + (version == null ? "(not packaged)" : version) + ", on Java " + Runtime.version()};
    }
}
