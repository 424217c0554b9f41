package souk.catalogue;

/** What products say of the stock of their variants. Safe for use by many threads. */
public interface VariantStock {
    /**
     * Writes to a product what its active variants have together at this moment, and which of them
     * can be bought, where it says something else. The search is told when a variant went out of
     * stock or came back. A product without options is left as it is.
     */
    void follow(ProductId id);
}
