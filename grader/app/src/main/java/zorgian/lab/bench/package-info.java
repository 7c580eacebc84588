/** Measurements: how fast a grading is, and whether it is the same every time. Commands, never tests: a timed test is a coin toss. */
package zorgian.lab.bench;
