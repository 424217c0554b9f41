package souk.parcel;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import souk.catalogue.SellerId;
import souk.order.NoSuchOrder;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Party;
import souk.shopper.ShopperId;

/**
 * What becomes of parcels that are sent, as their seller or shopper says it, or as it is assumed
 * when neither does. Saying it twice changes nothing. Safe for use by many threads.
 */
public final class Delivering {
    private static final int MAX_ATTEMPTS = 20;

    private final Parcels parcels;
    private final Clock clock;

    public Delivering(Parcels parcels, Clock clock) {
        this.parcels = parcels;
        this.clock = clock;
    }

    /**
     * Its seller says it.
     *
     * @return the parcel as it is now
     * @throws NoSuchOrder when no paid order of that id has lines of the seller
     * @throws NoSuchParcel when the parcel is not there, or not the seller's
     * @throws ParcelDelivered when it has arrived, and is to be lost
     */
    public Parcel update(SellerId seller, OrderId order, ParcelId parcel, ParcelUpdate said) {
        return change(
                order,
                parcel,
                found -> SellerOrder.sold(found, seller),
                each -> each.seller().equals(seller),
                before -> before.with(said, Party.SELLER, clock.instant()));
    }

    /**
     * Its shopper says that it has arrived.
     *
     * @return the parcel as it is now
     * @throws NoSuchOrder when the shopper has no such order
     * @throws NoSuchParcel when the order has no such parcel
     */
    public Parcel confirm(ShopperId shopper, OrderId order, ParcelId parcel) {
        return change(
                order,
                parcel,
                found ->
                        found.filter(each -> each.shopper().equals(shopper))
                                .orElseThrow(NoSuchOrder::new),
                each -> true,
                before -> before.with(ParcelUpdate.DELIVERED, Party.SHOPPER, clock.instant()));
    }

    /** Takes a parcel as delivered of which nothing else was said. */
    public Parcel assume(OrderId order, ParcelId parcel) {
        return change(
                order,
                parcel,
                found -> found.orElseThrow(NoSuchOrder::new),
                each -> true,
                before ->
                        before.state() == ParcelState.SHIPPED
                                ? before.with(ParcelUpdate.DELIVERED, Party.SHOP, clock.instant())
                                : before);
    }

    private Parcel change(
            OrderId id,
            ParcelId parcelId,
            Function<Optional<Order>, Order> own,
            Predicate<Parcel> ownParcel,
            UnaryOperator<Parcel> update) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Parcels.Found found = parcels.find(id, parcelId);
            Order order = own.apply(found.order());
            Parcel before = found.parcel().filter(ownParcel).orElseThrow(NoSuchParcel::new);
            Parcel after = update.apply(before);
            if (after.equals(before) || parcels.keep(order, arrived(order, before, after), after)) {
                return after;
            }
        }
        throw new ParcelsBusy();
    }

    private static Order arrived(Order order, Parcel before, Parcel after) {
        boolean arrived = after.isDelivered() && !before.isDelivered();
        return arrived ? order.withCounts(order.counts().withDelivered(after.units())) : order;
    }
}
