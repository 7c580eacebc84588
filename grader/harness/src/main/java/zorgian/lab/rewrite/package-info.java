/** Puts student code on the lab clock: its timed calls are redirected, in bytecode, before the worker loads it. */
package zorgian.lab.rewrite;
