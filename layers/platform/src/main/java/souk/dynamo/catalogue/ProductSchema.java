package souk.dynamo.catalogue;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.dynamo.Attributes;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.money.Money;

/**
 * A product as a row of Products. The counts of stars are top-level numbers, so that a review sets
 * them under the condition that each is as it was read. An archived product has no shard and so
 * drops out of the browsing indexes.
 */
public final class ProductSchema extends Schema<Product> {
    public static final ProductSchema INSTANCE = new ProductSchema();

    private ProductSchema() {
        super(
                Product.class,
                Keys.of("id")
                        .index("newest", "shard", "byAge")
                        .index("price", "shard", "byPrice")
                        .index("rating", "shard", "byRating")
                        .index("categoryNewest", "categoryShard", "byAge")
                        .index("categoryPrice", "categoryShard", "byPrice")
                        .index("categoryRating", "categoryShard", "byRating")
                        .index("seller", "sellerStatus", "byAge")
                        .indexByNumber("stock", "sellerStatus", "stock"));
    }

    @Override
    public Product parse(Map<String, AttributeValue> row) {
        List<String> images = new ArrayList<>();
        for (AttributeValue image : Attributes.list(row, "images")) {
            images.add(image.s());
        }
        List<Long> stars = new ArrayList<>();
        for (int star = 1; star <= RatingSummary.MAX_STARS; star++) {
            stars.add(number(row, "stars" + star));
        }
        return new Product(
                new ProductId(text(row, "id")),
                new SellerId(text(row, "sellerId")),
                text(row, "title"),
                text(row, "description"),
                new Category(text(row, "category")),
                new Money(number(row, "price"), Currency.getInstance(text(row, "currency"))),
                Math.toIntExact(number(row, "stock")),
                images,
                new RatingSummary(stars),
                ProductStatus.of(text(row, "status")),
                number(row, "version"),
                Instant.ofEpochMilli(number(row, "createdAt")));
    }

    @Override
    public Map<String, AttributeValue> write(Product product) {
        Map<String, AttributeValue> row = new HashMap<>();
        row.put("id", text(product.id().value()));
        row.put("sellerId", text(product.seller().value()));
        row.put("title", text(product.title()));
        row.put("description", text(product.description()));
        row.put("category", text(product.category().slug()));
        row.put("price", number(product.price().minor()));
        row.put("currency", text(product.price().currency().getCurrencyCode()));
        row.put("stock", number(product.stock()));
        List<AttributeValue> images = new ArrayList<>();
        for (String image : product.images()) {
            images.add(text(image));
        }
        row.put("images", AttributeValue.builder().l(images).build());
        for (int star = 1; star <= RatingSummary.MAX_STARS; star++) {
            row.put("stars" + star, number(product.rating().stars().get(star - 1)));
        }
        row.put("status", text(product.status().word()));
        row.put("version", number(product.version()));
        row.put("createdAt", number(product.createdAt().toEpochMilli()));
        row.put("sellerStatus", text(ListShards.of(product.seller(), product.status())));
        row.put("byAge", text(ListShards.byAge(product)));
        if (product.active()) {
            row.put("shard", text(ListShards.of(product.id())));
            row.put("categoryShard", text(ListShards.of(product.category(), product.id())));
            row.put("byPrice", text(ListShards.byPrice(product)));
            row.put("byRating", text(ListShards.byRating(product)));
        }
        return row;
    }

    /** The keys of these products. */
    public static List<Key> keys(Collection<ProductId> ids) {
        List<Key> keys = new ArrayList<>(ids.size());
        for (ProductId id : ids) {
            keys.add(keyOf(id.value()));
        }
        return keys;
    }

    public static Map<ProductId, Product> byId(Collection<Product> products) {
        Map<ProductId, Product> byId = new HashMap<>();
        for (Product product : products) {
            byId.put(product.id(), product);
        }
        return byId;
    }
}
