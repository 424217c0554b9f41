package souk.functions.search;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.http.Request;
import souk.search.SearchFilters;
import souk.value.Malformed;

/** Reads the filters of a search from its query. */
final class FilterParameters {
    private FilterParameters() {}

    static SearchFilters of(Request request) {
        Optional<Long> least = request.number("minPrice", 0, Product.MAX_MINOR);
        Optional<Long> most = request.number("maxPrice", least.orElse(0L), Product.MAX_MINOR);
        Optional<Long> rating = request.number("rating", 1, RatingSummary.MAX_STARS);
        return new SearchFilters(
                request.query("category", Category::new),
                request.query("seller", SellerId::new),
                least.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                most.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                rating.map(stars -> OptionalInt.of(Math.toIntExact(stars)))
                        .orElseGet(OptionalInt::empty),
                request.query("inStock", FilterParameters::truth).orElse(false));
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Malformed("inStock must be true or false");
        };
    }
}
