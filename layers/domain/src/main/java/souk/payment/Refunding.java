package souk.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import souk.order.Dispute;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.StockHold;

/**
 * Money that goes back: what the payment provider tells of it, and what the shop itself owes. Of
 * each refund the provider's word counts, whoever made it, however often and in whatever order it
 * is told. Safe for use by many threads.
 */
final class Refunding {
    private static final int MAX_ATTEMPTS = 20;

    private final Orders orders;
    private final Payments payments;
    private final Clock clock;

    Refunding(Orders orders, Payments payments, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.clock = clock;
    }

    /** Takes in what was told of one refund of a payment; nothing when it is old news. */
    SettlementResult heard(OrderId id, Optional<String> payment, Refund told) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Optional<Order> before = orders.find(id).filter(order -> isOf(order, payment));
            if (before.isEmpty()) {
                return SettlementResult.nothing();
            }
            Optional<SettlementResult> result = heard(before.get(), told);
            if (result.isPresent()) {
                return result.get();
            }
        }
        throw new IllegalStateException("an order changes faster than its refund can be stored");
    }

    /** Empty when the order has changed meanwhile. */
    private Optional<SettlementResult> heard(Order before, Refund told) {
        // Read after the order: what has changed since fails the order's version.
        List<Refund> known = orders.refunds(before);
        Optional<Refund> news = Refund.news(known, told);
        if (news.isEmpty()) {
            return Optional.of(SettlementResult.unchanged(before));
        }
        Refund refund = news.get();
        Order next = before.refunded(known, refund, clock.instant());
        boolean same = next.equals(before);
        if (same && !isOfCurrency(before, refund)) {
            return Optional.of(SettlementResult.unchanged(before));
        }
        // The order may count a refund whose own row was lost.
        Order after = same ? before.touched() : next;
        return kept(before, after, refund) == Orders.Updated.DONE
                ? Optional.of(SettlementResult.by(before, after))
                : Optional.empty();
    }

    /** What is of another currency adds up with nothing: the order is marked, and no more. */
    private Orders.Updated kept(Order before, Order after, Refund refund) {
        return isOfCurrency(before, refund)
                ? orders.update(before, after, refund)
                : orders.update(before, after, Optional.empty());
    }

    private static boolean isOfCurrency(Order order, Refund refund) {
        return refund.amount().currency().equals(order.total().currency());
    }

    /**
     * Gives back what an order owes, once. What the provider has of the payment counts first: an
     * earlier call may have been done and its answer lost, longer ago than a key is kept. A refund
     * that takes days is asked for again, not made again.
     */
    SettlementResult giveBack(Order order) {
        SettlementResult result = caughtUp(order);
        Order now = result.order().orElse(order);
        return now.owes() ? heard(now.id(), now.state().payment(), payments.refund(now)) : result;
    }

    /**
     * Sends what was promised and the provider does not know. What it has counts first, as above;
     * what it does not do at this time is asked for again later.
     *
     * @param later when
     */
    SettlementResult send(Order order, Instant later) {
        SettlementResult result = caughtUp(order);
        Order now = result.order().orElse(order);
        if (now.state().disputes().holdRefunds()) {
            return postponed(now, later);
        }
        for (Refund promised : orders.refunds(now)) {
            if (promised.state() != RefundState.ASKED) {
                continue;
            }
            try {
                result = heard(now.id(), now.state().payment(), told(now, promised));
            } catch (RefundNotNow wait) {
                return putOff(result.order().orElse(now), promised, later);
            }
        }
        return result;
    }

    private Refund told(Order order, Refund promised) {
        try {
            return payments.refund(order, promised);
        } catch (RefundRefused no) {
            return promised.refused();
        } catch (RefundNotNow no) {
            if (no.why() == RefundNotNow.Cause.DISPUTED && order.state().disputes().anyLost()) {
                // What a lost dispute has taken never comes back.
                return promised.refused();
            }
            throw no;
        }
    }

    private SettlementResult putOff(Order order, Refund promised, Instant later) {
        orders.update(order, order.postponed(later), promised.putOff());
        return SettlementResult.unchanged(order);
    }

    /** Others may change it meanwhile: then it is looked at again sooner, and that is no harm. */
    private SettlementResult postponed(Order order, Instant later) {
        orders.update(order, order.postponed(later), Optional.empty());
        return SettlementResult.unchanged(order);
    }

    /** Takes in what was told of a dispute; nothing when it is old news. */
    SettlementResult disputed(OrderId id, String payment, Dispute told) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Optional<Order> before =
                    orders.find(id).filter(order -> isOf(order, Optional.of(payment)));
            if (before.isEmpty()) {
                return SettlementResult.nothing();
            }
            Order after = before.get().disputed(told, clock.instant());
            if (after.equals(before.get())) {
                return SettlementResult.unchanged(after);
            }
            if (orders.update(before.get(), after, Optional.empty()) == Orders.Updated.DONE) {
                return SettlementResult.by(before.get(), after);
            }
        }
        throw new IllegalStateException("an order changes faster than its dispute can be stored");
    }

    /** Takes in all refunds and disputes that the provider has of the order's payment. */
    SettlementResult caughtUp(Order order) {
        SettlementResult result = SettlementResult.unchanged(order);
        Optional<String> payment = order.state().payment();
        for (Refund told : payment.map(payments::refunds).orElse(List.of())) {
            SettlementResult next = heard(order.id(), payment, told);
            result = next.kind() == SettlementResult.Kind.NOTHING ? result.at(next) : next;
        }
        for (Dispute told : payment.map(payments::disputes).orElse(List.of())) {
            SettlementResult next = disputed(order.id(), payment.orElseThrow(), told);
            result = next.kind() == SettlementResult.Kind.NOTHING ? result.at(next) : next;
        }
        return result;
    }

    /** A shopper may have paid twice; what goes back of the other payment is not of the order. */
    private static boolean isOf(Order order, Optional<String> payment) {
        Optional<String> own = order.state().payment();
        return own.isEmpty() || payment.isEmpty() || own.equals(payment);
    }

    /** Whether it is still to be told what became of the money. */
    static boolean isOnItsWay(Order order) {
        return order.hold() == StockHold.REFUNDING && order.state().open() && order.returned();
    }
}
