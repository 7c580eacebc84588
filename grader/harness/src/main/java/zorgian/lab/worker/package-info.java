/** The worker: the JVM, or in debugging the threads, in which scenario and student code run. Knows no answer and gives no verdict. */
package zorgian.lab.worker;
