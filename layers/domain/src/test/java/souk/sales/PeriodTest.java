package souk.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.value.Malformed;

class PeriodTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void refusesWhatRunsBackwardsOrIsLongerThanALeapYear() {
        assertThatThrownBy(() -> new Period(MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(Malformed.class)
                .hasMessage("from must not be after to");
        assertThatThrownBy(() -> new Period(MONDAY, MONDAY.plusDays(366)))
                .isInstanceOf(Malformed.class);
        assertThat(new Period(MONDAY, MONDAY.plusDays(365)).length()).isEqualTo(366);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01",
                "0001-01-01",
                "1969-12-31",
                "-001-01-01",
                "2026-02-30",
                "26-1-1"
            })
    void readsNoDayThatAShopCannotHaveHad(String text) {
        assertThatThrownBy(() -> Period.day(text)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "2028-02-29", "9999-12-31"})
    void readsADayOfFourDigitYears(String text) {
        assertThat(Period.day(text)).hasToString(text);
    }

    @Test
    void hasAsManyDaysBeforeIt() {
        Period period = new Period(MONDAY, MONDAY.plusDays(9));

        assertThat(period.previous())
                .isEqualTo(new Period(MONDAY.minusDays(10), MONDAY.minusDays(1)));
    }

    @Test
    void isMadeOfItsWholeWeeksAndTheDaysBesidesThem() {
        var random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = MONDAY.plusDays(random.nextInt(400));
            Period period = new Period(from, from.plusDays(random.nextInt(Period.MAX_LENGTH)));

            List<LocalDate> days = new ArrayList<>();
            period.weeks().ifPresent(weeks -> days.addAll(weeks.days()));
            period.besidesWeeks().forEach(besides -> days.addAll(besides.days()));

            assertThat(days).containsExactlyInAnyOrderElementsOf(period.days());
            assertThat(period.besidesWeeks()).hasSizeLessThanOrEqualTo(2);
            period.weeks()
                    .ifPresent(
                            weeks -> {
                                assertThat(weeks.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                                assertThat(weeks.to().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
                            });
            int besides = days.size() - period.weeks().map(Period::length).orElse(0);
            assertThat(besides).isLessThanOrEqualTo(12);
        }
    }

    @Test
    void knowsTheMondayOfEveryDay() {
        assertThat(Period.week(MONDAY)).isEqualTo(MONDAY);
        assertThat(Period.week(MONDAY.plusDays(6))).isEqualTo(MONDAY);
        assertThat(Period.week(MONDAY.plusDays(7))).isEqualTo(MONDAY.plusDays(7));
    }
}
