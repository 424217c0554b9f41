package souk.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import souk.catalogue.Category;
import souk.catalogue.OptionValue;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.value.Malformed;

/**
 * What products are found among. A product passes when it passes every filter that is set. Of a
 * product with options, one active variant must pass price, stock and options together.
 *
 * @param minPrice in minor units of the shop's currency, inclusive
 * @param maxPrice in minor units, inclusive
 * @param rating the least average, 1 to 5 stars; a product without ratings does not pass
 * @param inStock only products that can be bought now
 * @param options what is chosen by; names and values as people write them, each name once
 */
public record SearchFilters(
        Optional<Category> category,
        Optional<SellerId> seller,
        OptionalLong minPrice,
        OptionalLong maxPrice,
        OptionalInt rating,
        boolean inStock,
        List<OptionValue> options) {
    /** A product has no more options. */
    public static final int MAX_OPTIONS = 3;

    /** Everything passes. */
    public static final SearchFilters NONE =
            new SearchFilters(
                    Optional.empty(),
                    Optional.empty(),
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    OptionalInt.empty(),
                    false,
                    List.of());

    public SearchFilters {
        options = List.copyOf(options);
        if (options.size() > MAX_OPTIONS) {
            throw new Malformed("options must be at most " + MAX_OPTIONS);
        }
        if (minPrice.orElse(0) < 0 || maxPrice.orElse(0) < 0) {
            throw new Malformed("minPrice and maxPrice must be 0 or more");
        }
        if (minPrice.isPresent()
                && maxPrice.isPresent()
                && minPrice.getAsLong() > maxPrice.getAsLong()) {
            throw new Malformed("minPrice must not be more than maxPrice");
        }
        if (rating.isPresent()
                && (rating.getAsInt() < 1 || rating.getAsInt() > RatingSummary.MAX_STARS)) {
            throw new Malformed("rating must be 1 to 5");
        }
    }
}
