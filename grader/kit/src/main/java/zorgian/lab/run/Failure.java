package zorgian.lab.run;

import java.util.List;

/**
 * An exception that student code, or the scenario, threw.
 *
 * @param type binary name of its class
 * @param supertypes binary names of its superclasses, nearest first, without Object
 * @param message or null
 * @param stack where it was made, innermost first
 * @param cause or null
 */
public record Failure(String type, List<String> supertypes, String message, List<CodeLine> stack, Failure cause) {

    /** Whether its class or a superclass has this binary or simple name. */
    public boolean isA(String name) {
        return names(type, name) || supertypes.stream().anyMatch(supertype -> names(supertype, name));
    }

    private static boolean names(String type, String name) {
        return type.equals(name) || type.endsWith("." + name) || type.endsWith("$" + name);
    }

    /** "IllegalArgumentException: there must be a worker". */
    public String describe() {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return message == null ? simple : simple + ": " + message;
    }
}
