/** The seeded archive: eight books that nobody wrote, stop words, and numbers. The same bytes on every machine and JDK. */
package zorgian.data;
