package souk.refund.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.order.Allocation;
import souk.order.DisputeState;
import souk.order.GivenBack;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.ShippingCharge;
import souk.order.Units;
import souk.sales.SalesFigures;

/** Holds the shop against the second implementation and the invariants. */
final class HistoryChecks {
    static final int STOCK = 500;

    private final World world;
    private final ReferenceOrder reference;

    HistoryChecks(World world, ReferenceOrder reference) {
        this.world = world;
        this.reference = reference;
    }

    /** What must hold of each state of the order, whoever made it. */
    static void invariants(Order order) {
        Allocation back = order.state().back().sum();
        long paid =
                Stream.concat(
                                order.lines().stream().map(OrderLine::total),
                                order.shipping().charges().stream().map(ShippingCharge::amount))
                        .mapToLong(Money::minor)
                        .sum();
        assertThat(order.total().minor()).as("I13").isEqualTo(paid);
        for (OrderLine line : order.lines()) {
            int bought = line.quantity().units();
            Units.of(order, line)
                    .ifPresent(
                            units -> {
                                int sum = units.toPack() + units.shipped() + units.cancelled();
                                assertThat(sum).as("I14 %s", line.id()).isEqualTo(bought);
                                assertThat(units.toPack()).isNotNegative();
                                assertThat(units.delivered()).isBetween(0, units.shipped());
                                assertThat(units.returned()).isBetween(0, units.shipped());
                            });
            assertThat(Units.kept(order, line)).isBetween(0, bought);
            assertThat(back.of(line.id()))
                    .as("I15 %s", line.id())
                    .isBetween(0L, line.total().minor());
        }
        order.shipping()
                .charges()
                .forEach(
                        charge ->
                                assertThat(back.of(charge.seller()))
                                        .as("I15 shipping of %s", charge.seller())
                                        .isBetween(0L, charge.amount().minor()));
        assertThat(back.total()).as("I15 in sum").isEqualTo(order.refunded().minor());
        Map<SellerId, Long> moved = new HashMap<>();
        for (GivenBack.Move move : order.state().back().moves()) {
            moved.merge(move.seller(), move.amount(), Long::sum);
        }
        order.sellers()
                .forEach(
                        seller ->
                                assertThat(moved.getOrDefault(seller, 0L))
                                        .as("moves of %s", seller)
                                        .isEqualTo(back.of(order, seller).total()));
    }

    /** The shop is as the second implementation says. */
    void same() {
        Order order = world.order();
        assertThat(words(order)).isEqualTo(words());
        assertThat(order.status()).isEqualTo(reference.status());
        assertThat(order.refunded().minor())
                .isEqualTo(Math.min(reference.given(), reference.total()));
        assertThat(order.state().open()).isEqualTo(reference.of(RefundState.ASKED) > 0);
        assertThat(order.state().refunds().failed().minor()).isEqualTo(reference.undone());
        for (Refund refund : world.refundsMade()) {
            var back =
                    Objects.requireNonNull(
                            reference.backs.get(refund.id().value()), refund::toString);
            assertThat(refund.amount().minor()).isEqualTo(back.amount());
            assertThat(refund.terms().isPresent()).isEqualTo(back.parts().isPresent());
            assertThat(refund.state().undone()).isEqualTo(!back.counts());
        }
        assertThat(world.refundsMade()).hasSameSizeAs(reference.backs.keySet());
    }

    private List<String> words(Order order) {
        Allocation said = order.state().back().attributed();
        Allocation spread = order.state().back().unattributed();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < reference.lines.size(); i++) {
            var line = World.line(i);
            words.add(
                    "line %d: said %d, spread %d, shipped %d, delivered %d, cancelled %d, returned %d, stock %d"
                            .formatted(
                                    i,
                                    said.of(line),
                                    spread.of(line),
                                    order.counts().shipped(line),
                                    order.counts().delivered(line),
                                    order.counts().cancelled(line),
                                    order.counts().returned(line),
                                    world.store.product(order.lines().get(i).productId()).stock()));
        }
        for (int i = 0; i < reference.charges.size(); i++) {
            var seller = World.seller(i);
            words.add(
                    "shipping %d: said %d, spread %d"
                            .formatted(i, said.of(seller), spread.of(seller)));
        }
        return words;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < reference.lines.size(); i++) {
            words.add(
                    "line %d: said %d, spread %d, shipped %d, delivered %d, cancelled %d, returned %d, stock %d"
                            .formatted(
                                    i,
                                    reference.said(i),
                                    reference.spread(i),
                                    reference.shipped[i],
                                    reference.delivered[i],
                                    reference.cancelled[i],
                                    reference.returned[i],
                                    STOCK + reference.restocked[i]));
        }
        for (int i = 0; i < reference.charges.size(); i++) {
            int part = reference.shipping(i);
            words.add(
                    "shipping %d: said %d, spread %d"
                            .formatted(i, reference.said(part), reference.spread(part)));
        }
        return words;
    }

    /** The sellers' figures, added up step by step, are those of the order as it is. */
    void sales(SalesSums sums) {
        Order order = world.order();
        assertThat(sums.rows()).isEqualTo(SalesSums.of(order).rows());
        long lost = 0;
        for (int i = 0; i < reference.charges.size(); i++) {
            SellerId seller = World.seller(i);
            long back = reference.backOf(i);
            assertThat(sums.ofDays(seller, SalesFigures::givenBack)).isEqualTo(back);
            assertThat(sums.ofDays(seller, SalesFigures::refunded)).isEqualTo(back);
            assertThat(sums.ofDays(seller, each -> each.revenue() + each.shipping()))
                    .isEqualTo(left(i));
            assertThat(sums.ofDays(seller, SalesFigures::units)).isEqualTo(kept(i));
            lost += sums.ofDays(seller, SalesFigures::lost);
        }
        assertThat(lost).isEqualTo(lost(order));
    }

    private long lost(Order order) {
        long lost =
                order.state().disputes().all().stream()
                        .filter(each -> each.state() == DisputeState.LOST)
                        .mapToLong(each -> each.amount().minor())
                        .sum();
        return Math.min(lost, Math.max(0, reference.total() - reference.given()));
    }

    private long left(int seller) {
        long left = 0;
        for (int part = 0; part < reference.parts(); part++) {
            left += reference.seller(part) == seller ? reference.left(part) : 0;
        }
        return left;
    }

    private int kept(int seller) {
        int kept = 0;
        for (int line = 0; line < reference.lines.size() && !reference.whole(seller); line++) {
            kept += reference.seller(line) == seller ? reference.kept(line) : 0;
        }
        return kept;
    }
}
