package souk.listing;

import souk.value.Malformed;

/** How many come in, or go out below zero: 1,000,000 units at most, either way. */
public record Restock(int units) {
    public Restock {
        if (units < -Stock.MAX || units > Stock.MAX) {
            throw new Malformed("restock must be -" + Stock.MAX + " to " + Stock.MAX);
        }
    }

    /**
     * Refuses stock that the shop cannot have.
     *
     * @throws StockBelowZero when more is taken out than there is
     * @throws StockTooHigh when more is put in than a product can have
     */
    void check(int stock) {
        // What is there may be more than a seller can set: stock also comes back from orders.
        if (stock + units < 0) {
            throw new StockBelowZero(stock);
        }
        if (units > 0 && units > Stock.MAX - stock) {
            throw new StockTooHigh(stock);
        }
    }
}
