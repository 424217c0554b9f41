package souk.parcel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import souk.order.Order;
import souk.order.OrderId;

/**
 * Where parcels are kept. A parcel is written together with its order, under the order's version,
 * so that no unit is in two of them. {@link ParcelsBusy} is thrown when others hold the same rows
 * again and again. Safe for use by many threads.
 */
public interface Parcels {
    /** An order and one of its parcels as they are at this moment. */
    Found find(OrderId order, ParcelId parcel);

    /** All parcels of an order as they are at this moment, the oldest first. */
    List<Parcel> of(OrderId order);

    /**
     * Keeps a parcel, and its order as the parcel leaves it: both or none.
     *
     * @param before the order that this was decided on; the same as {@code after} when the parcel
     *     changes nothing of it
     * @param parcel a new one of version 1, or the next version of one that is there
     * @return false when the order or the parcel has changed since; then nothing was done
     */
    boolean keep(Order before, Order after, Parcel parcel);

    /**
     * Parcels on their way that were sent by then, the longest under way first, at most so many.
     */
    List<Sent> sentBy(Instant time, int most);

    /** What was looked for, as far as it is there. */
    record Found(Optional<Order> order, Optional<Parcel> parcel) {}

    /** A parcel on its way. */
    record Sent(OrderId order, ParcelId parcel) {}
}
