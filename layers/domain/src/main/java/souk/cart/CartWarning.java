package souk.cart;

import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.money.Money;

/** Something a shopper should know about a line. Never a reason to refuse the call. */
public record CartWarning(Code code, LineId line, String message) {
    /** Stable names for programs. */
    public enum Code {
        /** Fewer are left than the line asks for. */
        LOW_STOCK,
        /** Sold out, archived or gone; the line does not count in the total. */
        UNAVAILABLE,
        /** The price is another than when the product was added. */
        PRICE_CHANGED,
        /** At a merge: the line was cut to the most one may have. */
        QUANTITY_CAPPED,
        /** At a merge: there was no room for the product. */
        CART_FULL
    }

    static CartWarning lowStock(Product product) {
        return new CartWarning(
                Code.LOW_STOCK, product.line(), "Only " + product.stock() + " left in stock.");
    }

    static CartWarning unavailable(LineId id) {
        return new CartWarning(Code.UNAVAILABLE, id, "This product cannot be bought now.");
    }

    static CartWarning priceChanged(LineId id, Money seen, Money now) {
        return new CartWarning(
                Code.PRICE_CHANGED,
                id,
                now.compareTo(seen) > 0
                        ? "The price went up since you added it."
                        : "The price went down since you added it.");
    }

    static CartWarning quantityCapped(LineId id) {
        return new CartWarning(
                Code.QUANTITY_CAPPED, id, "The quantity was reduced to " + Quantity.MAX + ".");
    }

    static CartWarning cartFull(LineId id) {
        return new CartWarning(
                Code.CART_FULL,
                id,
                "There was no room for it: a cart holds " + Cart.MAX_LINES + " products.");
    }
}
