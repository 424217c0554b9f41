package souk.proof.checkout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import souk.order.PaymentStatus;

/**
 * I14: of each line no more is in parcels than was bought, its order counts what is in them, and no
 * parcel that was promised is missing.
 */
final class ParcelChecks {
    private ParcelChecks() {}

    /** Adds what is broken. */
    static void check(ShopState state, List<String> broken) {
        for (StoredOrder order : state.orders().values()) {
            Map<String, Integer> shipped = units(state, order, parcel -> true);
            Map<String, Integer> delivered = units(state, order, StoredParcel::delivered);
            if (!order.shipped().equals(shipped) || !order.delivered().equals(delivered)) {
                broken.add(
                        "I14, in parcels %s, of these delivered %s, but %s"
                                .formatted(shipped, delivered, order));
            }
            shipped.forEach(
                    (product, units) -> {
                        int cancelled = order.cancelled().getOrDefault(product, 0);
                        if (units + cancelled > order.units().getOrDefault(product, 0)) {
                            broken.add("I14, more is sent or cancelled than was bought: " + order);
                        }
                        if (order.returned().getOrDefault(product, 0) > units) {
                            broken.add("I14, more came back than was sent: " + order);
                        }
                    });
            if (!shipped.isEmpty() && !order.history().contains(PaymentStatus.PAID)) {
                broken.add("I14, sent and never paid: " + order);
            }
        }
        for (StoredParcel parcel : state.parcels()) {
            if (!state.orders().containsKey(parcel.order())) {
                broken.add("I14, a parcel of no order: " + parcel);
            }
        }
        for (String promised : state.calls().parcels()) {
            if (state.parcels().stream().noneMatch(each -> each.id().equals(promised))) {
                broken.add("I12, answered 201, and there is no parcel: " + promised);
            }
        }
    }

    private static Map<String, Integer> units(
            ShopState state, StoredOrder order, Predicate<StoredParcel> which) {
        Map<String, Integer> units = new HashMap<>();
        state.parcels().stream()
                .filter(parcel -> parcel.order().equals(order.id()))
                .filter(which)
                .forEach(
                        parcel ->
                                parcel.units()
                                        .forEach(
                                                (line, many) ->
                                                        units.merge(line, many, Integer::sum)));
        return units;
    }
}
