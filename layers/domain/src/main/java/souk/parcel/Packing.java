package souk.parcel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.LineUnits;
import souk.order.NoSuchOrder;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.order.Units;
import souk.value.IdempotencyKey;
import souk.value.IdempotencyKeyReused;

/**
 * Puts units of sold lines into parcels. What one order has left to pack is decided under its
 * version, so that no unit is sent twice. Safe for use by many threads.
 */
public final class Packing {
    private static final int MAX_ATTEMPTS = 20;

    private final Parcels parcels;
    private final Clock clock;

    public Packing(Parcels parcels, Clock clock) {
        this.parcels = parcels;
        this.clock = clock;
    }

    /**
     * Sends a parcel of the seller's lines, once per key.
     *
     * @return the parcel as it is now; the earlier one, when the key was used for the same before
     * @throws NoSuchOrder when no paid order of that id has lines of the seller
     * @throws NoSuchLine when it names a line that is not the seller's, or not sent
     * @throws UnitsNotLeft when fewer units are left, or none
     * @throws IdempotencyKeyReused when the key was used for another request
     */
    public Parcel ship(SellerId seller, OrderId id, IdempotencyKey key, ParcelRequest request) {
        ParcelId parcelId = ParcelId.of(id, seller, key);
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Parcels.Found found = parcels.find(id, parcelId);
            Order order = SellerOrder.sold(found.order(), seller);
            if (found.parcel().isPresent()) {
                return repeated(found.parcel().get(), request);
            }
            Parcel parcel = parcel(order, seller, parcelId, request);
            Order after = order.withCounts(order.counts().withShipped(parcel.units()));
            if (parcels.keep(order, after, parcel)) {
                return parcel;
            }
        }
        throw new ParcelsBusy();
    }

    private static Parcel repeated(Parcel made, ParcelRequest request) {
        if (!made.requestHash().equals(request.hash())) {
            throw new IdempotencyKeyReused();
        }
        return made;
    }

    private Parcel parcel(Order order, SellerId seller, ParcelId id, ParcelRequest request) {
        Map<LineId, Integer> left = left(order, seller);
        return new Parcel(
                order.id(),
                id,
                seller,
                request.lines().map(lines -> had(lines, left)).orElseGet(() -> all(left)),
                request.tracking(),
                clock.instant(),
                ParcelState.SHIPPED,
                Optional.empty(),
                request.hash(),
                1);
    }

    private static Map<LineId, Integer> left(Order order, SellerId seller) {
        Map<LineId, Integer> left = new LinkedHashMap<>();
        for (OrderLine line : order.lines()) {
            if (line.seller().equals(seller)) {
                Units.of(order, line).ifPresent(units -> left.put(line.id(), units.toPack()));
            }
        }
        return left;
    }

    private static List<LineUnits> had(List<LineUnits> lines, Map<LineId, Integer> left) {
        if (!left.keySet().containsAll(lines.stream().map(LineUnits::id).toList())) {
            throw new NoSuchLine();
        }
        if (lines.stream()
                .anyMatch(line -> line.quantity().units() > left.getOrDefault(line.id(), 0))) {
            throw new UnitsNotLeft(left);
        }
        return lines;
    }

    private static List<LineUnits> all(Map<LineId, Integer> left) {
        List<LineUnits> lines = new ArrayList<>();
        left.forEach(
                (line, units) -> {
                    if (units > 0) {
                        lines.add(new LineUnits(line, new Quantity(units)));
                    }
                });
        if (lines.isEmpty()) {
            throw new UnitsNotLeft(left);
        }
        return lines;
    }
}
