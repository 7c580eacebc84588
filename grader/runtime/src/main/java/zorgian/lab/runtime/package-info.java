/**
 * What runs in the worker beneath student code: it decides which thread goes on, keeps the lab clock, and knows by the Java Memory Model
 * what is ordered. JDK only, loaded by the boot loader, and called by rewritten classes, the JDK's own among them. Nearly all state is
 * guarded by the baton: only the thread that has it runs, so there are no locks and no atomics in here but where a class says so.
 */
package zorgian.lab.runtime;
