package souk.wiring;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import souk.cart.Carts;
import souk.cart.PricedCart;
import souk.catalogue.Product;
import souk.catalogue.Products;
import souk.catalogue.StockLevels;
import souk.dynamo.cart.CartTables;
import souk.dynamo.cart.DynamoCarts;
import souk.dynamo.catalogue.DynamoListings;
import souk.dynamo.catalogue.DynamoProducts;
import souk.dynamo.catalogue.DynamoStockLevels;
import souk.dynamo.catalogue.ExampleProduct;
import souk.dynamo.order.DynamoAllOrders;
import souk.dynamo.order.DynamoOrders;
import souk.dynamo.order.ExampleOrder;
import souk.dynamo.order.OrderTables;
import souk.dynamo.review.DynamoRatingAudit;
import souk.dynamo.review.DynamoReported;
import souk.dynamo.review.DynamoReviews;
import souk.dynamo.review.ExampleReview;
import souk.dynamo.review.ReviewTables;
import souk.dynamo.sales.DynamoAllSales;
import souk.dynamo.sales.DynamoSales;
import souk.dynamo.sales.SalesTables;
import souk.dynamo.wishlist.DynamoWishlists;
import souk.dynamo.wishlist.WishlistTables;
import souk.listing.Listings;
import souk.listing.Selling;
import souk.media.Bucket;
import souk.media.S3Pictures;
import souk.money.ShopCurrency;
import souk.order.AllOrders;
import souk.order.Order;
import souk.order.Orders;
import souk.review.RatingAudit;
import souk.review.Reported;
import souk.review.Review;
import souk.review.Reviews;
import souk.sales.AllSales;
import souk.sales.Sales;
import souk.wishlist.Wishlists;

/** The ports as they are when the shop is open, wired from the environment of the function. */
public final class Live {
    private Live() {}

    public static Products products() {
        return new DynamoProducts(Dynamo.client(), Environment.get("PRODUCTS_TABLE"));
    }

    /** A product to prime a snapshot with. */
    public static Product exampleProduct() {
        return ExampleProduct.product(currency());
    }

    /** A cart to prime a snapshot with. */
    public static PricedCart exampleCart() {
        return dynamoCarts().example();
    }

    /** An order to prime a snapshot with. */
    public static Order exampleOrder() {
        return ExampleOrder.order(currency());
    }

    /** A review to prime a snapshot with. */
    public static Review exampleReview() {
        return ExampleReview.review();
    }

    public static Carts carts() {
        return dynamoCarts();
    }

    public static Orders orders() {
        var tables =
                new OrderTables(
                        Environment.get("ORDERS_TABLE"),
                        Environment.get("CARTS_TABLE"),
                        Environment.get("PRODUCTS_TABLE"),
                        Environment.get("REQUESTS_TABLE"),
                        Environment.get("REVIEWS_TABLE"));
        return new DynamoOrders(Dynamo.client(), tables, currency(), clock(), Live::newId);
    }

    public static Reviews reviews() {
        var tables =
                new ReviewTables(
                        Environment.get("REVIEWS_TABLE"),
                        Environment.get("PRODUCTS_TABLE"),
                        Environment.get("ORDERS_TABLE"));
        return new DynamoReviews(Dynamo.client(), tables, Live::newId);
    }

    public static Wishlists wishlists() {
        return dynamoWishlists();
    }

    /** Primes a snapshot of what writes to wishlists. */
    public static void primeWishlists() {
        dynamoWishlists().prime();
    }

    private static DynamoWishlists dynamoWishlists() {
        var tables =
                new WishlistTables(
                        Environment.get("WISHLISTS_TABLE"), Environment.get("PRODUCTS_TABLE"));
        return new DynamoWishlists(Dynamo.client(), tables, clock(), Live::newId);
    }

    public static Sales sales() {
        var tables =
                new SalesTables(Environment.get("SALES_TABLE"), Environment.get("REQUESTS_TABLE"));
        return new DynamoSales(Dynamo.client(), tables, clock(), Live::newId);
    }

    public static StockLevels stockLevels() {
        return new DynamoStockLevels(Dynamo.client(), Environment.get("PRODUCTS_TABLE"));
    }

    /** The one zone in which the shop counts its days. */
    public static ZoneId timeZone() {
        return ZoneId.of(Environment.get("SHOP_TIME_ZONE"));
    }

    public static Listings listings() {
        return new DynamoListings(Dynamo.client(), Environment.get("PRODUCTS_TABLE"), Live::newId);
    }

    public static Selling selling() {
        var bucket =
                new Bucket(
                        Environment.get("MEDIA_BUCKET"),
                        Environment.get("AWS_REGION"),
                        Environment.find("AWS_ENDPOINT_URL_S3").map(URI::create));
        var pictures = new S3Pictures(bucket, Aws.credentials(), Aws.http(), clock());
        return new Selling(listings(), pictures, currency(), clock(), Live::newId);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /** For tools that a person runs. */
    public static AllOrders allOrders() {
        return new DynamoAllOrders(Dynamo.client(), Environment.get("ORDERS_TABLE"));
    }

    /** For tools that a person runs. */
    public static AllSales allSales() {
        return new DynamoAllSales(Dynamo.client(), Environment.get("SALES_TABLE"));
    }

    /** For tools that a person runs. */
    public static RatingAudit ratingAudit() {
        return new DynamoRatingAudit(
                Dynamo.client(),
                Environment.get("PRODUCTS_TABLE"),
                Environment.get("REVIEWS_TABLE"),
                Live::newId);
    }

    public static Reported reported() {
        return new DynamoReported(Dynamo.client(), Environment.get("REVIEWS_TABLE"));
    }

    /** The time, in whole milliseconds: so it comes back from a store as it went in. */
    public static Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** The text of a secret, whose ARN the variable holds, as it is at each call. */
    public static Supplier<String> secret(String variable) {
        Secrets secrets = Secrets.live();
        String arn = Environment.get(variable);
        return () -> secrets.text(arn);
    }

    public static String setting(String variable) {
        return Environment.get(variable);
    }

    /** Where a stand-in is found in place of a service; in AWS there is none. */
    public static Optional<String> standIn(String variable) {
        return Environment.find(variable);
    }

    private static DynamoCarts dynamoCarts() {
        var tables =
                new CartTables(
                        Environment.get("CARTS_TABLE"),
                        Environment.get("PRODUCTS_TABLE"),
                        Environment.get("REQUESTS_TABLE"));
        return new DynamoCarts(Dynamo.client(), tables, currency(), clock(), Live::newId);
    }

    /** The one currency of the shop. */
    public static Currency currency() {
        return ShopCurrency.of(Environment.get("SHOP_CURRENCY")).currency();
    }
}
