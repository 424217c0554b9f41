package souk.functions.shipping;

import souk.http.Route;
import souk.shipping.AddressBooks;
import souk.wiring.Stores;

/** Opens the routes of shipping that take a body over a port that a proof hands in. */
public final class ShippingRoutes {
    private ShippingRoutes() {}

    public static Route add(AddressBooks books) {
        return new AddAddress(books);
    }

    public static Route rates(Stores stores) {
        return new ChangeShippingRates(stores.sellers(), stores.rateCards(), stores.currency());
    }

    public static Route quote(Stores stores) {
        return new QuoteShipping(stores.quoting(), stores.addressBooks());
    }

    public static Route change(AddressBooks books) {
        return new ChangeAddress(books);
    }
}
