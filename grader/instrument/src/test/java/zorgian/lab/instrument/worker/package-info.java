/** What runs in the JVM that the tests start; sees nothing of the rewriting. */
package zorgian.lab.instrument.worker;
