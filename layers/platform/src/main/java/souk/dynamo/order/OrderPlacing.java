package souk.dynamo.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.Attributes;
import souk.dynamo.Transaction;
import souk.dynamo.cart.CartWrite;
import souk.dynamo.catalogue.ProductSchema;
import souk.dynamo.catalogue.StockWrite;
import souk.order.CartChanged;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.OutOfStock;
import souk.order.PriceChanged;
import souk.order.ShopBusy;

/**
 * Keeps a new order: its row, the emptied cart and the stock of every line, in one transaction. The
 * price check and the reservation are one act, so that nothing is sold at a price of the past.
 */
record OrderPlacing(OrderStore store, Order order, long cartVersion) {
    private static final int ORDER = 0;
    private static final int CART = 1;
    private static final int LINES = 2;

    /** The order that stands afterwards; an earlier one of the same id, changing nothing. */
    Order apply() {
        Transaction transaction = new Transaction().put(row()).update(cart());
        order.lines().stream()
                .map(line -> StockWrite.asShown(store.tables().products(), line))
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
                .tableName(store.tables().orders())
                .item(OrderSchema.INSTANCE.write(order))
                .conditionExpression("attribute_not_exists(id)")
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }

    private Update.Builder cart() {
        return CartWrite.emptied(cartVersion, store.clock().instant())
                .inTransaction(store.tables().carts(), store.carts().key(order.shopper().value()))
                .toBuilder()
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }

    private RuntimeException refusal(Transaction.Outcome outcome) {
        List<OutOfStock.Left> left = new ArrayList<>();
        List<PriceChanged.Price> prices = new ArrayList<>();
        for (int i = 0; i < order.lines().size(); i++) {
            if (outcome.failed(LINES + i)) {
                CancellationReason reason = outcome.reasons().get(LINES + i);
                OrderLine line = order.lines().get(i);
                ProductId id = line.productId();
                if (reason.item().isEmpty()) {
                    left.add(new OutOfStock.Left(id, 0));
                    continue;
                }
                Product now = ProductSchema.INSTANCE.read(reason.item());
                int units = now.active() ? now.stock() : 0;
                if (units < line.quantity().units()) {
                    left.add(new OutOfStock.Left(id, units));
                } else {
                    prices.add(new PriceChanged.Price(id, now.price()));
                }
            }
        }
        return left.isEmpty() ? new PriceChanged(prices, Optional.empty()) : new OutOfStock(left);
    }
}
