/** What makes {@code mvn test} in an exercise's own module a grading: a bench for JUnit, and the scoreboard at the end. */
package zorgian.lab.surefire;
