package souk.cart;

import souk.catalogue.LineId;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.ProductId;
import souk.shopper.ShopperId;

/**
 * Where carts are kept. Every change is one atomic step on the kept cart, so that two tabs at once
 * lose nothing, and answers the whole cart, priced by today's catalogue. Safe for use by many
 * threads.
 */
public interface Carts {
    /** The cart; an empty one for who never had any. */
    PricedCart read(ShopperId shopper);

    /**
     * Adds to the line, or makes it.
     *
     * @throws NoSuchProduct when there is none of that id
     * @throws NoSuchVariant when the product has no such variant
     * @throws VariantRequired when the product has options and no variant is named
     * @throws ProductUnavailable when it is archived
     * @throws TooManyOfOneProduct when the line would exceed {@link Quantity#MAX}
     * @throws CartFull when a new line would exceed {@link Cart#MAX_LINES}
     */
    PricedCart add(ShopperId shopper, LineId line, Quantity quantity);

    /** The same of a product without options. */
    default PricedCart add(ShopperId shopper, ProductId product, Quantity quantity) {
        return add(shopper, LineId.of(product), quantity);
    }

    /**
     * Sets the quantity of a line.
     *
     * @throws NotInCart when there is no such line
     */
    PricedCart change(ShopperId shopper, LineId line, Quantity quantity);

    /** Takes the line out; without such a line nothing changes. */
    PricedCart remove(ShopperId shopper, LineId line);

    /**
     * Adds a guest's lines to the shopper's, once per {@code mergeId}: a repeated call changes
     * nothing and answers the cart as it is.
     */
    PricedCart merge(ShopperId shopper, MergeId mergeId, GuestCart guest);
}
