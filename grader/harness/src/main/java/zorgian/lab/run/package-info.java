/** Runs a scenario beside student code in a worker, and brings back what happened. */
package zorgian.lab.run;
