/** Whether an exercise judges as it must: its reference, its skeleton and its variants graded like submissions, and compared with what they say of themselves. */
package zorgian.lab.verify;
