/** Watches any program, one without an exercise: compiles it, runs its main on the lab clock, and says how it ended and what its trace tells. */
package zorgian.lab.watch;
