/** What scenarios are written with: the piece of a spec that runs beside the student's code, in the worker, and knows no expected answer. */
package zorgian.lab.scenario;
