/** What came back from a scenario's run: values, timeline, steps, ending and findings, as records that the judge makes and specs read. */
package zorgian.lab.run;
