package zorgian.calendar;

/**
 * A date and hour as Zorgians count them.
 *
 * @param year the Zorgian year
 * @param moonCycle the moon cycle, 0 to 29
 * @param zorg the zorg, 0 to 23
 */
public record ZorgianDate(int year, int moonCycle, int zorg) {
}
