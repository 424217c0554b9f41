package souk.dynamo.cart;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import souk.cart.Cart;
import souk.cart.CartBusy;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.Backoff;
import souk.dynamo.BatchRead;
import souk.dynamo.catalogue.ProductSchema;
import souk.shopper.ShopperId;

/**
 * The rows a cart is made of, and the tools every change of one needs.
 *
 * @param ids gives each change a name of its own, by which its repeat is known
 */
record CartStore(
        DynamoDbClient client,
        CartTables tables,
        CartSchema schema,
        Clock clock,
        Supplier<String> ids) {

    /** How often a change is tried against others before it gives up. */
    static final int MAX_ATTEMPTS = 10;

    /** Consistent: whoever has just added something must find it. */
    Cart read(ShopperId shopper) {
        var request =
                GetItemRequest.builder()
                        .tableName(tables.carts())
                        .key(schema.key(shopper.value()))
                        .consistentRead(true)
                        .build();
        return cart(shopper, client.getItem(request).item());
    }

    /** Cart, products and request markers in one round trip. */
    CartReading read(
            ShopperId shopper,
            Collection<ProductId> products,
            Set<Map<String, AttributeValue>> requests) {
        return CartReading.of(client, tables, schema, shopper, products, requests);
    }

    Map<ProductId, Product> products(Collection<ProductId> ids) {
        var rows = new BatchRead().of(tables.products(), ProductSchema.keys(ids)).from(client);
        return ProductSchema.products(rows.getOrDefault(tables.products(), List.of()));
    }

    /**
     * The cart after the change. A merge that holds the row is waited for.
     *
     * @throws software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException with
     *     the present row, when the condition does not hold
     * @throws CartBusy when merges hold the row again and again
     */
    Cart update(ShopperId shopper, CartWrite write) {
        var request = write.request(tables.carts(), schema.key(shopper.value()));
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Backoff.beforeAttempt(attempt);
            try {
                return schema.read(client.updateItem(request).attributes());
            } catch (TransactionConflictException held) {
                // Nothing was written.
            }
        }
        throw new CartBusy();
    }

    /** The cart of a row; an empty one for no row. */
    Cart cart(ShopperId shopper, Map<String, AttributeValue> row) {
        return row.isEmpty() ? Cart.empty(shopper) : schema.read(row);
    }
}
