package souk.order;

/** What an order does with the stock of its lines. */
public enum StockHold {
    /** Kept aside until it is paid or over. */
    HELD,
    /** Sold. */
    COMMITTED,
    /** Given back. */
    RELEASED,
    /** Given back and sold elsewhere before the money came: the money goes back. */
    REFUNDING
}
