package souk.local.stripe.ledger;

/** Tells of each change of a session the events that Stripe sends, in the order it makes them. */
final class EventEmitter {
    private final EventLog events;

    EventEmitter(EventLog events) {
        this.events = events;
    }

    Session expired(Session session, long now, Cause cause) {
        session.attempted()
                .ifPresent(payment -> intent("payment_intent.canceled", session, payment, now));
        session("checkout.session.expired", session, now, cause);
        return session;
    }

    /** After an attempt to pay, whatever came of it. */
    Session tried(Session session, long now) {
        var payment = session.attempted().orElseThrow();
        switch (payment.status()) {
            case SUCCEEDED -> {
                charge("charge.succeeded", session, payment.undisputed(), now, Cause.NONE);
                // Only a card that is there to be disputed has one by now.
                payment.disputes().forEach(dispute -> disputed(session, dispute, now));
                intent("payment_intent.succeeded", session, payment, now);
                session("checkout.session.completed", session, now, Cause.NONE);
            }
            case PROCESSING -> {
                charge("charge.pending", session, payment, now, Cause.NONE);
                intent("payment_intent.processing", session, payment, now);
                session("checkout.session.completed", session, now, Cause.NONE);
            }
            case REQUIRES_ACTION -> intent("payment_intent.requires_action", session, payment, now);
            case REQUIRES_PAYMENT_METHOD -> failed(session, payment, now);
            case CANCELED -> throw new IllegalStateException("nobody pays what is canceled");
        }
        return session;
    }

    /** After a payment that was to succeed or fail later. */
    Session settled(Session session, long now) {
        var payment = session.attempted().orElseThrow();
        if (payment.succeeded()) {
            charge("charge.succeeded", session, payment, now, Cause.NONE);
            intent("payment_intent.succeeded", session, payment, now);
            session("checkout.session.async_payment_succeeded", session, now, Cause.NONE);
        } else {
            failed(session, payment, now);
            session("checkout.session.async_payment_failed", session, now, Cause.NONE);
        }
        return session;
    }

    /** After a refund, whether it succeeded or not. */
    Session refunded(Session session, Refund refund, long now, Cause cause) {
        refund("refund.created", session, refund, now, cause);
        if (refund.undone()) {
            refund("refund.failed", session, refund, now, cause);
        } else {
            charge("charge.refunded", session, session.attempted().orElseThrow(), now, cause);
        }
        return session;
    }

    /** After a refund that was made before has come further. */
    Session changed(Session session, Refund refund, long now) {
        refund("refund.updated", session, refund, now, Cause.NONE);
        refund("charge.refund.updated", session, refund, now, Cause.NONE);
        if (refund.status() == Refund.Status.FAILED) {
            refund("refund.failed", session, refund, now, Cause.NONE);
        }
        return session;
    }

    /** After a dispute was opened. */
    void disputed(Session session, Dispute dispute, long now) {
        dispute("charge.dispute.created", session, dispute, now);
        if (!dispute.isInquiry()) {
            dispute("charge.dispute.funds_withdrawn", session, dispute, now);
        }
    }

    /** After the shop or the bank did something about a dispute that goes on. */
    Session disputeUpdated(Session session, Dispute dispute, long now) {
        dispute("charge.dispute.updated", session, dispute, now);
        return session;
    }

    /** After an inquiry became a chargeback. */
    Session fundsWithdrawn(Session session, Dispute dispute, long now) {
        dispute("charge.dispute.funds_withdrawn", session, dispute, now);
        return session;
    }

    Session disputeClosed(Session session, Dispute dispute, long now) {
        dispute("charge.dispute.closed", session, dispute, now);
        if (dispute.status() == Dispute.Status.WON) {
            dispute("charge.dispute.funds_reinstated", session, dispute, now);
        }
        return session;
    }

    private void failed(Session session, Payment payment, long now) {
        charge("charge.failed", session, payment, now, Cause.NONE);
        intent("payment_intent.payment_failed", session, payment, now);
    }

    private void session(String type, Session session, long now, Cause cause) {
        events.emit(type, session, SessionShape.of(session), now, cause);
    }

    private void intent(String type, Session session, Payment payment, long now) {
        events.emit(type, session, PaymentShape.intent(session, payment), now, Cause.NONE);
    }

    private void refund(String type, Session session, Refund refund, long now, Cause cause) {
        var payment = session.attempted().orElseThrow();
        events.emit(type, session, PaymentShape.refund(session, payment, refund), now, cause);
    }

    private void dispute(String type, Session session, Dispute dispute, long now) {
        var payment = session.attempted().orElseThrow();
        events.emit(type, session, DisputeShape.of(session, payment, dispute), now, Cause.NONE);
    }

    private void charge(String type, Session session, Payment payment, long now, Cause cause) {
        events.emit(type, session, PaymentShape.charge(session, payment), now, cause);
    }
}
