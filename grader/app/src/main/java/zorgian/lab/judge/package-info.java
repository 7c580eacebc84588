/** Runs a scenario beside student code in a worker, and brings back what happened. The only package that starts worker JVMs. */
package zorgian.lab.judge;
