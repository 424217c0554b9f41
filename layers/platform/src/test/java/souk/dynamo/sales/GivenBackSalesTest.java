package souk.dynamo.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.sales.SalesFixture.SALES;
import static souk.dynamo.sales.SalesFixture.day;
import static souk.dynamo.sales.SalesFixture.line;
import static souk.dynamo.sales.SalesFixture.paid;
import static souk.dynamo.sales.SalesFixture.sold;
import static souk.dynamo.sales.SalesFixture.step;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.SellerId;
import souk.dynamo.order.RefundedOrders;
import souk.engine.OnEveryEngine;
import souk.money.Money;
import souk.order.Dispute;
import souk.order.DisputeState;
import souk.order.Order;
import souk.order.Refund;
import souk.order.RefundState;
import souk.sales.SalesChange;
import souk.sales.SalesFigures;

/** Which day's sums show money that went back, or was lost. */
@OnEveryEngine
class GivenBackSalesTest {
    private static final Instant NOON = Instant.parse("2026-11-04T11:00:00Z");

    private final SellerId sam = SalesFixture.seller();
    private final SellerId sue = SalesFixture.seller();

    @Test
    void addsWhatWentBackOnItsOwnDaysAndTakesItOffThereAgain() {
        Order order = paid(NOON, line(sam, "mug", 250, 3));
        Order part = RefundedOrders.refunded(order, 400, NOON.plusSeconds(86_400));
        Refund no = RefundedOrders.refund(order, "re_1", 400, RefundState.FAILED, NOON);
        Order failed = part.refunded(List.of(), no, NOON.plusSeconds(2 * 86_400));

        SALES.add(step(part, failed));
        SALES.add(step(order, part));
        SALES.add(sold(order));

        assertThat(day(sam, "2026-11-04")).isEqualTo(new SalesFigures(750, 0, 1, 3, 0));
        assertThat(day(sam, "2026-11-05")).isEqualTo(givenBack(400));
        assertThat(day(sam, "2026-11-06")).isEqualTo(givenBack(-400));
    }

    @Test
    void addsWhatADisputeTakesToTheDayOfTheSale() {
        Order order = paid(NOON, line(sam, "mug", 250, 3), line(sue, "lamp", 250, 1));
        Money all = order.total();
        Order open = order.disputed(dispute(DisputeState.OPEN, all), NOON.plusSeconds(86_400));
        Order lost = open.disputed(dispute(DisputeState.LOST, all), NOON.plusSeconds(90_000));

        SALES.add(sold(order));
        assertThat(SalesChange.between(Optional.of(order), open, SalesFixture.BERLIN)).isEmpty();
        SALES.add(step(open, lost));

        assertThat(day(sam, "2026-11-04")).isEqualTo(new SalesFigures(750, 0, 1, 3, 0, 0, 750));
        assertThat(day(sue, "2026-11-04")).isEqualTo(new SalesFigures(250, 0, 1, 1, 0, 0, 250));
    }

    private static Dispute dispute(DisputeState state, Money amount) {
        return new Dispute("du_1", state, amount, false, NOON);
    }

    private static SalesFigures givenBack(long amount) {
        return new SalesFigures(0, 0, 0, 0, 0, amount, 0);
    }
}
