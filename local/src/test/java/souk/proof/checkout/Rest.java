package souk.proof.checkout;

import java.util.List;
import java.util.Optional;
import souk.local.stripe.ledger.Payment;
import souk.local.stripe.ledger.SentEvent;
import souk.local.stripe.ledger.Session;
import souk.order.Discrepancy;
import souk.order.PaymentStatus;
import souk.order.StockHold;

/** What events must have come to, and what must be true when nothing more is to happen. */
final class Rest {
    /** In the event of a session that was not only completed. */
    private static final String PAID = "\"payment_status\" : \"paid\"";

    private static final String NAMED = "\"orderId\"";
    private static final Optional<String> REFUND_FAILED =
            Optional.of(Discrepancy.REFUND_FAILED.name());

    private Rest() {}

    /** Whether the order shows what the event told. */
    static boolean had(SentEvent event, Kept order) {
        boolean own = order.session().equals(Optional.of(event.session()));
        return switch (event.type()) {
            case "checkout.session.completed", "checkout.session.async_payment_succeeded" ->
                    !event.payload().contains(PAID) || settled(order);
            case "checkout.session.expired", "checkout.session.async_payment_failed" ->
                    !own || order.hold() != StockHold.HELD;
            case "charge.refunded" -> order.refunded() > 0;
            // One made in Stripe's dashboard names no order.
            case "refund.failed" ->
                    !event.payload().contains(NAMED) || order.doubt().equals(REFUND_FAILED);
            default -> true;
        };
    }

    private static boolean settled(Kept order) {
        return order.status() == PaymentStatus.PAID
                || order.status() == PaymentStatus.REFUNDED
                || order.doubt().isPresent();
    }

    /** Whether Stripe and the order disagree because money that was to go back did not. */
    private static boolean isLeftToAPerson(Kept order, Books books) {
        return order.doubt().equals(REFUND_FAILED)
                && order.session().flatMap(books::session).filter(Books::lostRefund).isPresent()
                && !order.reserved();
    }

    static void check(Books books, List<String> broken) {
        for (Kept order : books.orders().values()) {
            if (isLeftToAPerson(order, books)) {
                continue;
            }
            if (order.hold() == StockHold.HELD
                    || order.hold() == StockHold.REFUNDING
                    || order.reserved()) {
                broken.add("at rest: nobody ended " + order);
            }
            if (order.doubt().isPresent()) {
                broken.add("at rest: in doubt without reason: " + order);
            }
        }
        for (Session session : books.sessions()) {
            Kept order = books.orders().get(Books.order(session));
            if (order == null || isLeftToAPerson(order, books)) {
                continue;
            }
            boolean sold =
                    order.status() == PaymentStatus.PAID
                            || order.status() == PaymentStatus.REFUNDED;
            if (session.isOpen()) {
                broken.add("at rest: can still be paid: " + order);
            }
            if (order.session().filter(own -> !own.equals(session.id())).isPresent()) {
                // Made before an outage, and nobody had its secret.
                if (session.paid()) {
                    broken.add("at rest: another session than its own was paid: " + order);
                }
                continue;
            }
            if (session.paid() != sold) {
                broken.add("at rest: paid at Stripe " + session.paid() + ", but " + order);
            }
            // What went back whole before it was told as paid need not name its payment any more.
            boolean named = order.payment().isPresent() || order.status() == PaymentStatus.PAID;
            if (sold
                    && named
                    && !order.payment().equals(session.attempted().map(Payment::intent))) {
                broken.add("at rest: another payment than Stripe's: " + order);
            }
            if (order.refunded() != Books.refunded(session)) {
                broken.add(
                        "at rest: Stripe gave back " + Books.refunded(session) + ", not " + order);
            }
        }
    }
}
