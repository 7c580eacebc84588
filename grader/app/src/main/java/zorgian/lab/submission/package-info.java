/** What was handed in: a folder or a zip, read with suspicion, of which only the exercises' .java files are taken. */
package zorgian.lab.submission;
