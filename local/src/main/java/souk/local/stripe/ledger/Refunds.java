package souk.local.stripe.ledger;

import java.util.OptionalLong;

/** What may be paid back, and what becomes of it. */
final class Refunds {
    private Refunds() {}

    /** The payment of a session, if it can be paid back. */
    static Payment refundable(Session session) {
        var payment = session.payment();
        if (payment == null || !payment.succeeded()) {
            throw StripeRefusal.invalid(
                    "payment_intent_unexpected_state",
                    "This payment does not have a successful charge to refund.");
        }
        if (payment.amountRefunded() == session.terms().total()) {
            throw StripeRefusal.invalid(
                    "charge_already_refunded",
                    "Charge %s has already been refunded.".formatted(payment.charge()));
        }
        return payment;
    }

    /** As the bank of the card answers it. */
    static Refund answered(Refund asked, Card card) {
        return asked.at(card.refunded());
    }

    /** What a person or a bank makes of a refund that is on its way. */
    static Refund settled(Refund pending, Refund.Status outcome) {
        if (pending.status() != Refund.Status.PENDING) {
            throw StripeRefusal.invalid(
                    null,
                    "Only a pending refund can be settled; this one is %s."
                            .formatted(pending.word()));
        }
        return pending.at(outcome);
    }

    /** The amount asked for, or all that is left. */
    static long amount(Session session, Payment payment, OptionalLong asked) {
        var left = session.terms().total() - payment.amountRefunded();
        var amount = asked.orElse(left);
        if (amount < 1) {
            throw StripeRefusal.parameter(
                    "parameter_invalid_integer",
                    "amount",
                    "This value must be greater than or equal to 1.");
        }
        if (amount > left) {
            throw StripeRefusal.parameter(
                    "amount_too_large",
                    "amount",
                    "Refund amount (%d) is greater than unrefunded amount on charge (%d)"
                            .formatted(amount, left));
        }
        return amount;
    }
}
