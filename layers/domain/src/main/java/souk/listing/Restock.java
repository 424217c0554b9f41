package souk.listing;

import souk.value.Malformed;

/** How many come in, or go out below zero: 1,000,000 units at most, either way. */
public record Restock(int units) {
    public Restock {
        if (units < -Stock.MAX || units > Stock.MAX) {
            throw new Malformed("restock must be -" + Stock.MAX + " to " + Stock.MAX);
        }
    }
}
