package zorgian.lab.runtime;

/**
 * What an accessed variable is called.
 *
 * @param name "a HashMap"; empty for a field of a student's, which the site names
 */
record Variable(String name) {

    static final Variable OF_SITE = new Variable("");

    /** "an int[]", "a HashMap". */
    static Variable of(String type) {
        boolean vowel = "AEIOUaeiou".indexOf(type.charAt(0)) >= 0;
        return new Variable((vowel ? "an " : "a ") + type);
    }
}
