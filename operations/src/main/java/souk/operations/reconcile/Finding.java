package souk.operations.reconcile;

import java.util.Optional;
import souk.operations.command.MoneyText;
import souk.order.Discrepancy;
import souk.order.Order;
import souk.payment.CheckoutSession;
import souk.payment.PaymentIssue;
import souk.payment.Reconciliation;

/** An order that is stuck, and with what. */
record Finding(Reconciliation seen, PaymentIssue issue) {

    /** Two lines: the order with its amounts; what is wrong and what helps. */
    String text() {
        Order order = seen.order();
        return "%s  %s  %s, %s%n    %s %s"
                .formatted(
                        order.id(),
                        issue,
                        order.status().word(),
                        MoneyText.of(order.total()),
                        wrong(),
                        remedy());
    }

    private String wrong() {
        return switch (issue) {
            case PENDING_YET_PAID -> "It is pending, though " + session() + ".";
            case ENDED_YET_PAID -> "It ended unpaid, though " + session() + ".";
            case PAID_WITHOUT_SESSION -> "It counts as paid, though " + session() + ".";
            case MISMATCH -> "The payment does not match the order: " + session() + ".";
            case IN_DOUBT -> doubt() + "; " + session() + ".";
            case SESSION_UNREAD -> "Stripe does not return its session " + sessionId() + ".";
            case HELD_TOO_LONG ->
                    "Its stock is reserved, though it was due at %s; %s."
                            .formatted(seen.order().state().dueAt(), session());
            case HELD_FOR_WEEKS ->
                    "It was placed weeks ago and its stock is still reserved; " + session() + ".";
            case REFUNDS_UNHEARD, DISPUTES_UNHEARD, REFUNDS_UNCONFIRMED, DISPUTES_UNCONFIRMED ->
                    DifferenceText.of(seen, issue);
            case REFUNDS_MISCOUNTED ->
                    "It counts %s as refunded, and its refunds come to another sum or other parts."
                            .formatted(MoneyText.of(seen.order().state().refunds().given()));
            case REFUND_UNFINISHED -> "Its refund is due and not made yet.";
            case REFUND_OF_NOTHING -> "A refund is due, and no payment is known.";
        };
    }

    private String remedy() {
        return switch (issue) {
            case PENDING_YET_PAID -> "FIX=1 marks it as paid.";
            case ENDED_YET_PAID ->
                    "FIX=1 takes the stock again and marks it as paid, or refunds the payment if"
                            + " the stock is gone.";
            case HELD_TOO_LONG ->
                    "FIX=1 ends its session and releases the stock; it waits for a payment in"
                            + " progress.";
            case REFUNDS_UNHEARD, DISPUTES_UNHEARD -> "FIX=1 records them.";
            case REFUNDS_MISCOUNTED ->
                    seen.refunds().known().isEmpty()
                            ? "It has none that could be summed: a person must check it."
                            : "FIX=1 sums them again.";
            case REFUND_UNFINISHED ->
                    "FIX=1 asks Stripe for it; while Stripe's balance is too low, it waits.";
            case SESSION_UNREAD -> "Run this again; if this persists, a person must check it.";
            case REFUNDS_UNCONFIRMED,
                    DISPUTES_UNCONFIRMED,
                    PAID_WITHOUT_SESSION,
                    MISMATCH,
                    IN_DOUBT,
                    HELD_FOR_WEEKS,
                    REFUND_OF_NOTHING ->
                    "A person must check it.";
        };
    }

    private String doubt() {
        Optional<Discrepancy> doubt = seen.order().discrepancy();
        return "Marked "
                + doubt.map(Discrepancy::name).orElse("")
                + ", "
                + MoneyText.of(seen.order().refunded())
                + " refunded";
    }

    private String sessionId() {
        return seen.order().state().session().orElse("");
    }

    private String session() {
        if (seen.session().isEmpty()) {
            return "no session is recorded";
        }
        CheckoutSession session = seen.session().get();
        String state =
                switch (session.state()) {
                    case OPEN -> "open";
                    case EXPIRED -> "expired";
                    case FAILED -> "complete, and its payment failed";
                    case COMPLETE -> session.paid() ? "paid" : "complete and not paid";
                };
        String whose =
                session.order().equals(seen.order().id()) ? "" : " for order " + session.order();
        return "session %s of %s is %s%s"
                .formatted(session.id(), MoneyText.of(session.amount()), state, whose);
    }
}
