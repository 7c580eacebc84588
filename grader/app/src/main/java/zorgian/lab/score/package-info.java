/** Points: what the requirements of an exercise and of a submission got, added up in integers. */
package zorgian.lab.score;
