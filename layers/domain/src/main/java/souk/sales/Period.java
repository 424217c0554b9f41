package souk.sales;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import souk.value.Malformed;

/**
 * Days of the shop, the first and the last one included.
 *
 * @param from not after {@code to}; the two may span at most {@value #MAX_LENGTH} days
 */
public record Period(LocalDate from, LocalDate to) {
    /** A leap year. */
    public static final int MAX_LENGTH = 366;

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAY_LENGTH = 10;

    /** No shop sold anything before; what is long after has as many digits as any year. */
    private static final int FIRST_YEAR = 1970;

    public Period {
        if (to.isBefore(from)) {
            throw new Malformed("from must not be after to");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MAX_LENGTH) {
            throw new Malformed("from and to may span at most " + MAX_LENGTH + " days");
        }
    }

    /** How many days. */
    public int length() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days right before. */
    public Period previous() {
        return new Period(from.minusDays(length()), from.minusDays(1));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    /**
     * A day as ISO 8601 writes it, such as {@code 2026-08-01}.
     *
     * @throws Malformed for anything else, and for years before 1970 or after 9999
     */
    public static LocalDate day(String text) {
        try {
            if (text.length() == DAY_LENGTH) {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() >= FIRST_YEAR) {
                    return day;
                }
            }
        } catch (DateTimeParseException _) {
            // told below
        }
        throw new Malformed("a day must look like 2026-08-01, from 1970 on");
    }

    /** The Monday of a day's week. */
    public static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The whole weeks within it, as the days from the first Monday to the last Sunday. */
    public Optional<Period> weeks() {
        LocalDate monday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = to.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return ChronoUnit.DAYS.between(monday, sunday) >= DAYS_OF_WEEK - 1
                ? Optional.of(new Period(monday, sunday))
                : Optional.empty();
    }

    /** The days that {@link #weeks} leaves: none, some before, some after, or all. */
    public List<Period> besidesWeeks() {
        if (weeks().isEmpty()) {
            return List.of(this);
        }
        Period weeks = weeks().get();
        return List.of(
                        Optional.of(from)
                                .filter(weeks.from()::isAfter)
                                .map(day -> new Period(day, weeks.from().minusDays(1))),
                        Optional.of(to)
                                .filter(weeks.to()::isBefore)
                                .map(day -> new Period(weeks.to().plusDays(1), day)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
