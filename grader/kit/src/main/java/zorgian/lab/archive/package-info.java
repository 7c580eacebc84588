/** The course's data, made by the module data: books, stop words and numbers, for specs, scenarios and the command line alike. */
package zorgian.lab.archive;
