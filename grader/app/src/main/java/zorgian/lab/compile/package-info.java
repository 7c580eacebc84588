/** From sources to classes: the student's files and the given ones through javac, in memory, nothing else in its sight. */
package zorgian.lab.compile;
