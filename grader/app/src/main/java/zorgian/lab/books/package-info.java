/** The real books, fetched from where their author keeps them, for those who want to run the mains on them. */
package zorgian.lab.books;
