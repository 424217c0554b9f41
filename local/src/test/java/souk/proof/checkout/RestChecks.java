package souk.proof.checkout;

import java.util.List;
import java.util.Optional;
import souk.local.stripe.ledger.Payment;
import souk.local.stripe.ledger.SentEvent;
import souk.local.stripe.ledger.Session;
import souk.order.Discrepancy;
import souk.order.StockHold;

/** What events must have come to, and what must be true when nothing more is to happen. */
final class RestChecks {
    /** In the event of a session that was not only completed. */
    private static final String PAID = "\"payment_status\" : \"paid\"";

    private static final Optional<String> REFUND_FAILED =
            Optional.of(Discrepancy.REFUND_FAILED.name());

    private RestChecks() {}

    /** Whether the order shows what the event told. */
    static boolean had(SentEvent event, StoredOrder order, List<StoredRefund> refunds) {
        boolean own = order.session().equals(Optional.of(event.session()));
        return switch (event.type()) {
            case "checkout.session.completed", "checkout.session.async_payment_succeeded" ->
                    !event.payload().contains(PAID) || settled(order);
            case "checkout.session.expired", "checkout.session.async_payment_failed" ->
                    !own || order.hold() != StockHold.HELD;
            case "refund.created", "refund.updated", "refund.failed" ->
                    refunds.stream()
                            .filter(each -> each.order().equals(order.id()))
                            .anyMatch(each -> each.shows(event.payload()));
            default -> true;
        };
    }

    /** Of what was paid too late the money may be on its way back. */
    private static boolean settled(StoredOrder order) {
        boolean goingBack = order.hold() == StockHold.REFUNDING && order.refunded() > 0;
        return order.sold() || goingBack || order.doubt().isPresent();
    }

    /** Whether money of it was to go back and did not, and nobody asks for it again. */
    private static boolean isLeftToAPerson(StoredOrder order, ShopState state) {
        boolean lost =
                order.session().flatMap(state::session).filter(ShopState::lostRefund).isPresent();
        boolean refused = state.refunds(order).stream().anyMatch(StoredRefund::refused);
        return order.doubt().equals(REFUND_FAILED)
                && order.hold() != StockHold.HELD
                && (lost || refused)
                && !order.reserved();
    }

    static void check(ShopState state, List<String> broken) {
        for (StoredOrder order : state.orders().values()) {
            if (isLeftToAPerson(order, state)) {
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
        for (Session session : state.sessions()) {
            StoredOrder order = state.orders().get(ShopState.order(session));
            if (order == null) {
                continue;
            }
            // Paid too late: the money is neither the shop's nor, yet, with its owner.
            boolean owed = order.hold() == StockHold.REFUNDING;
            boolean sold = owed || order.sold();
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
            boolean named = order.payment().isPresent() || order.paid();
            if (sold
                    && named
                    && !order.payment().equals(session.attempted().map(Payment::intent))) {
                broken.add("at rest: another payment than Stripe's: " + order);
            }
            List<String> atStripe = StoredRefund.atStripe(session);
            // Of what comes to nothing, and of what Stripe refuses, Stripe has none.
            List<String> known =
                    state.refunds(order).stream()
                            .filter(each -> !each.refused())
                            .filter(each -> each.amount() > 0)
                            .map(StoredRefund::line)
                            .sorted()
                            .toList();
            if (!known.equals(atStripe)) {
                broken.add("at rest: Stripe has the refunds " + atStripe + ", the shop " + known);
            }
            if (order.refunded() != ShopState.refunded(session)) {
                broken.add(
                        "at rest: Stripe gave back "
                                + ShopState.refunded(session)
                                + ", not "
                                + order);
            }
        }
    }
}
