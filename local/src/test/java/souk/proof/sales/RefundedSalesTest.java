package souk.proof.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.catalogue.SellerId;
import souk.order.Allocation;
import souk.order.Order;
import souk.order.Refund;
import souk.proof.Proof;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.SilencedLogs;
import souk.sales.Period;
import souk.sales.Sales;
import souk.sales.Sales.SoldOrder;
import souk.sales.SalesFigures;
import souk.sales.SalesRecount;
import souk.sales.SoldLine;

/**
 * Whatever becomes of an order's refunds, and however it is told: what its two sellers' sums say
 * went back, line by line, is what Stripe gave back, and a recount agrees.
 */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class RefundedSalesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** Long after: then a recount judges every row. */
    private static final Clock LATER =
            Clock.fixed(Instant.parse("2090-01-01T00:00:00Z"), ZoneOffset.UTC);

    private long refunds;
    private long told;
    private long promised;

    @Test
    void addUpToWhatStripeGaveBackLineByLineAndSoDoesARecount() {
        int runs = Proof.times(6, 1_000);
        for (int seed = 1; seed <= runs; seed++) {
            try (var fixture = new CheckoutFixture()) {
                run(fixture, seed);
            }
        }

        assertThat(refunds).isGreaterThan(promised);
        assertThat(promised).isPositive();
        Proof.of("refunded-sales")
                .shows(
                        """
                        ## Sales: refunds that succeed, fail and are cancelled

                        %,d seeded orders of two sellers' lines, with %,d refunds at the Stripe stand-in, partial and full, \
                        pending, failing later and cancelled; of these %,d were promised by the shop, for units or amounts of one \
                        line. %,d events were sent, doubled and in any order, and their \
                        steps added twice and shuffled. The shop has the final state of each refund at Stripe; the totals \
                        of each line, seller and order equal Stripe's; a recount found no difference."""
                                .formatted(runs, refunds, promised, told));
    }

    private void run(CheckoutFixture fixture, long seed) {
        var history = new RefundHistory(fixture, seed);
        Order order = history.live();
        Sales sales = fixture.stores().sales();
        history.steps(ZONE).forEach(sales::add);
        history.sent().forEach(sales::sent);
        String name = "seed " + seed;
        long back = history.givenBackAtStripe();
        refunds += history.refundsAtStripe();
        told += history.told();
        promised += history.promised();

        assertThat(order.refunded().minor()).as(name).isEqualTo(back);
        assertThat(fixture.stores().orders().refunds(order))
                .as(name)
                .filteredOn(refund -> !refund.state().undone())
                .extracting(Refund::amount)
                .extracting(amount -> amount.minor())
                .satisfies(
                        amounts ->
                                assertThat(amounts.stream().mapToLong(Long::longValue).sum())
                                        .isEqualTo(back));
        boolean byHandOnly = history.promised() == 0;
        long bySeller = 0;
        for (String seller : List.of("sam", "sue")) {
            bySeller += checked(sales, new SellerId(seller), order, byHandOnly, name);
        }
        assertThat(bySeller).as(name).isEqualTo(back);
        var recount =
                new SalesRecount(
                                fixture.stores().audits().allOrders(),
                                fixture.stores().audits().allSales(),
                                LATER,
                                ZONE)
                        .count(() -> {});
        assertThat(recount.differences()).as(name).isEmpty();
        assertThat(recount.moving()).as(name).isEmpty();
    }

    /** Checks a seller's lines; how much of them went back. */
    private static long checked(
            Sales sales, SellerId seller, Order order, boolean byHandOnly, String name) {
        SoldOrder sold = sales.findSoldOrders(seller, 9, Optional.empty()).items().getFirst();
        boolean whole = order.refunded().equals(order.total());
        long leftOver = order.total().minor() - order.refunded().minor();
        Allocation said = order.state().back().attributed().of(order, seller);
        // What nobody said it is for takes nobody's last cent, until others make room elsewhere.
        if (leftOver > 1 && byHandOnly) {
            assertThat(sold.refunded()).as(name).isLessThan(sold.total());
        }
        boolean none = whole || said.total() == sold.total().minor();
        boolean noUnit =
                sold.lines().stream().allMatch(line -> cancelled(order, line) == line.quantity());
        assertThat(sold.returned()).as(name).isEqualTo(none || noUnit);
        LocalDate day = LocalDate.ofInstant(sold.paidAt(), ZONE);
        var sums = sales.read(seller, new Period(day, day));
        var goods = sums.goods();
        SalesFigures all = sums.days().getOrDefault(day, SalesFigures.NONE);
        sold.lines()
                .forEach(
                        line -> {
                            SalesFigures figures = goods.getOrDefault(line.id(), SalesFigures.NONE);
                            long price = line.price().minor() * line.quantity();
                            assertThat(figures.refunded()).as(name).isBetween(0L, price);
                            assertThat(figures.revenue())
                                    .as(name)
                                    .isEqualTo(price - figures.refunded());
                            assertThat(figures.units())
                                    .as(name)
                                    .isEqualTo(none ? 0 : line.quantity() - cancelled(order, line));
                        });
        long back = goods.values().stream().mapToLong(SalesFigures::refunded).sum();
        long sending = sold.shipping().minor() - all.shipping();
        assertThat(sending).as(name).isBetween(0L, sold.shipping().minor());
        assertThat(back + sending).as(name).isEqualTo(sold.refunded().minor());
        assertThat(all.refunded()).as(name).isEqualTo(sold.refunded().minor());
        var later = sales.read(seller, new Period(day, day.plusDays(2))).days().values();
        assertThat(later.stream().mapToLong(SalesFigures::givenBack).sum())
                .as(name)
                .isEqualTo(sold.refunded().minor());
        return sold.refunded().minor();
    }

    private static int cancelled(Order order, SoldLine line) {
        return order.counts().cancelled(line.id());
    }
}
