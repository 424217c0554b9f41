package souk.wiring;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.cart.Carts;
import souk.catalogue.Products;
import souk.catalogue.StockLevels;
import souk.listing.Listings;
import souk.listing.Selling;
import souk.media.Bucket;
import souk.media.S3Pictures;
import souk.money.ShopCurrency;
import souk.order.AllOrders;
import souk.order.Orders;
import souk.review.RatingAudit;
import souk.review.Reported;
import souk.review.Reviews;
import souk.sales.AllSales;
import souk.sales.Sales;
import souk.wishlist.Wishlists;

/** The ports as they are when the shop is open, wired from the environment of the function. */
public final class Live {
    private Live() {}

    public static Products products() {
        return stores().products();
    }

    public static StockLevels stockLevels() {
        return stores().stockLevels();
    }

    public static Carts carts() {
        return stores().carts();
    }

    public static Orders orders() {
        return stores().orders();
    }

    public static Reviews reviews() {
        return stores().reviews();
    }

    public static Wishlists wishlists() {
        return stores().wishlists();
    }

    public static Sales sales() {
        return stores().sales();
    }

    public static Listings listings() {
        return stores().listings();
    }

    public static Selling selling() {
        return selling(stores().listings());
    }

    static Selling selling(Listings listings) {
        var bucket =
                new Bucket(
                        Environment.get("MEDIA_BUCKET"),
                        Environment.get("AWS_REGION"),
                        Environment.find("AWS_ENDPOINT_URL_S3").map(URI::create));
        var pictures = new S3Pictures(bucket, Aws.credentials(), Aws.http(), clock());
        return new Selling(
                listings, pictures, currency(), clock(), () -> UUID.randomUUID().toString());
    }

    /** For tools that a person runs. */
    public static AllOrders allOrders() {
        return stores().allOrders();
    }

    /** For tools that a person runs. */
    public static AllSales allSales() {
        return stores().allSales();
    }

    /** For tools that a person runs. */
    public static RatingAudit ratingAudit() {
        return stores().ratingAudit();
    }

    /** For tools that a person runs. */
    public static Reported reported() {
        return stores().reported();
    }

    /** The one zone in which the shop counts its days. */
    public static ZoneId timeZone() {
        return ZoneId.of(Environment.get("SHOP_TIME_ZONE"));
    }

    /** The time, in whole milliseconds: so it comes back from a store as it went in. */
    public static Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** The one currency of the shop. */
    public static Currency currency() {
        return ShopCurrency.of(Environment.get("SHOP_CURRENCY")).currency();
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

    private static Stores stores() {
        return new Stores(Aws.client(DynamoDbClient.builder()));
    }
}
