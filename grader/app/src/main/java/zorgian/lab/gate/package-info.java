/** What compiled code may hold before it is run: its package, its signatures, what of the JDK it names. */
package zorgian.lab.gate;
