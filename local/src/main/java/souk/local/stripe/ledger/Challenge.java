package souk.local.stripe.ledger;

/** How a shopper answers the bank's question, if it was asked. */
public enum Challenge {
    NOT_ANSWERED,
    PASSED,
    FAILED
}
