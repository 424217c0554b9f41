package souk.cart;

import souk.value.Refusal;

/** With this addition the line would hold more units than one may. */
public final class TooManyOfOneProduct extends Refusal {
    public TooManyOfOneProduct(int inCart) {
        super(
                Kind.AGAINST_RULE,
                "QUANTITY_LIMIT",
                "A cart holds at most "
                        + Quantity.MAX
                        + " of one product; this one holds "
                        + inCart
                        + ".");
    }
}
