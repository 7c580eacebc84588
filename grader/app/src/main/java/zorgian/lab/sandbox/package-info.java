/**
 * What keeps student code from hurting: a ladder of sandboxes for processes, of which the best that works on this machine is taken. Whoever
 * starts a process that runs or reads what a student wrote does so through {@link zorgian.lab.sandbox.Sandbox}. Knows nothing of grading.
 */
package zorgian.lab.sandbox;
