package souk.functions.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import souk.catalogue.Category;
import souk.catalogue.OptionValue;
import souk.catalogue.Product;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.functions.search.index.Folding;
import souk.http.Request;
import souk.listing.OptionLabel;
import souk.search.SearchFilters;
import souk.value.Malformed;

/** Reads the filters of a search from its query. */
final class FilterParameters {
    private static final String OPTION = "option.";

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
                request.query("inStock", FilterParameters::truth).orElse(false),
                options(request));
    }

    private static List<OptionValue> options(Request request) {
        List<OptionValue> options = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String parameter : request.queryNames(OPTION)) {
            request.query(parameter, value -> option(parameter, value, names))
                    .ifPresent(options::add);
        }
        return options;
    }

    private static OptionValue option(String parameter, String value, Set<String> names) {
        var name = new OptionLabel(parameter.substring(OPTION.length()));
        if (!names.add(Folding.fold(name.text()))) {
            throw new Malformed("an option must be named once");
        }
        if (names.size() > SearchFilters.MAX_OPTIONS) {
            throw new Malformed("options must be at most " + SearchFilters.MAX_OPTIONS);
        }
        return new OptionValue(name.text(), new OptionLabel(value).text());
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Malformed("inStock must be true or false");
        };
    }
}
