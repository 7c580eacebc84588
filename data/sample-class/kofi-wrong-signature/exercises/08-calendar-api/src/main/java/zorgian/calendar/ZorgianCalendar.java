package zorgian.calendar;

import java.time.LocalDateTime;

public final class ZorgianCalendar implements Converter {

    @Override
    public ZorgianDate convert(LocalDateTime earthDate) {
        int days = earthDate.getMonthValue() * 29 + earthDate.getDayOfMonth();
        return new ZorgianDate(earthDate.getYear() + 3761, days % 30, earthDate.getHour());
    }

    public String describe(ZorgianDate date) {
        return String.format("Year %d, Moon Cycle %d, Zorg %d", date.year(), date.moonCycle(), date.zorg());
    }
}
