package souk.payment;

import java.util.Optional;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.StockHold;

/**
 * What settling did to an order.
 *
 * @param order as it is now; empty when the shop has no such order
 */
public record SettlementResult(Kind kind, Optional<Order> order) {
    /** What happened. */
    public enum Kind {
        PAID,
        RELEASED,
        REFUNDED,
        /** A person has to look at it. */
        DOUBTED,
        /** Its payment is disputed. */
        DISPUTED,
        /** A dispute of its payment was lost. */
        DISPUTE_LOST,
        /** Paid after its stock was gone; the money went back. */
        LATE_REFUND,
        /** It is neither paid nor over yet; it will be looked at again. */
        POSTPONED,
        /** It was so before, or it does not concern the shop. */
        NOTHING
    }

    static SettlementResult nothing() {
        return new SettlementResult(Kind.NOTHING, Optional.empty());
    }

    /** Nothing: the order is as it was. */
    public static SettlementResult unchanged(Order order) {
        return new SettlementResult(Kind.NOTHING, Optional.of(order));
    }

    /**
     * This one and then the next: what the last change has come to, with the order as it is now.
     */
    SettlementResult then(SettlementResult next) {
        Kind last = next.kind == Kind.NOTHING ? kind : next.kind;
        return new SettlementResult(last, next.order.or(() -> order));
    }

    /** What a change has come to. */
    static SettlementResult by(Order before, Order after) {
        return new SettlementResult(kind(before, after), Optional.of(after));
    }

    private static Kind disputed(Order before, Order after) {
        boolean lost =
                after.state()
                                .disputes()
                                .lost(after)
                                .compareTo(before.state().disputes().lost(before))
                        > 0;
        boolean more =
                after.state().disputes().all().size() > before.state().disputes().all().size();
        return lost ? Kind.DISPUTE_LOST : more ? Kind.DISPUTED : Kind.NOTHING;
    }

    private static Kind kind(Order before, Order after) {
        boolean sameDoubt = after.discrepancy().equals(before.discrepancy());
        if (after.discrepancy().isPresent() && !sameDoubt) {
            return Kind.DOUBTED;
        }
        if (!after.state().disputes().equals(before.state().disputes())) {
            return disputed(before, after);
        }
        if (after.status() == before.status()) {
            boolean sameDue = after.state().dueAt().equals(before.state().dueAt());
            return sameDue || after.hold() != StockHold.HELD ? Kind.NOTHING : Kind.POSTPONED;
        }
        boolean paid = before.state().paidAt().isPresent();
        boolean whole = after.status() == PaymentStatus.REFUNDED;
        if ((paid && !whole) || before.status() == PaymentStatus.REFUNDED) {
            // What was counted once is not counted again when its refund fails.
            return Kind.NOTHING;
        }
        return switch (after.status()) {
            case PAID -> Kind.PAID;
            case REFUNDED ->
                    before.hold() == StockHold.REFUNDING ? Kind.LATE_REFUND : Kind.REFUNDED;
            case FAILED, CANCELLED -> Kind.RELEASED;
            case PENDING, PARTIALLY_REFUNDED -> Kind.NOTHING;
        };
    }
}
