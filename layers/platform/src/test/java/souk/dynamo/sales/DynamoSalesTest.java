package souk.dynamo.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.sales.SalesFixture.SALES;
import static souk.dynamo.sales.SalesFixture.day;
import static souk.dynamo.sales.SalesFixture.days;
import static souk.dynamo.sales.SalesFixture.line;
import static souk.dynamo.sales.SalesFixture.paid;
import static souk.dynamo.sales.SalesFixture.sold;
import static souk.dynamo.sales.SalesFixture.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.dynamo.Faults;
import souk.dynamo.order.RefundedOrders;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.sales.SalesFigures;

@OnEveryEngine
class DynamoSalesTest {
    private static final Instant NOON = Instant.parse("2026-11-04T11:00:00Z");

    private final SellerId sam = SalesFixture.seller();
    private final SellerId sue = SalesFixture.seller();

    @Test
    void addsTheOrdersOfADay() {
        SALES.add(sold(paid(NOON, line(sam, "mug", 250, 3))));
        SALES.add(sold(paid(NOON, line(sam, "mug", 250, 1), line(sam, "bowl", 90, 1))));

        assertThat(day(sam, "2026-11-04")).isEqualTo(new SalesFigures(1_090, 0, 2, 5, 0));
        assertThat(SALES.read(sam, days("2026-11-04", "2026-11-04")).goods())
                .isEqualTo(
                        Map.of(
                                new LineId("mug"), new SalesFigures(1_000, 0, 0, 4, 0),
                                new LineId("bowl"), new SalesFigures(90, 0, 0, 1, 0)));
    }

    @Test
    void addsVariantsOfAProductEachOnItsOwn() {
        SALES.add(sold(paid(NOON, line(sam, "shirt~1", 200, 3), line(sam, "shirt~2", 210, 1))));
        SALES.add(sold(paid(NOON, line(sam, "shirt~2", 210, 1))));
        Map<LineId, SalesFigures> sums =
                Map.of(
                        new LineId("shirt~1"), new SalesFigures(600, 0, 0, 3, 0),
                        new LineId("shirt~2"), new SalesFigures(420, 0, 0, 2, 0));

        assertThat(SALES.read(sam, days("2026-11-04", "2026-11-04")).goods()).isEqualTo(sums);
        assertThat(SALES.read(sam, days("2026-11-02", "2026-11-08")).goods()).isEqualTo(sums);
    }

    @Test
    void addsAStepOnce() {
        Order order = paid(NOON, line(sam, "mug", 250, 3));

        SALES.add(sold(order));
        SALES.add(sold(order));

        assertThat(day(sam, "2026-11-04")).isEqualTo(new SalesFigures(750, 0, 1, 3, 0));
    }

    @Test
    void takesBackWhatIsRefundedWhicheverStepIsHeardFirst() {
        Order order = paid(NOON, line(sam, "mug", 250, 3), line(sue, "lamp", 250, 1));
        Order part = RefundedOrders.refunded(order, 400, NOON.plusSeconds(90_000));
        Order whole = RefundedOrders.refunded(part, part.total().minor(), NOON.plusSeconds(99_000));

        SALES.add(step(part, whole));
        SALES.add(step(order, part));
        SALES.add(sold(order));

        assertThat(day(sam, "2026-11-04")).isEqualTo(new SalesFigures(0, 0, 0, 0, 750));
        assertThat(day(sue, "2026-11-04")).isEqualTo(new SalesFigures(0, 0, 0, 0, 250));
        assertThat(day(sam, "2026-11-05")).isEqualTo(new SalesFigures(0, 0, 0, 0, 0, 750, 0));
        assertThat(day(sue, "2026-11-05")).isEqualTo(new SalesFigures(0, 0, 0, 0, 0, 250, 0));
    }

    /** A day of Berlin begins at 23:00 or 22:00 of the day before. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-03T22:59:59.999Z,2026-11-03",
        "2026-11-03T23:00:00Z,2026-11-04",
        "2026-07-03T21:59:59.999Z,2026-07-03",
        "2026-07-03T22:00:00Z,2026-07-04",
        "2026-12-31T23:00:00Z,2027-01-01"
    })
    void countsDaysByTheShopsClock(Instant at, String day) {
        SALES.add(sold(paid(at, line(sam, "mug", 250, 1))));

        assertThat(day(sam, day).orders()).isEqualTo(1);
    }

    /** Weeks are summed once more; a period begins and ends in the middle of any. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-02,2026-11-29,28",
        "2026-11-03,2026-11-28,26",
        "2026-11-08,2026-11-09,2",
        "2026-11-02,2026-11-08,7",
        "2026-11-01,2026-11-30,30"
    })
    void sumsUpProductsOfAnyPeriod(String from, String to, long units) {
        for (int day = 1; day <= 30; day++) {
            Instant at = Instant.parse("2026-11-%02dT12:00:00Z".formatted(day));
            SALES.add(sold(paid(at, line(sam, "mug", 250, 1))));
        }

        var book = SALES.read(sam, days(from, to));

        assertThat(book.goods())
                .isEqualTo(
                        Map.of(new LineId("mug"), new SalesFigures(250 * units, 0, 0, units, 0)));
    }

    @Test
    void readsTheDaysAloneByOneQuery() {
        SALES.add(sold(paid(Instant.parse("2026-11-04T11:00:00Z"), line(sam, "mug", 250, 3))));
        var faults = new Faults();

        var book = SalesFixture.sales(faults).days(sam, days("2026-11-01", "2026-11-30"));

        assertThat(book.days()).containsOnlyKeys(LocalDate.parse("2026-11-04"));
        assertThat(book.goods()).isEmpty();
        assertThat(faults.calls()).containsExactly("Query");
    }

    @Test
    void readsTheDaysOfThePeriodBeforeAndNoOthers() {
        for (String day : new String[] {"01", "02", "03", "04", "05"}) {
            Instant at = Instant.parse("2026-11-" + day + "T12:00:00Z");
            SALES.add(sold(paid(at, line(sam, "mug", 250, 1))));
        }

        var book = SALES.read(sam, days("2026-11-04", "2026-11-04"));

        assertThat(book.days()).containsOnlyKeys(days("2026-11-03", "2026-11-04").days());
    }
}
