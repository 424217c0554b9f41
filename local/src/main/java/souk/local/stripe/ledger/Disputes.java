package souk.local.stripe.ledger;

import java.util.List;
import java.util.OptionalLong;

/**
 * What customers and their banks do about payments. Thread-safe.
 *
 * <p>Each call tells Stripe's events of it, in the order of its steps; Stripe itself promises no
 * order. What cannot be is thrown as {@link StripeRefusal}.
 *
 * @see <a href="https://docs.stripe.com/disputes/api">Stripe: disputes by the API</a>
 */
public final class Disputes {
    private final SessionStore sessions;
    private final EventEmitter story;

    Disputes(SessionStore sessions, EventEmitter story) {
        this.sessions = sessions;
        this.story = story;
    }

    /**
     * Opens a dispute of a payment, which may have others. A chargeback fails the refunds that are
     * still pending, as at Stripe.
     *
     * @param amount in minor units; all that is not disputed yet when empty
     * @param reason one of {@link Dispute#REASONS}
     */
    public Dispute open(String session, OptionalLong amount, String reason, Dispute.Kind kind) {
        var now = sessions.now();
        var after =
                sessions.change(
                        session,
                        now,
                        before -> {
                            var asked = amount(before, amount);
                            var dispute = Dispute.open(kind, asked, reason, now);
                            var disputed = before.with(paid(before).disputed(dispute));
                            story.disputed(disputed, dispute, now);
                            return dispute.isInquiry() ? disputed : failPending(disputed, now);
                        });
        return after.attempted().orElseThrow().disputes().getLast();
    }

    /** The shop sends evidence: the dispute is under review. */
    public Dispute review(String id) {
        return change(
                id,
                (session, dispute, now) -> {
                    var next = dispute.reviewed(now);
                    return story.disputeUpdated(with(session, next), next, now);
                });
    }

    /** An inquiry becomes a chargeback; not one of a payment that has gone back in full. */
    public Dispute escalate(String id) {
        return change(
                id,
                (session, dispute, now) -> {
                    if (Refunds.arrived(session) == session.terms().total()) {
                        throw StripeRefusal.invalid(
                                null,
                                "The payment was refunded in full: no funds are withdrawn any"
                                        + " more.");
                    }
                    var next = dispute.escalated(now);
                    var after = story.disputeUpdated(with(session, next), next, now);
                    return failPending(story.fundsWithdrawn(after, next, now), now);
                });
    }

    /**
     * The bank closes the dispute.
     *
     * @param outcome won or lost; of an inquiry, {@code WARNING_CLOSED}
     */
    public Dispute close(String id, Dispute.Status outcome) {
        return change(
                id,
                (session, dispute, now) -> {
                    var next = dispute.closed(outcome, now);
                    return story.disputeClosed(with(session, next), next, now);
                });
    }

    private interface Change {
        Session of(Session session, Dispute dispute, long now);
    }

    private Dispute change(String id, Change change) {
        var now = sessions.now();
        var after =
                sessions.change(
                        sessions.owner("dispute", id).id(),
                        now,
                        session ->
                                change.of(
                                        session,
                                        session.attempted().orElseThrow().dispute(id),
                                        now));
        return after.attempted().orElseThrow().dispute(id);
    }

    private static Session with(Session session, Dispute changed) {
        return session.with(session.attempted().orElseThrow().with(changed));
    }

    private Session failPending(Session session, long now) {
        List<Refund> failed =
                session.attempted().orElseThrow().refunds().stream()
                        .filter(refund -> refund.status() == Refund.Status.PENDING)
                        .map(Refund::disputed)
                        .toList();
        return Refunds.change(session, failed, now, story);
    }

    private static Payment paid(Session session) {
        return session.attempted()
                .filter(Payment::succeeded)
                .orElseThrow(
                        () ->
                                StripeRefusal.invalid(
                                        null, "Only a payment that succeeded can be disputed."));
    }

    private static long amount(Session session, OptionalLong asked) {
        var left = session.terms().total() - paid(session).amountDisputed();
        var amount = asked.orElse(left);
        if (amount < 1 || amount > left) {
            throw StripeRefusal.parameter(
                    "parameter_invalid_integer",
                    "amount",
                    "The amount must be from 1 to %d, which is not disputed yet.".formatted(left));
        }
        return amount;
    }
}
