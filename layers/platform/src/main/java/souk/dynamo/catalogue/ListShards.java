package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.ProductSchema.BY_AGE;
import static souk.dynamo.catalogue.ProductSchema.BY_PRICE;
import static souk.dynamo.catalogue.ProductSchema.BY_RATING;
import static souk.dynamo.catalogue.ProductSchema.CATEGORY_SHARD;
import static souk.dynamo.catalogue.ProductSchema.SHARD;

import java.util.List;
import java.util.stream.IntStream;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductSort;
import souk.catalogue.ProductStatus;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.value.Malformed;

/**
 * Where an active product stands in the browsing indexes. Products are spread over a few shards by
 * their id, so that no list of the shop is one partition; a reader asks every shard and merges. The
 * sort keys end in the id, so that they are unique and a page may end at any of them.
 */
public final class ListShards {
    /** ListShards per list; each partition serves 3,000 reads and 1,000 writes a second. */
    static final int COUNT = 4;

    /** The forms of {@link #byAge}, {@link #byPrice} and {@link #byRating}. */
    private static final String AGE = "[0-9]{13}#";

    private static final String PRICE = "[0-9]{12,}#";
    private static final String RATING = "[0-9]{5}#[0-9]{10}#";
    private static final String ID = "[A-Za-z0-9_-]{1,128}";

    private static final int MAX_AVERAGE = 10_000;

    private ListShards() {}

    static String of(ProductId id) {
        return Integer.toString(Math.floorMod(id.value().hashCode(), COUNT));
    }

    static String of(Category category, ProductId id) {
        return category.slug() + "#" + of(id);
    }

    static String of(SellerId seller, ProductStatus status) {
        return seller + "#" + status.word();
    }

    static List<String> all() {
        return IntStream.range(0, COUNT).mapToObj(Integer::toString).toList();
    }

    static List<String> all(Category category) {
        return all().stream().map(shard -> category.slug() + "#" + shard).toList();
    }

    /** The index that a browsing reads, and its two keys. */
    record Index(
            String name, Attribute<String> shardKey, Attribute<String> sortKey, boolean ascending) {
        /** A position of a page's end, if that is its form: anybody may forge one. */
        String position(String text) {
            return ListShards.position(sortKey, text);
        }

        static Index of(ProductSort sort, boolean inCategory) {
            var shardKey = inCategory ? CATEGORY_SHARD : SHARD;
            return switch (sort) {
                case NEWEST ->
                        new Index(
                                inCategory ? "categoryNewest" : "newest", shardKey, BY_AGE, false);
                case CHEAPEST ->
                        new Index(inCategory ? "categoryPrice" : "price", shardKey, BY_PRICE, true);
                case DEAREST ->
                        new Index(
                                inCategory ? "categoryPrice" : "price", shardKey, BY_PRICE, false);
                case BEST_RATED ->
                        new Index(
                                inCategory ? "categoryRating" : "rating",
                                shardKey,
                                BY_RATING,
                                false);
            };
        }
    }

    /**
     * A sort key as a reader brings it back.
     *
     * @throws Malformed when it has not the form of that key
     */
    static String position(Attribute<String> sortKey, String text) {
        String form = sortKey == BY_AGE ? AGE : sortKey == BY_PRICE ? PRICE : RATING;
        if (!text.matches(form + ID)) {
            throw new Malformed("cursor does not belong to this list");
        }
        return text;
    }

    static String byAge(Product product) {
        return padded(product.createdAt().toEpochMilli(), 13) + "#" + product.id();
    }

    static String byPrice(Product product) {
        return padded(product.price().minor(), 12) + "#" + product.id();
    }

    public static String byRating(Product product) {
        long count = product.rating().count();
        long average = count == 0 ? 0 : product.rating().sum() * MAX_AVERAGE / count;
        return padded(average, 5) + "#" + padded(count, 10) + "#" + product.id();
    }

    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
