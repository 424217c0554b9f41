package souk.cart;

import souk.value.Malformed;

/** How many of one product: 1 to 99. */
public record Quantity(int units) {
    public static final int MOST = 99;

    public Quantity {
        if (units < 1 || units > MOST) {
            throw new Malformed("quantity must be 1 to " + MOST + ", was " + units);
        }
    }
}
