package souk.local.stripe.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The sessions and all that becomes of them. Thread-safe: a change of one session is whole, and
 * those of different sessions do not wait for each other.
 *
 * <p>A session that is due expires, and a refund comes further, the next time anybody looks at it,
 * so the clock may be any.
 */
public final class Ledger {
    private final SessionStore sessions;
    private final EventEmitter story;

    public Ledger(Clock clock, Journal journal, EventLog events) {
        this.story = new EventEmitter(events);
        this.sessions = new SessionStore(clock, journal, story);
    }

    /** Begins a session. */
    public Session open(Terms terms) {
        return sessions.open(terms);
    }

    /** A session, after what was due. */
    public Session session(String id) {
        return sessions.get(id);
    }

    /** All sessions, newest first. */
    public List<Session> sessions() {
        return sessions.all();
    }

    /** The session that a payment intent, charge, refund or dispute belongs to. */
    public Session owner(String object, String id) {
        return sessions.owner(object, id);
    }

    /** Lets happen what is due. */
    public void catchUp() {
        sessions.catchUp();
    }

    /** What customers and their banks do about payments. */
    public Disputes disputes() {
        return new Disputes(sessions, story);
    }

    /** Expires an open session before its time. */
    public Session expire(String id, Cause cause) {
        return sessions.change(
                id,
                sessions.now(),
                session -> {
                    if (!session.isOpen()) {
                        throw StripeRefusal.invalid(
                                null,
                                "Only Checkout Sessions with a status in [\"open\"] can be expired."
                                        + " This Checkout Session has a status of `%s`."
                                                .formatted(session.word()));
                    }
                    return story.expired(session.expired(), sessions.now(), cause);
                });
    }

    /**
     * Pays a session. A session whose payment asks for a challenge stays open and says so.
     *
     * @throws StripeRefusal if the card is declined, which leaves the session open, or if the
     *     session is not open
     */
    public Session pay(String id, Card card, Challenge challenge) {
        var now = sessions.now();
        var after =
                sessions.change(
                        id,
                        now,
                        session -> story.tried(Attempt.of(session, card, challenge, now), now));
        if (after.isOpen() && after.attempted().filter(Ledger::failed).isPresent()) {
            throw card.refusal();
        }
        return after;
    }

    /** Ends a payment that was to succeed or fail later. */
    public Session settle(String id, boolean succeeded) {
        var now = sessions.now();
        return sessions.change(
                id,
                now,
                session -> {
                    var payment = session.payment();
                    if (payment == null || payment.status() != Payment.Status.PROCESSING) {
                        throw StripeRefusal.invalid(
                                null, "No payment of this session is being processed.");
                    }
                    var outcome =
                            succeeded
                                    ? Payment.Status.SUCCEEDED
                                    : Payment.Status.REQUIRES_PAYMENT_METHOD;
                    return story.settled(session.complete(payment.at(outcome)), now);
                });
    }

    /**
     * Pays back; the bank may not take it, and the refund has failed then.
     *
     * @param amount in minor units; all that is left when empty
     */
    public Refund refund(
            Session of,
            OptionalLong amount,
            @Nullable String reason,
            Map<String, String> metadata,
            Cause cause) {
        var now = sessions.now();
        var id = Ids.refund();
        var after =
                sessions.change(
                        of.id(),
                        now,
                        session -> {
                            var payment = Refunds.refundable(session);
                            var asked =
                                    new Refund(
                                            id,
                                            Refunds.amount(session, payment, amount),
                                            now,
                                            reason,
                                            metadata,
                                            Refund.Status.SUCCEEDED,
                                            null);
                            var refund = Refunds.answered(asked, payment);
                            return story.refunded(
                                    session.with(payment.refunded(refund)), refund, now, cause);
                        });
        return after.attempted().orElseThrow().refund(id);
    }

    /** Lets the refunds of a payment stay pending from now on, or no longer. */
    public Session holdRefunds(String id, boolean hold) {
        return sessions.change(
                id,
                sessions.now(),
                session -> {
                    var payment =
                            session.attempted()
                                    .orElseThrow(
                                            () ->
                                                    StripeRefusal.invalid(
                                                            null, "Nobody has paid this session."));
                    return session.with(payment.refundsStayPending(hold));
                });
    }

    /** Lets a pending refund succeed or fail, or cancels it; one that succeeded can fail. */
    public Session settleRefund(String id, Refund.Status outcome) {
        var now = sessions.now();
        return sessions.change(
                owner("refund", id).id(),
                now,
                session -> {
                    var payment = session.attempted().orElseThrow();
                    var refund = Refunds.settled(payment.refund(id), outcome);
                    return story.changed(session.with(payment.with(refund)), refund, now);
                });
    }

    private static boolean failed(Payment payment) {
        return payment.status() == Payment.Status.REQUIRES_PAYMENT_METHOD;
    }
}
