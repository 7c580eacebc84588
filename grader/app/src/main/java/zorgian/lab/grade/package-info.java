/** The way of a grading, from a submission's sources to its points. */
package zorgian.lab.grade;
