/** JVMs of ours in processes of their own, and how they are ended: the workers, and the compiler. The only place that starts them. */
package zorgian.lab.process;
