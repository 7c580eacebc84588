/**
 * Rewrites student, given and scenario classes before a worker loads them: calls of the JDK that wait, order threads or read the clock become calls of
 * zorgian.lab.hook, and accesses to variables are told to the trace. Done by the judge, once for each subject, so that a worker needs no agent and no library.
 */
package zorgian.lab.rewrite;
