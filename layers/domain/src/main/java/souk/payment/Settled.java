package souk.payment;

import java.util.Optional;
import souk.order.Hold;
import souk.order.Order;

/**
 * What settling did to an order.
 *
 * @param order as it is now; empty when the shop has no such order
 */
public record Settled(Kind kind, Optional<Order> order) {
    /** What happened. */
    public enum Kind {
        PAID,
        RELEASED,
        REFUNDED,
        /** A person has to look at it. */
        DOUBTED,
        /** Paid after its stock was gone; the money went back. */
        LATE_REFUND,
        /** It is neither paid nor over yet; it will be looked at again. */
        POSTPONED,
        /** It was so before, or it does not concern the shop. */
        NOTHING
    }

    static Settled nothing() {
        return new Settled(Kind.NOTHING, Optional.empty());
    }

    /** What a change has come to. */
    static Settled by(Order before, Order after) {
        return new Settled(kind(before, after), Optional.of(after));
    }

    private static Kind kind(Order before, Order after) {
        if (!after.progress().doubt().equals(before.progress().doubt())) {
            return Kind.DOUBTED;
        }
        if (after.status() == before.status()) {
            boolean sameDue = after.progress().dueAt().equals(before.progress().dueAt());
            return sameDue || after.hold() != Hold.HELD ? Kind.NOTHING : Kind.POSTPONED;
        }
        return switch (after.status()) {
            case PAID -> Kind.PAID;
            case REFUNDED -> Kind.REFUNDED;
            case FAILED, CANCELLED -> Kind.RELEASED;
            case PENDING -> Kind.NOTHING;
        };
    }
}
