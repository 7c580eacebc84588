/**
 * What runs in the process that compiles: javac, which is given sources that anybody may have written.
 * Knows nothing but what it is sent.
 */
package zorgian.lab.compiler;
