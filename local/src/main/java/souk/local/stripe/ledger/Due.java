package souk.local.stripe.ledger;

/** What happens to a session by itself once it is due. */
final class Due {
    private Due() {}

    static Session happens(Session session, long now, EventEmitter story) {
        return session.isOpen()
                ? story.expired(session.expired(), now, Cause.NONE)
                : refundsChange(session, now, story);
    }

    private static Session refundsChange(Session session, long now, EventEmitter story) {
        var after = session;
        for (var refund : session.attempted().orElseThrow().due(now)) {
            after = after.with(after.attempted().orElseThrow().with(refund));
            story.changed(after, refund, now);
        }
        return after;
    }
}
