package souk.sales;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.order.Fulfilment;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderLine;

/**
 * How far one seller's part of a paid order is sent after a step of the order.
 *
 * @param version of the order after the step: the highest one counts
 */
public record SentChange(
        SellerId seller, OrderId order, Instant paidAt, Fulfilment fulfilment, long version) {

    /**
     * What the step from one state of an order to the next changes for its sellers. The step that
     * pays it is left out: how it begins is told with what it sells.
     */
    public static List<SentChange> between(Optional<Order> before, Order after) {
        Optional<Instant> paidAt = after.state().paidAt();
        Optional<Order> sold = before.filter(order -> order.state().paidAt().isPresent());
        if (paidAt.isEmpty() || sold.isEmpty()) {
            return List.of();
        }
        return after.lines().stream()
                .map(OrderLine::seller)
                .distinct()
                .filter(seller -> Fulfilment.of(sold.get(), seller) != Fulfilment.of(after, seller))
                .map(
                        seller ->
                                new SentChange(
                                        seller,
                                        after.id(),
                                        paidAt.get(),
                                        Fulfilment.of(after, seller),
                                        after.version()))
                .toList();
    }
}
