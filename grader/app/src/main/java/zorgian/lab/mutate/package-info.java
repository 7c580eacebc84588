/** Mutants of right answers: one small change each, graded like a submission. Those that get all points show what no requirement tries. */
package zorgian.lab.mutate;
