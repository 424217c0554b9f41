package souk.dynamo.order;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.Attributes;
import souk.dynamo.Table;
import souk.dynamo.Transaction;
import souk.dynamo.cart.CartWrite;
import souk.dynamo.catalogue.ProductSchema;
import souk.dynamo.catalogue.StockWrite;
import souk.order.CartChanged;
import souk.order.CheckoutState;
import souk.order.Order;
import souk.order.PriceChanged;
import souk.order.ShopBusy;

/**
 * Keeps a new order: its row, the emptied cart and the stock of every line, in one transaction. The
 * price check and the reservation are one act, so that nothing is sold at a price of the past.
 */
record OrderPlacing(OrderStore store, Order order, CheckoutState decidedOn) {
    private static final int ORDER = 0;
    private static final int CART = 1;
    private static final int LINES = 2;

    /** The order that stands afterwards; an earlier one of the same id, changing nothing. */
    Order apply() {
        Transaction transaction = new Transaction().put(row()).update(cart());
        order.lines().stream()
                .map(line -> StockWrite.asShown(store.tables().name(Table.PRODUCTS), line))
                .forEach(transaction::update);
        var outcome = transaction.run(store.client(), store.ids().get(), ShopBusy::new);
        if (outcome.done()) {
            return order;
        }
        if (outcome.failed(ORDER)) {
            return OrderSchema.INSTANCE.read(outcome.reasons().get(ORDER).item());
        }
        if (outcome.failed(CART)) {
            var row = outcome.reasons().get(CART).item();
            throw new CartChanged(row.isEmpty() ? 0 : Attributes.number(row, "version"));
        }
        throw refusal(outcome);
    }

    private Put.Builder row() {
        return Put.builder()
                .tableName(store.tables().name(Table.ORDERS))
                .item(OrderSchema.INSTANCE.write(order))
                .conditionExpression("attribute_not_exists(id)")
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }

    private Update.Builder cart() {
        return CartWrite.emptied(decidedOn.cart().version(), store.clock().instant())
                .inTransaction(
                        store.tables().name(Table.CARTS),
                        store.cartSchema().key(order.shopper().value()))
                .toBuilder()
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }

    /**
     * What the cart costs by the products that refused, as they are, and the others, as they were.
     */
    private RuntimeException refusal(Transaction.Outcome outcome) {
        Map<ProductId, Product> now = new HashMap<>(decidedOn.products());
        for (int i = 0; i < order.lines().size(); i++) {
            if (outcome.failed(LINES + i)) {
                CancellationReason reason = outcome.reasons().get(LINES + i);
                ProductId id = order.lines().get(i).productId();
                now.remove(id);
                if (!reason.item().isEmpty()) {
                    now.put(id, ProductSchema.INSTANCE.read(reason.item()));
                }
            }
        }
        CheckoutState state = decidedOn.with(now);
        state.requireStock();
        return new PriceChanged(state.priced());
    }
}
