package souk.operations.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.catalogue.LineId;
import souk.order.Order;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundState;
import souk.order.SampleOrders;
import souk.refund.AttributedRefund;
import souk.refund.AttributionRequest;
import souk.sales.SampleSales;

/** Sellers' sums when the owner says what a refund of the dashboard is for. */
class AttributedSalesTest {
    private static final String DAY = "2026-03-01";

    @RegisterExtension final SalesFixture takings = new SalesFixture();

    @BeforeEach
    void refundInTheDashboard() {
        Order placed = SampleSales.placed();
        Order paid = SampleSales.paid(placed, SampleOrders.NOON.plusSeconds(60));
        takings.step(Optional.empty(), placed);
        takings.step(Optional.of(placed), paid);
        var told =
                Refund.unattributed(
                        new RefundId("re_1"),
                        SampleOrders.euro(1_000),
                        RefundState.SUCCEEDED,
                        SampleOrders.NOON.plusSeconds(90));
        takings.refund(paid, told, SampleOrders.NOON.plusSeconds(90));
        assertThat(takings.rebuild()).endsWith("different: 0\nexit: 0");
    }

    @Test
    void followTheAttribution() {
        assertThat(takings.sum("sam", DAY, "refunded")).isEqualTo(667);
        assertThat(takings.sum("sue", DAY, "refunded")).isEqualTo(333);

        attribute(SampleSales.LAMP.value(), 2);

        assertThat(takings.sum("sam", DAY, "refunded")).isZero();
        assertThat(takings.sum("sam", DAY, "revenue")).isEqualTo(2_002);
        assertThat(takings.sum("sue", DAY, "refunded")).isEqualTo(1_000);
        assertThat(takings.sum("sue", DAY, "revenue")).isZero();
        assertThat(takings.sum("sue", DAY, "units")).isZero();
    }

    @Test
    void areWhatAllOrdersMakeAfterIt() {
        attribute(SampleSales.LAMP.value(), 2);
        takings.nowIs(SampleOrders.NOON.plusSeconds(40 * 86_400));

        assertThat(takings.rebuild()).endsWith("different: 0\nexit: 0");
        assertThat(takings.rebuild("--fix")).endsWith("different: 0\nfixed: 0\nleft: 0\nexit: 0");
    }

    @Test
    void areDifferentUntilTheStreamTells() {
        AttributedRefund made = takings.attribute(request(SampleSales.MUG.value(), 1));
        takings.nowIs(SampleOrders.NOON.plusSeconds(40 * 86_400));

        assertThat(takings.rebuild()).contains("sue  " + DAY).endsWith("exit: 1");

        takings.hear(made.before(), made.after());
        assertThat(takings.rebuild()).endsWith("different: 0\nexit: 0");
    }

    private void attribute(String line, int units) {
        AttributedRefund made = takings.attribute(request(line, units));
        takings.hear(made.before(), made.after());
    }

    private static AttributionRequest request(String line, int units) {
        var all = new AttributionRequest.Line(new LineId(line), 1_000, OptionalInt.of(units));
        return new AttributionRequest(List.of(all), Map.of());
    }
}
