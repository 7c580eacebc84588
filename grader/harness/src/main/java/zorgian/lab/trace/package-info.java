/**
 * What a run tells, whatever its interleaving was: happens-before by vector clocks, data races, the order in which locks are taken. Lives in the worker
 * and uses nothing but the JDK. Where it cannot know an order, it assumes one: it may miss a fault, and accuses no correct program.
 */
package zorgian.lab.trace;
