package souk.proof.fault;

/** Calls that several paths make, as the call log names them. */
final class Calls {
    static final String DUE = "Query Orders";
    static final String EXPIRE = "POST /v1/checkout/sessions/{id}/expire";
    static final String FIND = "GET /v1/checkout/sessions/{id}";
    static final String KNOWN = "Query Refunds";
    static final String LOOK = "BatchGetItem Orders+Parcels";
    static final String LOOK_AT_CART = "BatchGetItem Carts";
    static final String LOOK_AT_REVIEWS = "BatchGetItem Reviews";
    static final String OTHER_ORDERS = "Query Orders";
    static final String READ_ORDER = "GetItem Orders";
    static final String READ_SEED = "GetItem Shoppers";
    static final String WHOSE_PAYMENT = "GET /v1/payment_intents/{id}";
    static final String WHO_SELLS = "GetItem Sellers";
    static final String WITH_REFUND = "TransactWriteItems Orders+Refunds";
    static final String WITH_STOCK_AND_CART =
            "TransactWriteItems Orders+Shoppers+Products+Variants+Variants+Carts";

    /** Ends an unpaid order and keeps its stock: it is sold. */
    static final String SELL = "TransactWriteItems Orders+Shoppers";

    static final String WRITE_ORDER = "PutItem Orders";

    private Calls() {}
}
