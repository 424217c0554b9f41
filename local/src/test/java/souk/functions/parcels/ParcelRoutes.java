package souk.functions.parcels;

import souk.http.Route;
import souk.parcel.Delivering;
import souk.parcel.Packing;
import souk.seller.Sellers;

/** Opens the routes of parcels that take a body over ports that a proof hands in. */
public final class ParcelRoutes {
    private ParcelRoutes() {}

    public static Route ship(Sellers sellers, Packing packing) {
        return new ShipParcel(sellers, packing);
    }

    public static Route change(Sellers sellers, Delivering delivering) {
        return new ChangeParcel(sellers, delivering);
    }

    public static Route confirm(Delivering delivering) {
        return new ConfirmDelivery(delivering);
    }
}
