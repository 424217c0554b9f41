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
        Optional<Long> least = request.query("minPrice", text -> price("minPrice", text));
        Optional<Long> most = request.query("maxPrice", text -> most(text, least.orElse(0L)));
        Optional<Integer> rating = request.query("rating", FilterParameters::stars);
        return new SearchFilters(
                request.query("category", Category::new),
                request.query("seller", SellerId::new),
                least.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                most.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                rating.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                request.query("inStock", FilterParameters::truth).orElse(false));
    }

    private static long most(String text, long least) {
        long most = price("maxPrice", text);
        if (most < least) {
            throw new Malformed("maxPrice must not be below minPrice");
        }
        return most;
    }

    private static long price(String name, String text) {
        long price = digits(text, 12) ? Long.parseLong(text) : -1;
        if (price < 0 || price > Product.MAX_MINOR) {
            throw new Malformed(name + " must be 0 to " + Product.MAX_MINOR + ", in minor units");
        }
        return price;
    }

    private static int stars(String text) {
        int stars = digits(text, 1) ? Integer.parseInt(text) : 0;
        if (stars < 1 || stars > RatingSummary.MAX_STARS) {
            throw new Malformed("rating must be 1 to " + RatingSummary.MAX_STARS);
        }
        return stars;
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Malformed("inStock must be true or false");
        };
    }

    /** The parsers of Java would also take a sign and the digits of other scripts. */
    private static boolean digits(String text, int most) {
        return text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
