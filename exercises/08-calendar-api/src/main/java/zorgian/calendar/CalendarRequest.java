package zorgian.calendar;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * Somebody wants to know what an Earth date is called on Zorgia.
 *
 * @param id chosen by whoever asks; not null
 * @param earthDate the date to convert; not null
 */
public record CalendarRequest(String id, LocalDateTime earthDate) {

    /**
     * Makes a request.
     *
     * @throws NullPointerException if something is null
     */
    public CalendarRequest {
        Objects.requireNonNull(id, "A request without an id");
        Objects.requireNonNull(earthDate, "A request without a date");
    }
}
