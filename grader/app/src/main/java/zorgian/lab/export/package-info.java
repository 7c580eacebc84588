/** Results in the forms that others read: JSON, the gradebook's CSV, and what classrooms and GitHub Actions expect. */
package zorgian.lab.export;
