package souk.local.stripe.ledger;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
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
        if (!payment.disputes().stream().allMatch(Dispute::isChargeRefundable)) {
            throw StripeRefusal.invalid(
                    "charge_disputed",
                    "Charge %s has been charged back; cannot issue a refund."
                            .formatted(payment.charge()));
        }
        if (payment.amountRefunded() == session.terms().total()) {
            throw StripeRefusal.invalid(
                    "charge_already_refunded",
                    "Charge %s has already been refunded.".formatted(payment.charge()));
        }
        return payment;
    }

    /** As the bank of the card answers it. */
    static Refund answered(Refund asked, Payment payment) {
        return asked.at(
                payment.refundsStayPending() ? Refund.Status.PENDING : payment.card().refunded());
    }

    /** What a person or a bank makes of a refund; one that succeeded can still fail. */
    static Refund settled(Refund refund, Refund.Status outcome) {
        var fails = refund.status() == Refund.Status.SUCCEEDED && outcome == Refund.Status.FAILED;
        if (refund.status() != Refund.Status.PENDING && !fails) {
            throw StripeRefusal.invalid(
                    null,
                    "A pending refund can be settled, and one that succeeded can fail; this one is"
                            + " %s.".formatted(refund.word()));
        }
        return refund.at(outcome);
    }

    /** Puts refunds in place of what they were, one after the other, and tells of each. */
    static Session change(Session session, List<Refund> changed, long now, EventEmitter story) {
        var after = session;
        for (var refund : changed) {
            after = after.with(after.attempted().orElseThrow().with(refund));
            story.changed(after, refund, now);
        }
        return after;
    }

    /** What has gone back for good, as far as anybody knows, in minor units. */
    static long arrived(Session session) {
        return session.attempted().orElseThrow().refunds().stream()
                .filter(refund -> refund.status() == Refund.Status.SUCCEEDED)
                .mapToLong(Refund::amount)
                .sum();
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
            var whole = left == session.terms().total();
            var currency = session.terms().currency();
            throw StripeRefusal.parameter(
                    // Stripe gives no code.
                    null,
                    "amount",
                    "Refund amount (%s) is greater than %s (%s)"
                            .formatted(
                                    text(amount, currency),
                                    whole ? "charge amount" : "unrefunded amount on charge",
                                    text(left, currency)));
        }
        return amount;
    }

    /** An amount with its sign: {@code €12.50}. */
    private static String text(long amount, String code) {
        var currency = Currency.getInstance(code.toUpperCase(Locale.ROOT));
        var format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(BigDecimal.valueOf(amount, currency.getDefaultFractionDigits()));
    }
}
