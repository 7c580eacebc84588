/** What an author's exercises become: the skeletons in exercises/, and the handout that students receive. */
package zorgian.lab.author;
