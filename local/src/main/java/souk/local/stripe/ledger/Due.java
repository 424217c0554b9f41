package souk.local.stripe.ledger;

/** What happens to a session by itself once it is due. */
final class Due {
    private Due() {}

    static Session happens(Session session, long now, EventEmitter story) {
        return session.isOpen()
                ? story.expired(session.expired(), now, Cause.NONE)
                : refundsFail(session, now, story);
    }

    private static Session refundsFail(Session session, long now, EventEmitter story) {
        var payment = session.attempted().orElseThrow();
        var after = session.with(payment.failed(now));
        payment.failing(now).forEach(refund -> story.lost(after, refund.fail(), now));
        return after;
    }
}
