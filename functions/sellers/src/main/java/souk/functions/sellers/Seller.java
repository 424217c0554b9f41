package souk.functions.sellers;

import souk.catalogue.SellerId;
import souk.http.Request;

/** Who sells: only who is of the group may. */
final class Seller {
    private Seller() {}

    static SellerId of(Request request) {
        var person = request.shopper();
        request.requireGroup("sellers");
        return new SellerId(person.value());
    }
}
