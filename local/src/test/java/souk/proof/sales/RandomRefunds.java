package souk.proof.sales;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.order.Dispute;
import souk.order.DisputeState;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.Party;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundState;
import souk.order.RefundTerms;
import souk.order.RefundedLine;
import souk.order.ShippingCharge;
import souk.order.UnitCounts;

/** What goes back of a paid order: refunds of every kind, failing ones and disputes. */
final class RandomRefunds {
    private static final int MOST = 5;
    private static final int DAY = 24 * 60;

    private final Random random;
    private final List<Order> states;
    private final List<OrderLifecycle.Change> changes = new ArrayList<>();
    private List<Refund> known = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    /**
     * @param states of the order so far; more are added
     */
    RandomRefunds(Random random, List<Order> states) {
        this.random = random;
        this.states = states;
    }

    List<OrderLifecycle.Change> changes() {
        return changes;
    }

    /** Some of it goes back from that time on, or all. */
    void happen(Instant from, boolean whole) {
        now = from;
        for (int step = random.nextInt(MOST); step >= 0; step--) {
            now = now.plus(Duration.ofMinutes(random.nextInt(DAY)));
            switch (random.nextInt(8)) {
                case 0, 1 -> cancels();
                case 2 -> returns();
                case 3 -> givesSome();
                case 4 -> givesShipping();
                case 5 -> byHand(1 + (long) (random.nextDouble() * (left() - 1)));
                default -> comesFurther();
            }
        }
        if (whole && left() > 0) {
            byHand(left());
        }
        if (random.nextInt(4) == 0) {
            dispute();
        }
        if (random.nextInt(3) == 0) {
            comesFurther();
        }
    }

    private Order order() {
        return states.getLast();
    }

    private long left() {
        return order().total().minor() - order().refunded().minor();
    }

    private OrderLine anyLine() {
        return order().lines().get(random.nextInt(order().lines().size()));
    }

    private long left(OrderLine line) {
        return line.total().minor() - order().state().back().sum().of(line.id());
    }

    private long some(long most) {
        return random.nextBoolean() ? most : (long) (random.nextDouble() * most);
    }

    private void cancels() {
        OrderLine line = anyLine();
        UnitCounts counts = order().counts();
        int most =
                line.quantity().units() - counts.shipped(line.id()) - counts.cancelled(line.id());
        if (most > 0) {
            int units = 1 + random.nextInt(most);
            promised(line, units, some(left(line)), counts.withCancelled(Map.of(line.id(), units)));
        }
    }

    private void returns() {
        OrderLine line = anyLine();
        UnitCounts counts = order().counts();
        int most = counts.shipped(line.id()) - counts.returned(line.id());
        if (most > 0) {
            int units = 1 + random.nextInt(most);
            promised(line, units, some(left(line)), counts.withReturned(Map.of(line.id(), units)));
        }
    }

    private void givesSome() {
        OrderLine line = anyLine();
        promised(line, 0, some(left(line)), order().counts());
    }

    private void givesShipping() {
        for (ShippingCharge charge : order().shipping().charges()) {
            SellerId seller = charge.seller();
            long most = charge.amount().minor() - order().state().back().sum().of(seller);
            if (most > 0 && random.nextBoolean()) {
                promised(List.of(), Map.of(seller, some(most)), order().counts());
            }
        }
    }

    private void promised(OrderLine line, int units, long amount, UnitCounts counts) {
        promised(List.of(new RefundedLine(line.id(), units, amount)), Map.of(), counts);
    }

    private void promised(
            List<RefundedLine> lines, Map<SellerId, Long> shipping, UnitCounts counts) {
        var terms = new RefundTerms(lines, shipping, Party.SELLER, Optional.empty(), "hash");
        Money amount = money(terms.allocation().total());
        Refund refund = Refund.asked(new RefundId("own-" + known.size()), amount, now, terms);
        become(order().promised(known, refund, counts, now), refund);
    }

    /** In the payment provider's dashboard. */
    private void byHand(long amount) {
        if (amount > 0) {
            told(
                    Refund.unattributed(
                            new RefundId("re_" + known.size()),
                            money(amount),
                            RefundState.SUCCEEDED,
                            now));
        }
    }

    /** One of them arrives, or fails. */
    private void comesFurther() {
        if (!known.isEmpty()) {
            Refund some = known.get(random.nextInt(known.size()));
            RefundState state = random.nextBoolean() ? RefundState.SUCCEEDED : RefundState.FAILED;
            Refund told = Refund.unattributed(some.id(), some.amount(), state, now);
            Refund.news(known, told).ifPresent(this::told);
        }
    }

    private void told(Refund refund) {
        become(order().refunded(known, refund, now), refund);
    }

    private void become(Order next, Refund refund) {
        known = Refund.with(known, refund);
        changes.add(new OrderLifecycle.Change(now, known));
        if (!next.equals(order())) {
            states.add(next);
        }
    }

    /** Of some of it, or of more than is left; won or lost. */
    private void dispute() {
        long amount = 1 + (long) (random.nextDouble() * order().total().minor());
        disputed(DisputeState.OPEN, amount);
        disputed(random.nextInt(3) == 0 ? DisputeState.WON : DisputeState.LOST, amount);
    }

    private void disputed(DisputeState state, long amount) {
        now = now.plusSeconds(60);
        states.add(order().disputed(new Dispute("du_1", state, money(amount), false, now), now));
    }

    private Money money(long minor) {
        return new Money(minor, OrderLifecycles.EUR);
    }
}
