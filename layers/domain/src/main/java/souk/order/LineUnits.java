package souk.order;

import souk.cart.Quantity;
import souk.catalogue.LineId;

/** Units of one line of an order. */
public record LineUnits(LineId id, Quantity quantity) {}
