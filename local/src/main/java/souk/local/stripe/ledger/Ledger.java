package souk.local.stripe.ledger;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The sessions and all that becomes of them. Thread-safe: a change of one session is whole, and
 * those of different sessions do not wait for each other.
 *
 * <p>A session that is due expires, and a refund comes further, the next time anybody looks at it,
 * so the clock may be any.
 */
public final class Ledger {
    private static final String KIND = "session";

    private final Clock clock;
    private final Journal journal;
    private final EventEmitter story;
    private final ConcurrentMap<String, Session> sessions = new ConcurrentHashMap<>();

    /** Which session a payment intent, charge or refund belongs to. */
    private final Map<String, String> owners = new ConcurrentHashMap<>();

    private final AtomicLong numbers = new AtomicLong();

    public Ledger(Clock clock, Journal journal, EventLog events) {
        this.clock = clock;
        this.journal = journal;
        this.story = new EventEmitter(events);
        journal.kept(KIND, Session.class).values().forEach(this::add);
    }

    /** Begins a session. */
    public Session open(Terms terms) {
        var session = Session.open(terms, numbers.incrementAndGet(), now());
        add(session);
        journal.keep(KIND, session.id(), session);
        return session;
    }

    /** A session, after what was due. */
    public Session session(String id) {
        return look(id, now());
    }

    /** All sessions, newest first. */
    public List<Session> sessions() {
        catchUp();
        return sessions.values().stream()
                .sorted(Comparator.comparingLong(Session::number).reversed())
                .toList();
    }

    /** The session that a payment intent, charge or refund belongs to. */
    public Session owner(String object, String id) {
        var session = owners.get(id);
        if (session == null) {
            throw StripeRefusal.missing(object, id);
        }
        return session(session);
    }

    /** Lets happen what is due. */
    public void catchUp() {
        var now = now();
        for (var session : sessions.values()) {
            if (session.isDue(now)) {
                look(session.id(), now);
            }
        }
    }

    /** Expires an open session before its time. */
    public Session expire(String id, Cause cause) {
        return change(
                id,
                now(),
                session -> {
                    if (!session.isOpen()) {
                        throw StripeRefusal.invalid(
                                null,
                                "Only Checkout Sessions with a status in [\"open\"] can be expired."
                                        + " This Checkout Session has a status of `%s`."
                                                .formatted(session.word()));
                    }
                    return story.expired(session.expired(), now(), cause);
                });
    }

    /**
     * Pays a session. A session whose payment asks for a challenge stays open and says so.
     *
     * @throws StripeRefusal if the card is declined, which leaves the session open, or if the
     *     session is not open
     */
    public Session pay(String id, Card card, Challenge challenge) {
        var now = now();
        var after =
                change(
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
        var now = now();
        return change(
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
        var now = now();
        var id = Ids.refund();
        var after =
                change(
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
                            var refund = Refunds.answered(asked, payment.card());
                            return story.refunded(
                                    session.with(payment.refunded(refund)), refund, now, cause);
                        });
        return after.attempted().orElseThrow().refund(id);
    }

    /** Lets a pending refund succeed or fail, or cancels it. */
    public Session settleRefund(String id, Refund.Status outcome) {
        var now = now();
        return change(
                owner("refund", id).id(),
                now,
                session -> {
                    var payment = session.attempted().orElseThrow();
                    var refund = Refunds.settled(payment.refund(id), outcome);
                    return story.changed(session.with(payment.with(refund)), refund, now);
                });
    }

    private Session look(String id, long now) {
        var session = sessions.get(id);
        if (session == null) {
            throw StripeRefusal.missing("checkout.session", id);
        }
        return session.isDue(now)
                ? store(
                        id,
                        // Another look may have come first.
                        each -> each.isDue(now) ? Due.happens(each, now, story) : each)
                : session;
    }

    private Session change(String id, long now, UnaryOperator<Session> by) {
        look(id, now);
        return store(id, by);
    }

    private Session store(String id, UnaryOperator<Session> by) {
        var after =
                sessions.computeIfPresent(
                        id,
                        (_, before) -> {
                            var changed = by.apply(before);
                            own(changed);
                            journal.keep(KIND, id, changed);
                            return changed;
                        });
        if (after == null) {
            throw new IllegalStateException("a session is never forgotten: " + id);
        }
        return after;
    }

    private void add(Session session) {
        numbers.accumulateAndGet(session.number(), Math::max);
        own(session);
        sessions.put(session.id(), session);
    }

    private void own(Session session) {
        var payment = session.payment();
        if (payment != null) {
            owners.put(payment.intent(), session.id());
            if (payment.charge() != null) {
                owners.put(payment.charge(), session.id());
            }
            payment.refunds().forEach(refund -> owners.put(refund.id(), session.id()));
        }
    }

    private static boolean failed(Payment payment) {
        return payment.status() == Payment.Status.REQUIRES_PAYMENT_METHOD;
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
