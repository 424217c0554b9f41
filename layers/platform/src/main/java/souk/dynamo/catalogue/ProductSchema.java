package souk.dynamo.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.dynamo.Attribute;
import souk.dynamo.Condition;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.money.Money;

/**
 * A product as a row of Products. The counts of stars are top-level numbers, so that a review sets
 * them under the condition that each is as it was read. A product that is archived or suspended has
 * no shard and so drops out of the browsing indexes.
 */
public final class ProductSchema extends Schema<Product> {
    static final Attribute<ProductId> ID = Attribute.text("id", ProductId::new, ProductId::value);
    static final Attribute<SellerId> SELLER =
            Attribute.text("sellerId", SellerId::new, SellerId::value);
    static final Attribute<String> SELLER_NAME = Attribute.text("sellerName");
    static final Attribute<String> TITLE = Attribute.text("title");
    static final Attribute<Long> PRICE = Attribute.number("price");
    static final Attribute<Currency> CURRENCY = Attribute.currency("currency");
    static final Attribute<Integer> STOCK = Attribute.count("stock");

    /**
     * Of a product with options, in place of {@link #STOCK}: that of its variants, a moment old.
     */
    static final Attribute<Integer> VARIANT_STOCK = Attribute.count("variantStock");

    static final Attribute<ProductStatus> STATUS =
            Attribute.text("status", ProductStatus::of, ProductStatus::word);

    /** Whether moderators keep the product from being sold, or all of its seller's. */
    static final Attribute<String> SUSPENDED = Attribute.text("suspended");

    static final Attribute<Boolean> SELLER_SUSPENDED = Attribute.flag("sellerSuspended");

    static final Attribute<Long> VERSION = Attribute.number("version");

    /** The pieces of each number of stars, from one star on. */
    static final List<Attribute<Long>> STARS =
            IntStream.rangeClosed(1, RatingSummary.MAX_STARS)
                    .mapToObj(star -> Attribute.number("stars" + star))
                    .toList();

    static final Attribute<String> SELLER_STATUS = Attribute.text("sellerStatus");
    static final Attribute<String> SHARD = Attribute.text("shard");
    static final Attribute<String> CATEGORY_SHARD = Attribute.text("categoryShard");
    static final Attribute<String> BY_AGE = Attribute.text("byAge");
    static final Attribute<String> BY_PRICE = Attribute.text("byPrice");
    static final Attribute<String> BY_RATING = Attribute.text("byRating");

    private static final Attribute<String> DESCRIPTION = Attribute.text("description");
    private static final Attribute<Category> CATEGORY =
            Attribute.text("category", Category::new, Category::slug);
    private static final Attribute<List<String>> IMAGES = Attribute.texts("images");
    private static final Attribute<Delivery> DELIVERY =
            Attribute.text("delivery", Delivery::of, Delivery::word);
    private static final Attribute<Instant> CREATED_AT = Attribute.millis("createdAt");

    public static final ProductSchema INSTANCE = new ProductSchema();

    private ProductSchema() {
        super(
                Product.class,
                Keys.of(ID)
                        .index("newest", SHARD, BY_AGE)
                        .index("price", SHARD, BY_PRICE)
                        .index("rating", SHARD, BY_RATING)
                        .index("categoryNewest", CATEGORY_SHARD, BY_AGE)
                        .index("categoryPrice", CATEGORY_SHARD, BY_PRICE)
                        .index("categoryRating", CATEGORY_SHARD, BY_RATING)
                        .index("seller", SELLER_STATUS, BY_AGE)
                        .indexByNumber("stock", SELLER_STATUS, STOCK));
    }

