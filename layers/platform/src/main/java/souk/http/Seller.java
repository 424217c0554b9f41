package souk.http;

import souk.catalogue.SellerId;
import souk.seller.Sellers;
import souk.shopper.ShopperId;

/**
 * Who sells: only who is of the group may, and has signed in within {@code SELLER_SESSION_HOURS}.
 */
public record Seller(Sellers sellers) {

    /** The caller; {@link SellerId#NOBODY} for one who never put anything up for sale. */
    public SellerId of(Request request) {
        return sellers.find(member(request)).orElse(SellerId.NOBODY);
    }

    /** The person who calls. */
    public static ShopperId member(Request request) {
        var person = request.shopper();
        request.requireGroup("sellers");
        request.signedInWithin(request.settings().sellerSession());
        return person;
    }
}
