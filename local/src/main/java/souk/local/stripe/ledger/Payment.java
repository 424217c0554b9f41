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
 * @param refundsStayPending whether refunds wait until somebody settles them
 */
public record Payment(
        String intent,
        String secret,
        @Nullable String charge,
        Card card,
        Status status,
        long created,
        List<Refund> refunds,
        boolean refundsStayPending,
        List<Dispute> disputes) {
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
        // A journal may be from before there were disputes.
        disputes = disputes == null ? List.of() : List.copyOf(disputes);
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
                List.of(),
                false,
                List.of());
    }

    /** The next attempt, as a charge of its own. */
    Payment attempt(Card with, Status outcome) {
        return tried(Ids.charge(), with, outcome);
    }

    /** An attempt that has made no charge yet. */
    Payment ask(Card with) {
        return tried(charge, with, Status.REQUIRES_ACTION);
    }

    Payment at(Status value) {
        return tried(charge, card, value);
    }

    Payment refunded(Refund refund) {
        return with(with(refunds, refund), refundsStayPending, disputes);
    }

    Payment disputed(Dispute dispute) {
        return with(refunds, refundsStayPending, with(disputes, dispute));
    }

    /** As it was before anybody disputed it. */
    Payment undisputed() {
        return with(refunds, refundsStayPending, List.of());
    }

    /** Whether refunds stay pending, those that are pending already as well. */
    Payment refundsStayPending(boolean value) {
        return with(refunds, value, disputes);
    }

    /** The refunds that have come further by now, as they are then. */
    List<Refund> due(long now) {
        return refundsStayPending
                ? List.of()
                : refunds.stream().flatMap(refund -> refund.due(card, now).stream()).toList();
    }

    /** With this in place of what the refund was. */
    Payment with(Refund changed) {
        var all =
                refunds.stream()
                        .map(refund -> refund.id().equals(changed.id()) ? changed : refund)
                        .toList();
        return with(all, refundsStayPending, disputes);
    }

    /** With this in place of what the dispute was. */
    Payment with(Dispute changed) {
        var all =
                disputes.stream()
                        .map(dispute -> dispute.id().equals(changed.id()) ? changed : dispute)
                        .toList();
        return with(refunds, refundsStayPending, all);
    }

    /** The refund of that id. */
    public Refund refund(String id) {
        return refunds.stream()
                .filter(refund -> refund.id().equals(id))
                .findFirst()
                .orElseThrow(() -> StripeRefusal.missing("refund", id));
    }

    /** The dispute of that id. */
    public Dispute dispute(String id) {
        return disputes.stream()
                .filter(dispute -> dispute.id().equals(id))
                .findFirst()
                .orElseThrow(() -> StripeRefusal.missing("dispute", id));
    }

    /** What is disputed and neither won nor dropped, in minor units. */
    long amountDisputed() {
        return disputes.stream().filter(Dispute::isStanding).mapToLong(Dispute::amount).sum();
    }

    /** What went back and neither failed nor was cancelled, in minor units. */
    public long amountRefunded() {
        return refunds.stream().filter(refund -> !refund.undone()).mapToLong(Refund::amount).sum();
    }

    /** Where it stands, in Stripe's word: {@code requires_action}. */
    public String word() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    public boolean succeeded() {
        return status == Status.SUCCEEDED;
    }

    private Payment tried(@Nullable String made, Card with, Status outcome) {
        return new Payment(
                intent,
                secret,
                made,
                with,
                outcome,
                created,
                refunds,
                refundsStayPending,
                disputes);
    }

    private Payment with(List<Refund> back, boolean stayPending, List<Dispute> against) {
        return new Payment(
                intent, secret, charge, card, status, created, back, stayPending, against);
    }

    private static <T> List<T> with(List<T> all, T one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
