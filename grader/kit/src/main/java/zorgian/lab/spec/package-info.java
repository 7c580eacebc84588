/** What specs are written with, and how they are run: requirements with their points, checks on what came back from a scenario, verdicts. */
package zorgian.lab.spec;
