/** The scoreboard: what a grading found, as text for a terminal. */
package zorgian.lab.report;
