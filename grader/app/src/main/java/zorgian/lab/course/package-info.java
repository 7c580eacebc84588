/** The exercises there are: what each one's folder says of itself, its given files, its compiled spec and its variants. */
package zorgian.lab.course;
