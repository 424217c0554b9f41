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
     * Sends what was promised, and what is owed of a payment that came too late, where the provider
     * does not know it. What the provider has of the payment counts first: an earlier call may have
     * been done and its answer lost, longer ago than a key is kept. What it does not do at this
     * time, or takes days for, is asked for again later.
     *
     * @param later when
     */
    SettlementResult send(Order order, Instant later) {
        SettlementResult result = caughtUp(order);
        Order now = promised(result.order().orElse(order));
        result = new SettlementResult(result.kind(), Optional.of(now));
        if (now.state().disputes().holdRefunds()) {
            return postponed(result, later);
        }
        for (Refund promised : asked(now)) {
            try {
                result = result.then(heard(now.id(), now.state().payment(), told(now, promised)));
            } catch (RefundNotNow wait) {
                return putOff(result, promised, later);
            }
        }
        return isOnItsWay(result.order().orElseThrow()) ? postponed(result, later) : result;
    }

    /**
     * What a payment that came too late owes is promised before it is sent, as all that goes back.
     */
    private Order promised(Order read) {
        Order before = read;
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            if (!before.owes()) {
                return before;
            }
            Instant now = clock.instant();
            Refund rest = Refund.ofRest(before, now);
            Order after = before.promised(orders.refunds(before), rest, before.counts(), now);
            if (orders.update(before, after, rest) == Orders.Updated.DONE) {
                return after;
            }
            before = orders.find(read.id()).orElseThrow();
        }
        throw new IllegalStateException("an order changes faster than its refund can be promised");
    }

    private List<Refund> asked(Order order) {
        return order.state().refunds().asked().minor() == 0
                ? List.of()
                : orders.refunds(order).stream()
                        .filter(refund -> refund.state() == RefundState.ASKED)
                        .toList();
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

    /** Others may change it meanwhile: then it is looked at again sooner, and that is no harm. */
    private SettlementResult putOff(SettlementResult so, Refund promised, Instant later) {
        Order order = so.order().orElseThrow();
        Order next = order.postponed(later);
        orders.update(order, next.equals(order) ? order.touched() : next, promised.putOff());
        return so;
    }

    /** The same without a refund that was put off. */
    private SettlementResult postponed(SettlementResult so, Instant later) {
        Order order = so.order().orElseThrow();
        Order next = order.postponed(later);
        if (!next.equals(order)) {
            orders.update(order, next, Optional.empty());
        }
        return so;
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
            result = result.then(heard(order.id(), payment, told));
        }
        for (Dispute told : payment.map(payments::disputes).orElse(List.of())) {
            result = result.then(disputed(order.id(), payment.orElseThrow(), told));
        }
        return result;
    }

    /** A shopper may have paid twice; what goes back of the other payment is not of the order. */
    private static boolean isOf(Order order, Optional<String> payment) {
        Optional<String> own = order.state().payment();
        return own.isEmpty() || payment.isEmpty() || own.equals(payment);
    }

    /** Whether it is still to be told what became of money that came too late. */
    private static boolean isOnItsWay(Order order) {
        return order.hold() == StockHold.REFUNDING
                && order.state().open()
                && order.state().refunds().asked().minor() == 0;
    }
}
