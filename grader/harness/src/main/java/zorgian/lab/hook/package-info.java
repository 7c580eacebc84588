/**
 * What rewritten student code calls in the place of the JDK: each hook does what the JDK's method does, puts its waits on the lab clock, and tells the trace.
 * A hook for an instance method is a public static method of the same name, with the receiver as its first argument and the number of the site as its last;
 * the rewriter finds it by its signature. Receivers that are student classes are passed through: their own code is rewritten too.
 */
package zorgian.lab.hook;
