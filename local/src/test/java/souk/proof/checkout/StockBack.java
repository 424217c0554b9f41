package souk.proof.checkout;

import java.util.Optional;
import souk.order.StockHold;
import souk.value.Digest;

/** I16: which units of sold orders are in stock again, by the refunds that they went back with. */
final class StockBack {
    private StockBack() {}

    /** Units of a product. */
    static long units(ShopState state, String product) {
        return state.orders().values().stream()
                .filter(order -> order.hold() == StockHold.COMMITTED)
                .flatMap(order -> state.refunds(order).stream())
                .filter(refund -> restocked(state, refund))
                .mapToLong(refund -> refund.units().getOrDefault(product, 0))
                .sum();
    }

    /** What is cancelled by its shopper always is; for the rest the seller says so. */
    private static boolean restocked(ShopState state, StoredRefund refund) {
        return switch (refund.by().orElse("")) {
            case "Seller" -> state.calls().restocks(refund.id());
            case "Shopper" -> of(state, refund).map(StoredReturn::restocked).orElse(true);
            default -> false;
        };
    }

    /** The return that was received by a refund, if one was. */
    private static Optional<StoredReturn> of(ShopState state, StoredRefund refund) {
        return state.returns().stream()
                .filter(each -> each.order().equals(refund.order()))
                .filter(each -> refundOf(each).equals(refund.id()))
                .findFirst();
    }

    /** The id of the refund that a return is received by. */
    static String refundOf(StoredReturn each) {
        return Digest.of("received", each.id());
    }
}
