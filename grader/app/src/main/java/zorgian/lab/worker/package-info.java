/** The worker: the JVM in which scenario and student code run. Knows no answer and gives no verdict. */
package zorgian.lab.worker;
