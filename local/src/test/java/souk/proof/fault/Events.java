package souk.proof.fault;

/** Stripe's events that several paths hear. */
final class Events {
    static final String COMPLETED = "checkout.session.completed";
    static final String EXPIRED = "checkout.session.expired";
    static final String GIVEN_BACK = "refund.created";

    private Events() {}
}
