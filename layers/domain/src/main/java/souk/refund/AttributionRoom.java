package souk.refund;

import java.util.Map;
import java.util.stream.Collectors;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.Allocation;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.Refund;
import souk.order.RefundTerms;
import souk.order.ShippingCharge;

/**
 * What one refund of an order can be for: what was paid, and no other refund is said to be for.
 * Amounts are in minor units. Immutable.
 *
 * @param others what other refunds are said to be for
 */
record AttributionRoom(Order order, Refund refund, Allocation others) {

    static AttributionRoom of(Refunds.Found found, Refund refund) {
        Allocation others =
                found.refunds().stream()
                        .filter(each -> !each.id().equals(refund.id()) && !each.state().undone())
                        .flatMap(each -> each.terms().stream())
                        .map(RefundTerms::allocation)
                        .reduce(Allocation.NONE, Allocation::plus);
        return new AttributionRoom(found.order(), refund, others);
    }

    /**
     * Does nothing if all of it has room.
     *
     * @throws NotAttributable if not, or if it is not all of the refund
     */
    void require(Allocation said) {
        Map<LineId, Long> lines =
                order.lines().stream()
                        .collect(Collectors.toMap(OrderLine::id, line -> line.total().minor()));
        said.lines().forEach((line, amount) -> requireLine(lines, line, amount));
        Map<SellerId, Long> charges =
                order.shipping().charges().stream()
                        .collect(
                                Collectors.toMap(
                                        ShippingCharge::seller, each -> each.amount().minor()));
        said.shipping().forEach((seller, amount) -> requireShipping(charges, seller, amount));
        if (said.total() != refund.amount().minor()) {
            throw new NotAttributable(
                    "The amounts add up to %d, and refund %s is of %d."
                            .formatted(said.total(), name(), refund.amount().minor()));
        }
    }

    private void requireLine(Map<LineId, Long> paid, LineId line, long amount) {
        if (!paid.containsKey(line)) {
            throw new NotAttributable("Order %s has no line %s.".formatted(order.id(), line));
        }
        long left = paid.getOrDefault(line, 0L) - others.of(line);
        if (amount > left) {
            throw new NotAttributable(
                    "Line %s: %d is more than the %d that is left of it."
                            .formatted(line, amount, left));
        }
    }

    private void requireShipping(Map<SellerId, Long> paid, SellerId seller, long amount) {
        if (!paid.containsKey(seller)) {
            throw new NotAttributable(
                    "Order %s has no shipping of seller %s.".formatted(order.id(), seller));
        }
        long left = paid.getOrDefault(seller, 0L) - others.of(seller);
        if (amount > left) {
            throw new NotAttributable(
                    "Shipping of seller %s: %d is more than the %d that is left of it."
                            .formatted(seller, amount, left));
        }
    }

    private String name() {
        return refund.providerId().orElseGet(refund.id()::value);
    }
}
