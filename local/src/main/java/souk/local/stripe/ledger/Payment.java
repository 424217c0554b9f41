package souk.local.stripe.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The payment of a session: its payment intent, and the latest charge of it.
 *
 * @param intent the id of the payment intent
 * @param secret the client secret of the payment intent
 * @param charge the id of the latest charge; none before the first attempt
 * @param card the card of the latest attempt
 * @param created in seconds since 1970
 */
public record Payment(
        String intent,
        String secret,
        @Nullable String charge,
        Card card,
        Status status,
        long created,
        List<Refund> refunds) {
    /** Where the payment intent stands, in Stripe's words. */
    public enum Status {
        REQUIRES_PAYMENT_METHOD,
        REQUIRES_ACTION,
        PROCESSING,
        SUCCEEDED,
        CANCELED
    }

    public Payment {
        refunds = List.copyOf(refunds);
    }

    static Payment begin(Card card, long now) {
        var intent = Ids.paymentIntent();
        return new Payment(
                intent,
                intent + Ids.secret(),
                null,
                card,
                Status.REQUIRES_PAYMENT_METHOD,
                now,
                List.of());
    }

    /** The next attempt, as a charge of its own. */
    Payment attempt(Card with, Status outcome) {
        return new Payment(intent, secret, Ids.charge(), with, outcome, created, refunds);
    }

    /** An attempt that has made no charge yet. */
    Payment ask(Card with) {
        return new Payment(intent, secret, charge, with, Status.REQUIRES_ACTION, created, refunds);
    }

    Payment at(Status value) {
        return new Payment(intent, secret, charge, card, value, created, refunds);
    }

    Payment refunded(Refund refund) {
        var all = new ArrayList<>(refunds);
        all.add(refund);
        return new Payment(intent, secret, charge, card, status, created, all);
    }

    /** The refunds that succeeded and by now have not. */
    List<Refund> failing(long now) {
        return card == Card.REFUND_FAILS_LATER
                ? refunds.stream().filter(refund -> refund.isDueToFail(now)).toList()
                : List.of();
    }

    /** Without the money of those that are failing. */
    Payment failed(long now) {
        var failing = failing(now);
        var all =
                refunds.stream()
                        .map(refund -> failing.contains(refund) ? refund.fail() : refund)
                        .toList();
        return new Payment(intent, secret, charge, card, status, created, all);
    }

    /** What went back and did not fail, in minor units. */
    public long amountRefunded() {
        return refunds.stream().filter(refund -> !refund.failed()).mapToLong(Refund::amount).sum();
    }

    /** Where it stands, in Stripe's word: {@code requires_action}. */
    public String word() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    public boolean succeeded() {
        return status == Status.SUCCEEDED;
    }
}
