/** What judge and worker say to each other: frames of plain values, numbered and authenticated. Used by both sides. */
package zorgian.lab.channel;
