/**
 * Units of an order on their way: {@link souk.parcel.Packing} sends them, {@link
 * souk.parcel.Delivering} says what became of them, and {@link souk.parcel.Parcels} is the port to
 * where parcels are kept.
 */
@NullMarked
package souk.parcel;

import org.jspecify.annotations.NullMarked;
