package souk.parcel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.order.Fulfilment;
import souk.order.NoSuchOrder;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.ShippingCharge;
import souk.shipping.Address;

/**
 * A paid order as far as it is one seller's: what they have to send, to where, and what they have
 * sent. Immutable.
 *
 * @param parcels of the seller, the oldest first
 */
public record SellerOrder(Order order, SellerId seller, List<Parcel> parcels) {
    /** How long a seller sees where their parcels went, once nothing is on its way any more. */
    public static final Duration ADDRESS_KEPT = Duration.ofDays(30);

    /**
     * Leaves out what is others'.
     *
     * @throws NoSuchOrder when the order was never paid, or has no line of the seller
     */
    public SellerOrder {
        sold(Optional.of(order), seller);
        parcels = parcels.stream().filter(each -> each.seller().equals(seller)).toList();
    }

    /** The order, if it was paid and has lines of the seller. */
    public static Order sold(Optional<Order> found, SellerId seller) {
        return found.filter(order -> order.state().paidAt().isPresent())
                .filter(
                        order ->
                                order.lines().stream()
                                        .anyMatch(line -> line.seller().equals(seller)))
                .orElseThrow(NoSuchOrder::new);
    }

    public List<OrderLine> lines() {
        return order.lines().stream().filter(line -> line.seller().equals(seller)).toList();
    }

    public Fulfilment fulfilment() {
        return Fulfilment.of(order, seller);
    }

    /** What was paid for the seller's sending; empty when they send nothing. */
    public Optional<ShippingCharge> charge() {
        return order.shipping().charges().stream()
                .filter(charge -> charge.seller().equals(seller))
                .findFirst();
    }

    /**
     * Where it goes: while the seller has something to pack or on its way, and for {@link
     * #ADDRESS_KEPT} after that.
     */
    public Optional<Address> address(Instant now) {
        return order.shipping().address().filter(address -> needed(now));
    }

    private boolean needed(Instant now) {
        return switch (fulfilment()) {
            case UNFULFILLED, PARTLY_SHIPPED -> true;
            case NONE, SHIPPED, DELIVERED ->
                    parcels.stream().anyMatch(parcel -> endedLately(parcel, now));
        };
    }

    private static boolean endedLately(Parcel parcel, Instant now) {
        return parcel.end().map(end -> end.at().plus(ADDRESS_KEPT).isAfter(now)).orElse(true);
    }
}
