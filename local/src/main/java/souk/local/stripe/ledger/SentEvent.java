package souk.local.stripe.ledger;

/**
 * An event of Stripe's.
 *
 * @param id {@code evt_…}
 * @param type such as {@code checkout.session.completed}
 * @param session the id of the session it tells of
 * @param created in seconds since 1970
 * @param payload the JSON to sign and post, to the letter
 */
public record SentEvent(String id, String type, String session, long created, String payload) {}
