package zorgian.calendar;

import java.time.LocalDateTime;

/** Converts dates. May take its time, and may be used by several threads at once. */
@FunctionalInterface
public interface Converter {

    /**
     * Converts a date.
     *
     * @param earthDate not null
     * @return the same date on Zorgia, not null
     * @throws InterruptedException if the calling thread is interrupted while it converts
     * @throws Exception if this date cannot be converted
     */
    ZorgianDate convert(LocalDateTime earthDate) throws Exception;
}
