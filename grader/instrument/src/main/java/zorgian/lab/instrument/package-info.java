/**
 * Rewrites classes so that they call the runtime: a program's classes in the judge, just before a worker gets them, and the JDK's own
 * concurrency classes and containers once for each JDK. Nothing here runs in a worker.
 */
package zorgian.lab.instrument;
