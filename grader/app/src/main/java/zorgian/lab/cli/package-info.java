/** The command line. */
package zorgian.lab.cli;
