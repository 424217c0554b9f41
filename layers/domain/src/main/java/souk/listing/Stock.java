package souk.listing;

import souk.value.Malformed;

/** How many can be bought from now on: 0 to 1,000,000 units. */
public record Stock(int units) {
    public static final int MAX = 1_000_000;

    public Stock {
        if (units < 0 || units > MAX) {
            throw new Malformed("stock must be 0 to " + MAX);
        }
    }
}
