package souk.search;

import java.util.List;
import java.util.OptionalLong;
import souk.catalogue.Category;
import souk.catalogue.SellerId;

/**
 * How many of the products that were found there are by each property. Each list is counted among
 * the products that pass the filters on the other properties, so that a shopper sees what another
 * choice would give. All counts are exact.
 *
 * @param categories most products first, then by slug; at most 100
 * @param sellers most products first, then by id; at most 100
 * @param prices cheapest first, without empty bands
 * @param ratings how many have at least 4, 3, 2 and 1 stars on average, without empty ones
 * @param inStock how many can be bought now
 * @param options most products first, then by name; at most 10
 */
public record Facets(
        List<Count<Category>> categories,
        List<SellerCount> sellers,
        List<PriceBand> prices,
        List<Count<Integer>> ratings,
        long inStock,
        List<OptionCounts> options) {

    public Facets {
        categories = List.copyOf(categories);
        sellers = List.copyOf(sellers);
        prices = List.copyOf(prices);
        ratings = List.copyOf(ratings);
        options = List.copyOf(options);
    }

    /** How many products a seller has, who is called so. */
    public record SellerCount(SellerId seller, String name, long count) {}

    /**
     * How many products there are in each value of an option. Where some write it otherwise, in
     * small letters or without accents, it is called as the first of the alphabet does.
     *
     * @param values most products first, then by value; at most 30
     */
    public record OptionCounts(String name, List<Count<String>> values) {
        public OptionCounts {
            values = List.copyOf(values);
        }
    }

    /** How many products have a value. */
    public record Count<T>(T value, long count) {}

    /**
     * Products that cost at least {@code from} and at most {@code to}, in minor units; the last
     * band has no end.
     */
    public record PriceBand(long from, OptionalLong to, long count) {}
}
