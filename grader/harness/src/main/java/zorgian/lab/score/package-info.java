/** Points: what each requirement of a submission got, added up in integers. Depends on no other stage. */
package zorgian.lab.score;
