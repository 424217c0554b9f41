package souk.local.stripe.ledger;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * The sessions, in memory and in the journal. Thread-safe: a change of one session is whole, and
 * those of different sessions do not wait for each other.
 */
final class SessionStore {
    private static final String KIND = "session";

    private final Clock clock;
    private final Journal journal;
    private final EventEmitter story;
    private final ConcurrentMap<String, Session> sessions = new ConcurrentHashMap<>();

    /** Which session a payment intent, charge, refund or dispute belongs to. */
    private final Map<String, String> owners = new ConcurrentHashMap<>();

    private final AtomicLong numbers = new AtomicLong();

    SessionStore(Clock clock, Journal journal, EventEmitter story) {
        this.clock = clock;
        this.journal = journal;
        this.story = story;
        journal.kept(KIND, Session.class).values().forEach(this::add);
    }

    /** Seconds since 1970. */
    long now() {
        return clock.instant().getEpochSecond();
    }

    Session open(Terms terms) {
        var session = Session.open(terms, numbers.incrementAndGet(), now());
        add(session);
        journal.keep(KIND, session.id(), session);
        return session;
    }

    /** A session, after what was due. */
    Session get(String id) {
        return look(id, now());
    }

    /** All sessions, newest first. */
    List<Session> all() {
        catchUp();
        return sessions.values().stream()
                .sorted(Comparator.comparingLong(Session::number).reversed())
                .toList();
    }

    /** The session that a payment intent, charge, refund or dispute belongs to. */
    Session owner(String object, String id) {
        var session = owners.get(id);
        if (session == null) {
            throw StripeRefusal.missing(object, id);
        }
        return get(session);
    }

    void catchUp() {
        var now = now();
        for (var session : sessions.values()) {
            if (session.isDue(now)) {
                look(session.id(), now);
            }
        }
    }

    /** Changes a session, after what was due at that time. */
    Session change(String id, long now, UnaryOperator<Session> by) {
        look(id, now);
        return store(id, by);
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
            payment.disputes().forEach(dispute -> owners.put(dispute.id(), session.id()));
        }
    }
}
