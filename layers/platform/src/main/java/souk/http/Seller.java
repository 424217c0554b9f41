package souk.http;

import souk.catalogue.SellerId;
import souk.seller.Sellers;
import souk.shopper.ShopperId;

/** Who sells: only who is of the group may. */
public record Seller(Sellers sellers) {

    /** The caller; {@link SellerId#NOBODY} for one who never put anything up for sale. */
    public SellerId of(Request request) {
        return sellers.find(member(request)).orElse(SellerId.NOBODY);
    }

    /** The person who calls. */
    public static ShopperId member(Request request) {
        var person = request.shopper();
        request.requireGroup("sellers");
        return person;
    }
}
