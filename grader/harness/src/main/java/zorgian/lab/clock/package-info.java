/** The lab clock, held by the judge: virtual time in ticks that advances only when every thread of the worker is at rest. */
package zorgian.lab.clock;
