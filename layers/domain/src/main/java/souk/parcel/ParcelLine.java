package souk.parcel;

import souk.cart.LineId;
import souk.cart.Quantity;

/** Units of one line of an order, in a parcel. */
public record ParcelLine(LineId id, Quantity quantity) {}
