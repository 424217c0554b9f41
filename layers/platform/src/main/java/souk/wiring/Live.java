package souk.wiring;

import java.time.Clock;
import java.util.Currency;
import java.util.UUID;
import souk.cart.Carts;
import souk.cart.PricedCart;
import souk.catalogue.Product;
import souk.catalogue.Products;
import souk.dynamo.CartTables;
import souk.dynamo.DynamoCarts;
import souk.dynamo.DynamoProducts;
import souk.dynamo.Examples;

/** The ports as they are when the shop is open, wired from the environment of the function. */
public final class Live {
    private Live() {}

    public static Products products() {
        return new DynamoProducts(Dynamo.client(), Environment.get("PRODUCTS_TABLE"));
    }

    /** A product to prime a snapshot with. */
    public static Product exampleProduct() {
        return Examples.product(currency());
    }

    /** A cart to prime a snapshot with. */
    public static PricedCart exampleCart() {
        return dynamoCarts().example();
    }

    public static Carts carts() {
        return dynamoCarts();
    }

    private static DynamoCarts dynamoCarts() {
        var tables =
                new CartTables(
                        Environment.get("CARTS_TABLE"),
                        Environment.get("PRODUCTS_TABLE"),
                        Environment.get("REQUESTS_TABLE"));
        return new DynamoCarts(
                Dynamo.client(),
                tables,
                currency(),
                Clock.systemUTC(),
                () -> UUID.randomUUID().toString());
    }

    private static Currency currency() {
        return Currency.getInstance(Environment.get("SHOP_CURRENCY"));
    }
}
