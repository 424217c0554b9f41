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
import souk.catalogue.Delivery;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.order.Deadline;
import souk.order.Disputes;
import souk.order.GivenBack;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.OrderShipping;
import souk.order.OrderState;
import souk.order.PaymentStatus;
import souk.order.RefundTotals;
import souk.order.SampleOrders;
import souk.order.SampleRefunds;
import souk.order.StatusEntry;
import souk.order.StockHold;
import souk.order.UnitCounts;
import souk.sales.Sales.SoldOrder;
import souk.seller.SampleSellers;

/** Parts of refunds that come out in fractions of a minor unit. */
class SmallRefundsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOON = SampleOrders.NOON;

    private static final Order PAID =
            paid(
                    line(SAM, "a", 200),
                    line(SAM, "b", 100),
                    line(SUE, "c", 100),
                    line(SUE, "d", 200));

    /** 99 of 100.50 euros go back: sue still has something to send, and so has sam. */
    @Test
    void leavesASellerToSendWhateverRoundingMakesOfTheShare() {
        Order order = paid(line(SAM, "a", 10_000), line(SUE, "b", 50));
        SalesInMemory sales = new SalesInMemory();
        sales.add(step(Optional.empty(), order));
        sales.add(step(Optional.of(order), SampleRefunds.refunded(order, 9_900, NOON)));

        assertThat(only(sales, SUE).returned()).isFalse();
        assertThat(only(sales, SUE).refunded()).isEqualTo(SampleOrders.euro(49));
        assertThat(only(sales, SAM).returned()).isFalse();
    }

    /** One of two cents: somebody's share is whole, and nothing is said by that. */
    @Test
    void leavesASellerToSendEvenWhereTheShareHasToBeWhole() {
        Order order = paid(line(SAM, "a", 1), line(SUE, "b", 1));
        SalesInMemory sales = new SalesInMemory();
        Order cent = SampleRefunds.refunded(order, 1, NOON);
        sales.add(step(Optional.empty(), cent));

        assertThat(only(sales, SAM).refunded()).isEqualTo(SampleOrders.euro(1));
        assertThat(only(sales, SAM).returned()).isFalse();
        sales.add(step(Optional.of(cent), SampleRefunds.refunded(cent, 2, NOON)));
        assertThat(only(sales, SAM).returned()).isTrue();
        assertThat(only(sales, SUE).returned()).isTrue();
    }

    @Test
    void addsUpToTheLastStateUnitByUnit() {
        Map<SalesRow, SalesFigures> sums = new HashMap<>();
        sum(sums, step(Optional.empty(), PAID));
        Order before = PAID;
        for (int refunded = 1; refunded <= 600; refunded++) {
            Order after = SampleRefunds.refunded(before, refunded, NOON);
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

    private static SoldOrder only(SalesInMemory sales, SellerId seller) {
        return sales.findSoldOrders(seller, 9, Optional.empty()).items().getFirst();
    }

    private static OrderLine line(SellerId seller, String product, long price) {
        return new OrderLine(
                new ProductId(product),
                seller,
                SampleSellers.NAME.text(),
                "The " + product,
                Optional.empty(),
                SampleOrders.euro(price),
                new Quantity(1),
                Delivery.NONE);
    }

    private static Order paid(OrderLine... lines) {
        return new Order(
                SampleOrders.ORDER,
                SampleOrders.ALICE,
                List.of(lines),
                OrderShipping.NONE,
                Optional.empty(),
                List.of(lines).stream().map(OrderLine::total).reduce(Money::plus).orElseThrow(),
                NOON,
                "hash",
                new OrderState(
                        PaymentStatus.PAID,
                        StockHold.COMMITTED,
                        Deadline.at(NOON),
                        Optional.of("cs_1"),
                        Optional.of("pi_1"),
                        RefundTotals.none(SampleOrders.EUR),
                        GivenBack.NONE,
                        Disputes.NONE,
                        Optional.empty(),
                        List.of(new StatusEntry(PaymentStatus.PAID, NOON, Optional.empty()))),
                UnitCounts.NONE,
                1);
    }
}
