package souk.functions.shipping;

import souk.http.Route;
import souk.shipping.AddressBooks;

/** Opens the routes of addresses that take a body over a port that a proof hands in. */
public final class ShippingRoutes {
    private ShippingRoutes() {}

    public static Route add(AddressBooks books) {
        return new AddAddress(books);
    }

    public static Route change(AddressBooks books) {
        return new ChangeAddress(books);
    }
}
