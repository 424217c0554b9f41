package souk.wiring;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.cart.Carts;
import souk.catalogue.Products;
import souk.catalogue.ProductsBySeller;
import souk.catalogue.StockLevels;
import souk.dynamo.Tables;
import souk.dynamo.cart.DynamoCarts;
import souk.dynamo.catalogue.DynamoListedProducts;
import souk.dynamo.catalogue.DynamoListings;
import souk.dynamo.catalogue.DynamoProducts;
import souk.dynamo.catalogue.DynamoProductsBySeller;
import souk.dynamo.catalogue.DynamoStockLevels;
import souk.dynamo.order.DynamoOrders;
import souk.dynamo.parcel.DynamoParcels;
import souk.dynamo.refund.DynamoRefunds;
import souk.dynamo.review.DynamoReviews;
import souk.dynamo.sales.DynamoSales;
import souk.dynamo.search.DynamoManifests;
import souk.dynamo.search.DynamoSearchTail;
import souk.dynamo.seller.DynamoSellers;
import souk.dynamo.shipping.DynamoAddressBooks;
import souk.dynamo.shipping.DynamoRateCards;
import souk.dynamo.shipping.DynamoSellerTerms;
import souk.dynamo.shopper.DynamoDailyUses;
import souk.dynamo.wishlist.DynamoWishlists;
import souk.listing.Listings;
import souk.listing.PictureFiles;
import souk.listing.Pictures;
import souk.listing.Selling;
import souk.media.S3IndexFiles;
import souk.media.S3PictureFiles;
import souk.media.S3Pictures;
import souk.order.Orders;
import souk.order.Quoting;
import souk.order.ShippingLookup;
import souk.parcel.Delivering;
import souk.parcel.Packing;
import souk.parcel.Parcels;
import souk.refund.Refunds;
import souk.refund.ReturnPeriod;
import souk.refund.Returning;
import souk.refund.SellerRefunds;
import souk.review.Reviewing;
import souk.review.Reviews;
import souk.review.ReviewsBy;
import souk.sales.Sales;
import souk.search.IndexFiles;
import souk.search.ListedProducts;
import souk.search.Manifests;
import souk.search.SearchTail;
import souk.seller.Sellers;
import souk.shipping.AddressBooks;
import souk.shipping.RateCards;
import souk.shopper.DailyUses;
import souk.wishlist.Wishlists;

/**
 * Every port of the shop, and the services over several, made when it is asked for. A running shop,
 * a priming run and a program that brings its own database differ only in what they make this of.
 */
public final class Stores {
    private final Tables tables;
    private final Environment environment;
    private final Clock clock;

    /**
     * @param environment as a function has it; what is needed of it is read when it is needed
     */
    public Stores(DynamoDbClient client, Map<String, String> environment, Clock clock) {
        this.environment = new Environment(environment);
        this.tables = Tables.of(new RefusingDynamoDb(client), this.environment::table);
        this.clock = clock;
    }

    public Products products() {
        return new DynamoProducts(tables);
    }

    public ProductsBySeller productsBySeller() {
        return new DynamoProductsBySeller(tables);
    }

    public StockLevels stockLevels() {
        return new DynamoStockLevels(tables);
    }

    public Listings listings() {
        return new DynamoListings(tables, Stores::newId);
    }

    public Selling selling() {
        return new Selling(listings(), pictures(), currency(), clock, Stores::newId);
    }

    public Pictures pictures() {
        var bucket = environment.bucket("MEDIA_BUCKET");
        return new S3Pictures(bucket, Aws.credentials(), Aws.http(), clock);
    }

    public PictureFiles pictureFiles() {
        var bucket = environment.bucket("MEDIA_BUCKET");
        return new S3PictureFiles(bucket, Aws.credentials(), Aws.http(), clock);
    }

    public DailyUses dailyUses() {
        return new DynamoDailyUses(tables);
    }

    public ModerationStores moderation() {
        return new ModerationStores(tables, clock, Stores::newId);
    }

    public Carts carts() {
        return new DynamoCarts(tables, currency(), clock, Stores::newId);
    }

    public Orders orders() {
        return new DynamoOrders(tables, currency(), clock, Stores::newId);
    }

    public Parcels parcels() {
        return new DynamoParcels(tables, clock, Stores::newId);
    }

    public Packing packing() {
        return new Packing(parcels(), clock);
    }

    public Delivering delivering() {
        return new Delivering(parcels(), clock);
    }

    public Refunds refunds() {
        return new DynamoRefunds(tables, currency(), clock, Stores::newId);
    }

    public SellerRefunds sellerRefunds() {
        return new SellerRefunds(refunds(), clock);
    }

    public Returning returning(ReturnPeriod period) {
        return new Returning(refunds(), parcels(), period, clock);
    }

    public Reviews reviews() {
        return new DynamoReviews(tables, Stores::newId);
    }

    public Reviewing reviewing() {
        return new Reviewing(reviews(), clock);
    }

    /** The same of a shop where those may write reviews. */
    public Reviewing reviewing(ReviewsBy reviewsBy) {
        return new Reviewing(reviews(), clock, reviewsBy);
    }

    public SearchTail searchTail() {
        return new DynamoSearchTail(tables, Stores::newId);
    }

    public Manifests manifests() {
        return new DynamoManifests(tables);
    }

    public ListedProducts listedProducts() {
        return new DynamoListedProducts(tables);
    }

    public IndexFiles indexFiles() {
        var bucket = environment.bucket("SEARCH_BUCKET");
        return new S3IndexFiles(bucket, Aws.credentials(), Aws.http(), clock);
    }

    public MailStores mail() {
        return new MailStores(tables);
    }

    /** What says again what stands elsewhere. */
    public FollowingStores following() {
        return new FollowingStores(tables, clock, Stores::newId);
    }

    public Sellers sellers() {
        return new DynamoSellers(tables, clock, Stores::newId);
    }

    public Sales sales() {
        return new DynamoSales(tables, clock, Stores::newId);
    }

    public Wishlists wishlists() {
        return new DynamoWishlists(tables, clock, Stores::newId);
    }

    public AddressBooks addressBooks() {
        return new DynamoAddressBooks(tables);
    }

    public RateCards rateCards() {
        return new DynamoRateCards(tables);
    }

    public ShippingLookup shipping() {
        return new ShippingLookup(addressBooks(), new DynamoSellerTerms(tables));
    }

    public Quoting quoting() {
        return new Quoting(carts(), rateCards());
    }

    /** What is held about people, and how it ends. */
    public AccountStores accounts() {
        return new AccountStores(this, tables, Stores::newId);
    }

    /** For tools that a person runs. */
    public AuditStores audits() {
        return new AuditStores(tables, Stores::newId);
    }

    public Currency currency() {
        return environment.currency();
    }

    public ZoneId timeZone() {
        return environment.timeZone();
    }

    public Clock clock() {
        return clock;
    }

    /** Gives random texts, never the same twice, for what is named outside of the tables. */
    public Supplier<String> newIds() {
        return Stores::newId;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
