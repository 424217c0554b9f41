package souk.functions.cart;

import java.util.Optional;
import souk.cart.GuestCart;
import souk.cart.MergeId;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.VariantId;

/** What goes into a cart. */
sealed interface CartBody permits CartBody.One, CartBody.Guest {
    /** A product, as it was chosen. */
    record One(ProductId productId, Optional<VariantId> variantId, Quantity quantity)
            implements CartBody {
        LineId line() {
            return LineId.of(productId, variantId);
        }
    }

    /** What somebody put aside before they signed in. */
    record Guest(MergeId mergeId, GuestCart products) implements CartBody {}
}
