package souk.dynamo.order;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.dynamo.Transaction;
import souk.dynamo.cart.CartSchema;
import souk.dynamo.catalogue.ProductSchema;
import souk.dynamo.catalogue.VariantSchema;
import souk.dynamo.shopper.OpenOrdersRow;
import souk.order.CartChanged;
import souk.order.CheckoutState;
import souk.order.OpenOrderLimits;
import souk.order.OpenOrders;
import souk.order.Order;
import souk.order.PriceChanged;
import souk.order.ShopBusy;

/**
 * Keeps a new order: its row, the emptied cart, its shopper's open orders and the stock of every
 * line, in one transaction. The price check and the reservation are one act, so that nothing is
 * sold at a price of the past; so are the limit and the count.
 */
record OrderPlacing(
        OrderStore store, Order order, CheckoutState decidedOn, OpenOrderLimits limits) {
    private static final int ORDER = 0;
    private static final int CART = 1;
    private static final int OPEN = 2;
    private static final int LINES = 3;

    /** The order that stands afterwards; an earlier one of the same id, changing nothing. */
    Order apply() {
        Transaction transaction =
                new Transaction()
                        .put(store.orders(), order, OrderSchema.ID.missing())
                        .update(store.cart(order.shopper()).emptied(decidedOn.cart().version()))
                        .update(OpenOrdersRow.with(order, limits, store.tables()));
        order.lines().forEach(line -> transaction.update(store.stock().asShown(line)));
        var outcome = transaction.run(store.tables(), store.ids().get(), ShopBusy::new);
        if (outcome.done()) {
            return order;
        }
        if (outcome.failed(ORDER)) {
            return OrderSchema.INSTANCE.read(outcome.row(ORDER));
        }
        if (outcome.failed(CART)) {
            throw new CartChanged(CartSchema.VERSION.maybeOf(outcome.row(CART)).orElse(0L));
        }
        if (outcome.failed(OPEN)) {
            OpenOrders open = OpenOrdersRow.figures(outcome.row(OPEN));
            limits.require(open, store.find(open.orders()), order);
        }
        throw refusal(outcome);
    }

    /** The row that refused is the variant's where one was chosen, and the product's else. */
    private static Product asItIs(LineId id, Product decided, Map<String, AttributeValue> row) {
        return id.variant().isEmpty()
                ? ProductSchema.INSTANCE.read(row)
                : decided.as(VariantSchema.INSTANCE.read(row).variant());
    }

    /**
     * What the cart costs by the products that refused, as they are, and the others, as they were.
     */
    private RuntimeException refusal(Transaction.Outcome outcome) {
        Map<LineId, Product> now = new HashMap<>(decidedOn.products());
        for (int i = 0; i < order.lines().size(); i++) {
            if (outcome.failed(LINES + i)) {
                var row = outcome.row(LINES + i);
                LineId id = order.lines().get(i).id();
                Product decided = now.remove(id);
                if (decided != null && !row.isEmpty()) {
                    now.put(id, asItIs(id, decided, row));
                }
            }
        }
        CheckoutState state = decidedOn.with(now);
        state.requireStock();
        return new PriceChanged(state.priced());
    }
}
