package souk.local.stripe.ledger;

/** An attempt to pay, and what comes of it. */
final class Attempt {
    private Attempt() {}

    static Session of(Session session, Card card, Challenge challenge, long now) {
        if (!session.isOpen()) {
            throw StripeRefusal.invalid(
                    "checkout_session_not_open",
                    "This Checkout Session is `%s`: it can no longer be paid."
                            .formatted(session.word()));
        }
        var payment = session.attempted().orElseGet(() -> Payment.begin(card, now));
        if (card.declines()) {
            return session.with(payment.attempt(card, Payment.Status.REQUIRES_PAYMENT_METHOD));
        }
        return switch (card) {
            case PAYS_LATER -> session.complete(payment.attempt(card, Payment.Status.PROCESSING));
            case ASKS_FOR_A_CHALLENGE ->
                    switch (challenge) {
                        case NOT_ANSWERED -> session.with(payment.ask(card));
                        case PASSED ->
                                session.complete(payment.attempt(card, Payment.Status.SUCCEEDED));
                        case FAILED ->
                                session.with(
                                        payment.attempt(
                                                card, Payment.Status.REQUIRES_PAYMENT_METHOD));
                    };
            case PAYS,
                    PAYS_TOO,
                    REFUND_FAILS_LATER,
                    REFUND_SUCCEEDS_LATER,
                    REFUND_FAILS,
                    DECLINES,
                    LACKS_FUNDS,
                    HAS_EXPIRED ->
                    session.complete(payment.attempt(card, Payment.Status.SUCCEEDED));
            case DISPUTED_AS_FRAUD, INQUIRED, DISPUTED_AS_NOT_RECEIVED -> {
                var paid = payment.attempt(card, Payment.Status.SUCCEEDED);
                yield session.complete(
                        card.dispute(session.terms().total(), now)
                                .map(paid::disputed)
                                .orElse(paid));
            }
        };
    }
}
