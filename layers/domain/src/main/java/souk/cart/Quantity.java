package souk.cart;

import souk.value.Malformed;

/** How many of one product: 1 to 99. */
public record Quantity(int units) {
    public static final int MAX = 99;

    public Quantity {
        if (units < 1 || units > MAX) {
            throw new Malformed("quantity must be 1 to " + MAX + ", was " + units);
        }
    }
}
