/** What a requirement got, and why, as the scoreboard and the files show it. Depends on no other package. */
package zorgian.lab.verdict;
