package souk.dynamo.order;

import java.time.Clock;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.cart.Cart;
import souk.catalogue.Product;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.cart.CartSchema;
import souk.dynamo.catalogue.ProductSchema;
import souk.dynamo.shopper.Seeds;
import souk.order.Order;

/**
 * What every change of an order needs.
 *
 * @param ids gives each transaction a token of its own, at most 36 characters
 */
record OrderStore(Tables tables, CartSchema cartSchema, Clock clock, Supplier<String> ids) {

    DynamoDbClient client() {
        return tables.client();
    }

    DynamoDbTable<Order> orders() {
        return tables.table(Table.ORDERS, OrderSchema.INSTANCE);
    }

    DynamoDbTable<Cart> carts() {
        return tables.table(Table.CARTS, cartSchema);
    }

    DynamoDbTable<Product> products() {
        return tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
    }

    DynamoDbTable<ProvedReview> reviews() {
        return tables.table(Table.REVIEWS, ProvedReview.SCHEMA);
    }

    Seeds seeds() {
        return new Seeds(tables, ids);
    }
}
