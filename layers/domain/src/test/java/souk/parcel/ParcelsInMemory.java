package souk.parcel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;

/** Parcels in a list, each kept with its order. Safe for use by many threads. */
public final class ParcelsInMemory implements Parcels {
    private final Orders orders;
    private final List<Parcel> parcels = new ArrayList<>();

    public ParcelsInMemory(Orders orders) {
        this.orders = orders;
    }

    @Override
    public synchronized Found find(OrderId order, ParcelId parcel) {
        return new Found(
                orders.find(order),
                of(order).stream().filter(each -> each.id().equals(parcel)).findFirst());
    }

    @Override
    public synchronized List<Parcel> of(OrderId order) {
        return parcels.stream()
                .filter(each -> each.order().equals(order))
                .sorted(Comparator.comparing(Parcel::shippedAt))
                .toList();
    }

    @Override
    public synchronized boolean keep(Order before, Order after, Parcel parcel) {
        Optional<Parcel> known = find(parcel.order(), parcel.id()).parcel();
        if (known.map(Parcel::version).orElse(0L) != parcel.version() - 1) {
            return false;
        }
        if (!after.equals(before)
                && orders.update(before, after, Optional.empty()) != Orders.Updated.DONE) {
            return false;
        }
        known.ifPresent(parcels::remove);
        parcels.add(parcel);
        return true;
    }

    @Override
    public synchronized List<Sent> sentBy(Instant time, int most) {
        return parcels.stream()
                .filter(each -> each.state() == ParcelState.SHIPPED)
                .filter(each -> !each.shippedAt().isAfter(time))
                .sorted(Comparator.comparing(Parcel::shippedAt))
                .limit(most)
                .map(each -> new Sent(each.order(), each.id()))
                .toList();
    }
}
