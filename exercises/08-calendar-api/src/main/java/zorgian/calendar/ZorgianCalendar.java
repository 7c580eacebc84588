package zorgian.calendar;

import java.time.LocalDateTime;

/** The arithmetic of the Zorgian calendar. */
public final class ZorgianCalendar implements Converter {

    /**
     * Converts a date: the year is 3761 more than on Earth, the moon cycle is (month * 29 + day) modulo 30 with January as
     * month 1, and the zorg is the hour of the day, 0 to 23.
     */
    @Override
    public ZorgianDate convert(LocalDateTime earthDate) {
        // TODO 1: the arithmetic.
        throw new UnsupportedOperationException("TODO 1");
    }

    /** The date as a Zorgian would say it: "Year 5786, Moon Cycle 2, Zorg 13". */
    public String describe(ZorgianDate date) {
        // TODO 2: the sentence.
        throw new UnsupportedOperationException("TODO 2");
    }
}
