package souk.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.sales.SampleSales.SAM;
import static souk.sales.SampleSales.SUE;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.cart.Quantity;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.OrderState;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.order.StatusEntry;
import souk.order.StockHold;

/** Refunds so small that one moves a minor unit from one line of a seller to another. */
class SmallRefundsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOON = SampleOrders.NOON;

    private static final Order PAID =
            paid(
                    line(SAM, "a", 200),
                    line(SAM, "b", 100),
                    line(SUE, "c", 100),
                    line(SUE, "d", 200));

    @Test
    void addsWhatProductsChangeWhereTheSumOfTheirSellerDoesNot() {
        Order two = PAID.refunded(SampleOrders.euro(2), NOON);
        Order three = two.refunded(SampleOrders.euro(3), NOON);

        SalesChange change = step(Optional.of(two), three);

        assertThat(change.sellers()).extracting(SellerChange::seller).containsExactly(SAM, SUE);
        SellerChange sams = change.sellers().getFirst();
        assertThat(sams.total()).isEqualTo(SalesFigures.NONE);
        assertThat(sams.products())
                .isEqualTo(
                        Map.of(
                                new ProductId("a"), new SalesFigures(-1, 0, 0, 1),
                                new ProductId("b"), new SalesFigures(1, 0, 0, -1)));
    }

    @Test
    void addsUpToTheLastStateUnitByUnit() {
        Map<SalesRow, SalesFigures> sums = new HashMap<>();
        sum(sums, step(Optional.empty(), PAID));
        Order before = PAID;
        for (int refunded = 1; refunded <= 600; refunded++) {
            Order after = before.refunded(SampleOrders.euro(refunded), NOON);
            sum(sums, step(Optional.of(before), after));
            before = after;

            Map<SalesRow, SalesFigures> whole = new HashMap<>();
            sum(whole, step(Optional.empty(), after));
            assertThat(sums).as("refunded %d", refunded).isEqualTo(whole);
        }
    }

    private static void sum(Map<SalesRow, SalesFigures> sums, SalesChange change) {
        SalesRow.of(change)
                .forEach((row, content) -> sums.merge(row, content.figures(), SalesFigures::plus));
    }

    private static SalesChange step(Optional<Order> before, Order after) {
        return SalesChange.between(before, after, BERLIN).orElseThrow();
    }

    private static OrderLine line(SellerId seller, String product, long price) {
        return new OrderLine(
                new ProductId(product),
                seller,
                "The " + product,
                Optional.empty(),
                SampleOrders.euro(price),
                new Quantity(1));
    }

    private static Order paid(OrderLine... lines) {
        return new Order(
                SampleOrders.ORDER,
                SampleOrders.ALICE,
                List.of(lines),
                SampleOrders.euro(600),
                NOON,
                "hash",
                new OrderState(
                        PaymentStatus.PAID,
                        StockHold.COMMITTED,
                        NOON,
                        Optional.of("cs_1"),
                        Optional.of("pi_1"),
                        SampleOrders.euro(0),
                        Optional.empty(),
                        List.of(new StatusEntry(PaymentStatus.PAID, NOON, Optional.empty()))),
                1);
    }
}
