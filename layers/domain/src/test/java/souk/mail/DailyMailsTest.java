package souk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.catalogue.SellerId;

class DailyMailsTest {
    private static final SellerId SAM = new SellerId("sam");

    private final DailyMails days = new DailyMails(ZoneId.of("Europe/Berlin"));

    /** The clocks change on 29 March. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01T22:59:59Z, 2026-03-01, 2026-03-02T06:00:00Z",
        "2026-03-01T23:00:00Z, 2026-03-02, 2026-03-03T06:00:00Z",
        "2026-03-28T12:00:00Z, 2026-03-28, 2026-03-29T05:00:00Z"
    })
    void areDueOnTheMorningAfterTheDayInTheShopsZone(Instant at, LocalDate day, Instant morning) {
        Mail mail = days.sold(SAM, at);

        assertThat(DailyMails.dayOf(mail)).isEqualTo(day);
        assertThat(mail.dueAt()).isEqualTo(morning);
        assertThat(mail.due(morning.minusSeconds(1))).isFalse();
        assertThat(mail.due(morning)).isTrue();
    }

    @Test
    void areOneOfAKindSellerAndDay() {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        Instant night = Instant.parse("2026-03-01T22:00:00Z");
        MailId sold = days.sold(SAM, noon).id();

        assertThat(days.sold(SAM, night).id()).isEqualTo(sold);
        assertThat(days.lowStock(SAM, noon).id()).isNotEqualTo(sold);
        assertThat(days.sold(new SellerId("sue"), noon).id()).isNotEqualTo(sold);
        assertThat(days.sold(SAM, night.plusSeconds(3_600)).id()).isNotEqualTo(sold);
    }
}
