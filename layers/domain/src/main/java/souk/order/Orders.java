package souk.order;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.LineId;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;
import souk.value.Page;

/**
 * Where orders are kept. Every change of one is written together with what it does to the stock;
 * {@link ShopBusy} is thrown when others hold the same rows again and again. Safe for use by many
 * threads.
 */
public interface Orders {
    /** The order as it is at this moment. */
    Optional<Order> find(OrderId id);

    /** One page of a shopper's orders, newest first; a moment old. */
    Page<Order> findByShopper(ShopperId shopper, int limit, Optional<String> after);

    /**
     * The same of those that are sent so far. A page may have none of them and still a next one.
     */
    Page<Order> findByShopper(
            ShopperId shopper, Fulfilment fulfilment, int limit, Optional<String> after);

    /** Those of the orders that there are, as they are at this moment, in no order. */
    List<Order> find(Collection<OrderId> ids);

    /**
     * What the order that this request makes is decided on, and whether it was made before.
     *
     * @throws souk.shopper.AccountErased when the shopper's account is being erased
     */
    CheckoutState checkoutState(ShopperId shopper, IdempotencyKey key);

    /**
     * Keeps a new order, takes its stock, empties the cart and counts it among the shopper's open
     * orders, all or nothing.
     *
     * @param decidedOn what it was made from: the cart must be the same still
     * @param limits of what the shopper may hold without having paid, this order included
     * @return the order; the earlier one, changing nothing, when its id is taken
     * @throws CartChanged when the cart has moved on
     * @throws TooManyOpenOrders when the shopper has as many as there may be
     * @throws TooManyHeldUnits when they would hold too many units
     * @throws OutOfStock when a line cannot be had in full
     * @throws PriceChanged when a line costs something else now
     */
    Order place(Order order, CheckoutState decidedOn, OpenOrderLimits limits);

    /**
     * Lines with variants whose products are not for sale any more at this moment: archived, or
     * suspended. The others are known to be by their placing, and cost nothing here.
     */
    List<LineId> withdrawn(Order placed);

    /**
     * Replaces an order by its next state and moves the stock as its {@link StockHold} does, all or
     * nothing. What holds no stock any more is taken out of its shopper's open orders. With stock
     * that goes back, the lines go back into the shopper's cart where {@link Order#returnsToCart}
     * says so, on top of what was put in meanwhile.
     *
     * @param event remembered with it, so that it is not heard twice
     */
    Updated update(Order before, Order after, Optional<EventId> event);

    /**
     * The refunds of orders, each order's oldest first, as they are at this moment. An order of
     * which nothing went back has none, and costs nothing.
     */
    Map<OrderId, List<Refund>> refunds(Collection<Order> of);

    /** The same of one order. */
    default List<Refund> refunds(Order of) {
        return refunds(List.of(of)).getOrDefault(of.id(), List.of());
    }

    /**
     * Replaces an order by its next state and keeps the refund that made it so, all or nothing; the
     * reviews that the order proves, or proves no longer, follow.
     */
    Updated update(Order before, Order after, Refund refund);

    /** Orders that should have ended by now, the longest overdue first, at most so many. */
    List<OrderId> due(Instant now, int most);

    /** How a {@link #update} ended. Only {@code DONE} has changed anything. */
    enum Updated {
        DONE,
        /** The order is no longer what it was before. */
        ORDER_CHANGED,
        /** The event was heard before. */
        EVENT_ALREADY_HANDLED,
        /** The stock to be taken again is not there. */
        OUT_OF_STOCK
    }
}
