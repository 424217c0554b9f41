package souk.wiring;

import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.cart.Carts;
import souk.catalogue.Products;
import souk.catalogue.StockLevels;
import souk.dynamo.cart.CartTables;
import souk.dynamo.cart.DynamoCarts;
import souk.dynamo.catalogue.DynamoListings;
import souk.dynamo.catalogue.DynamoProducts;
import souk.dynamo.catalogue.DynamoStockLevels;
import souk.dynamo.order.DynamoAllOrders;
import souk.dynamo.order.DynamoOrders;
import souk.dynamo.order.OrderTables;
import souk.dynamo.review.DynamoRatingAudit;
import souk.dynamo.review.DynamoReported;
import souk.dynamo.review.DynamoReviews;
import souk.dynamo.review.ReviewTables;
import souk.dynamo.sales.DynamoAllSales;
import souk.dynamo.sales.DynamoSales;
import souk.dynamo.sales.SalesTables;
import souk.dynamo.wishlist.DynamoWishlists;
import souk.dynamo.wishlist.WishlistTables;
import souk.listing.Listings;
import souk.order.AllOrders;
import souk.order.Orders;
import souk.review.RatingAudit;
import souk.review.Reported;
import souk.review.Reviews;
import souk.sales.AllSales;
import souk.sales.Sales;
import souk.wishlist.Wishlists;

/** The ports whose rows are in DynamoDB, in the tables that the environment names. */
record Stores(DynamoDbClient client) {
    Products products() {
        return new DynamoProducts(client, Environment.get("PRODUCTS_TABLE"));
    }

    StockLevels stockLevels() {
        return new DynamoStockLevels(client, Environment.get("PRODUCTS_TABLE"));
    }

    Listings listings() {
        return new DynamoListings(client, Environment.get("PRODUCTS_TABLE"), Stores::newId);
    }

    Carts carts() {
        var tables =
                new CartTables(
                        Environment.get("CARTS_TABLE"),
                        Environment.get("PRODUCTS_TABLE"),
                        Environment.get("REQUESTS_TABLE"));
        return new DynamoCarts(client, tables, Live.currency(), Live.clock(), Stores::newId);
    }

    Orders orders() {
        var tables =
                new OrderTables(
                        Environment.get("ORDERS_TABLE"),
                        Environment.get("CARTS_TABLE"),
                        Environment.get("PRODUCTS_TABLE"),
                        Environment.get("REQUESTS_TABLE"),
                        Environment.get("REVIEWS_TABLE"));
        return new DynamoOrders(client, tables, Live.currency(), Live.clock(), Stores::newId);
    }

    AllOrders allOrders() {
        return new DynamoAllOrders(client, Environment.get("ORDERS_TABLE"));
    }

    Reviews reviews() {
        var tables =
                new ReviewTables(
                        Environment.get("REVIEWS_TABLE"),
                        Environment.get("PRODUCTS_TABLE"),
                        Environment.get("ORDERS_TABLE"));
        return new DynamoReviews(client, tables, Stores::newId);
    }

    RatingAudit ratingAudit() {
        return new DynamoRatingAudit(
                client,
                Environment.get("PRODUCTS_TABLE"),
                Environment.get("REVIEWS_TABLE"),
                Stores::newId);
    }

    Reported reported() {
        return new DynamoReported(client, Environment.get("REVIEWS_TABLE"));
    }

    Sales sales() {
        var tables =
                new SalesTables(Environment.get("SALES_TABLE"), Environment.get("REQUESTS_TABLE"));
        return new DynamoSales(client, tables, Live.clock(), Stores::newId);
    }

    AllSales allSales() {
        return new DynamoAllSales(client, Environment.get("SALES_TABLE"));
    }

    Wishlists wishlists() {
        var tables =
                new WishlistTables(
                        Environment.get("WISHLISTS_TABLE"), Environment.get("PRODUCTS_TABLE"));
        return new DynamoWishlists(client, tables, Live.clock(), Stores::newId);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
