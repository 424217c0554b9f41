package souk.functions.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.http.Answer;
import souk.http.Call;

/** The day series of ReadSales as CSV. */
class SalesCsvTest {
    private final SalesFunctions desk =
            new SalesFunctions().then(SalesFunctions.PLACED, SalesFunctions.PAID);

    @Test
    void hasALineForEachDay() {
        Answer answer = desk.read(twoDays());

        assertThat(answer.text())
                .isEqualTo(
                        """
                        date,revenue,shipping,orders,units,refunded,givenBack,lost,currency\r
                        2026-02-28,0.00,0.00,0,0,0.00,0.00,0.00,EUR\r
                        2026-03-01,20.02,0.00,1,2,0.00,0.00,0.00,EUR\r
                        """);
        assertThat(answer.headers())
                .containsEntry("content-type", "text/csv; charset=utf-8")
                .containsEntry("cache-control", "no-store")
                .containsEntry(
                        "content-disposition",
                        "attachment; filename=\"sales-2026-02-28-2026-03-01.csv\"");
    }

    @ParameterizedTest
    @CsvSource({"JPY,2002,0", "KWD,2.002,0.000", "EUR,20.02,0.00"})
    void writesAmountsWithTheDecimalsOfTheCurrency(String code, String revenue, String none) {
        String text = desk.in(code).read(twoDays()).text();

        String unsold = "2026-02-28,%2$s,%2$s,0,0,%2$s,%2$s,%2$s,%3$s\r\n";
        String sold = "2026-03-01,%1$s,%2$s,1,2,%2$s,%2$s,%2$s,%3$s\r\n";
        assertThat(text).contains((unsold + sold).formatted(revenue, none, code));
    }

    private Call twoDays() {
        return desk.analytics("sam")
                .query("from", "2026-02-28")
                .query("to", "2026-03-01")
                .query("format", "csv");
    }
}
