package zorgian.calendar;

import java.time.LocalDateTime;

public final class ZorgianCalendar implements Converter {

    private static final int YEARS_AHEAD = 3761;

    @Override
    public ZorgianDate convert(LocalDateTime earthDate) {
        int moonCycle = (earthDate.getMonth().ordinal() * 29 + earthDate.getDayOfMonth()) % 30;
        return new ZorgianDate(earthDate.getYear() + YEARS_AHEAD, moonCycle, earthDate.getHour() % 12);
    }

    public String describe(ZorgianDate date) {
        return "Year " + date.year() + ", moon cycle " + date.moonCycle() + ", Zorg " + date.zorg();
    }
}