    @Override
    public Product parse(Map<String, AttributeValue> row) {
        return new Product(
                ID.of(row),
                SELLER.of(row),
                SELLER_NAME.of(row),
                TITLE.of(row),
                DESCRIPTION.of(row),
                CATEGORY.of(row),
                new Money(PRICE.of(row), CURRENCY.of(row)),
                VARIANT_STOCK.maybeOf(row).orElseGet(() -> STOCK.of(row)),
                OptionAttributes.of(row),
                IMAGES.of(row),
                rating(row),
                DELIVERY.of(row),
                STATUS.of(row),
                suspension(row),
                VERSION.of(row),
                CREATED_AT.of(row));
    }

    @Override
    public Map<String, AttributeValue> write(Product product) {
        Map<String, AttributeValue> row = new HashMap<>();
        ID.put(row, product.id());
        SELLER.put(row, product.seller());
        SELLER_NAME.put(row, product.sellerName());
        TITLE.put(row, product.title());
        DESCRIPTION.put(row, product.description());
        CATEGORY.put(row, product.category());
        PRICE.put(row, product.price().minor());
        CURRENCY.put(row, product.price().currency());
        if (product.options().all().isEmpty()) {
            STOCK.put(row, product.stock());
        } else {
            VARIANT_STOCK.put(row, product.stock());
            OptionAttributes.put(row, product.options());
        }
        IMAGES.put(row, product.images());
        for (int star = 0; star < RatingSummary.MAX_STARS; star++) {
            STARS.get(star).put(row, product.rating().stars().get(star));
        }
        DELIVERY.put(row, product.delivery());
        STATUS.put(row, product.status());
        SUSPENDED.put(row, product.suspension().reason());
        SELLER_SUSPENDED.put(row, only(product.suspension().ofSeller()));
        VERSION.put(row, product.version());
        CREATED_AT.put(row, product.createdAt());
        SELLER_STATUS.put(row, ListShards.of(product.seller(), product.status()));
        BY_AGE.put(row, ListShards.byAge(product));
        if (product.active()) {
            SHARD.put(row, ListShards.of(product.id()));
            CATEGORY_SHARD.put(row, ListShards.of(product.category(), product.id()));
            BY_PRICE.put(row, ListShards.byPrice(product));
            BY_RATING.put(row, ListShards.byRating(product));
        }
        return row;
    }

    static RatingSummary rating(Map<String, AttributeValue> row) {
        List<Long> stars = new ArrayList<>();
        for (Attribute<Long> each : STARS) {
            stars.add(each.of(row));
        }
        return new RatingSummary(stars);
    }

    static Suspension suspension(Map<String, AttributeValue> row) {
        return new Suspension(SUSPENDED.maybeOf(row), SELLER_SUSPENDED.isIn(row));
    }

    /** A flag is there or not. */
    private static Optional<Boolean> only(boolean flag) {
        return Optional.of(flag).filter(Boolean::booleanValue);
    }

    /** That a product is suspended in this very way. */
    static Condition suspended(Suspension suspension) {
        return is(SUSPENDED, suspension.ofProduct())
                .and(is(SELLER_SUSPENDED, suspension.ofSeller()));
    }

    private static Condition is(Attribute<?> attribute, boolean set) {
        return set ? attribute.exists() : attribute.missing();
    }

    /** That a product's figures are these. */
    static Condition rated(RatingSummary rating) {
        List<Condition> same = new ArrayList<>();
        for (int star = 0; star < RatingSummary.MAX_STARS; star++) {
            same.add(STARS.get(star).is(rating.stars().get(star)));
        }
        return Condition.all(same);
    }

    /** The keys of these products. */
    public static List<Key> keys(Collection<ProductId> ids) {
        return ids.stream().map(id -> keyOf(id.value())).toList();
    }

    /** The product as it is at this moment. */
    public static Optional<Product> find(DynamoDbTable<Product> products, ProductId id) {
        return Optional.ofNullable(
                products.getItem(get -> get.key(keyOf(id.value())).consistentRead(true)));
    }

    public static Map<ProductId, Product> byId(Collection<Product> products) {
        Map<ProductId, Product> byId = new HashMap<>();
        for (Product product : products) {
            byId.put(product.id(), product);
        }
        return byId;
    }
}
