package souk.local.stripe.ledger;

/** What happens to a session by itself once it is due. */
final class Due {
    private Due() {}

    static Session happens(Session session, long now, EventEmitter story) {
        return session.isOpen()
                ? story.expired(session.expired(), now, Cause.NONE)
                : Refunds.change(session, session.attempted().orElseThrow().due(now), now, story);
    }
}
