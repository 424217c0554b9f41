package souk.order;

import souk.cart.LineId;
import souk.cart.Quantity;

/** Units of one line of an order. */
public record LineUnits(LineId id, Quantity quantity) {}
