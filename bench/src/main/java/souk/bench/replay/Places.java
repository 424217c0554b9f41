package souk.bench.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.VariantId;

/**
 * Which variant of its listing each choice is: they are made in the order in which the file chooses
 * them. Safe for use by many threads once it is made.
 */
final class Places {
    private final Map<String, List<Choice>> choices = new HashMap<>();

    static Places of(Collection<OrderLine> lines, int fractionDigits) {
        var places = new Places();
        lines.forEach(line -> Portion.of(line, fractionDigits).forEach(places::take));
        return places;
    }

    private void take(Portion portion) {
        List<Choice> known = choices.computeIfAbsent(portion.listing(), _ -> new ArrayList<>());
        if (!known.contains(portion.choice())) {
            known.add(portion.choice());
        }
    }

    /** Those of a listing, the first variant's first. */
    List<Choice> of(String listing) {
        return choices.getOrDefault(listing, List.of());
    }

    /** What a portion is called in a cart. */
    LineId line(Portion portion) {
        var product = new ProductId(portion.listing());
        return portion.choice().values().isEmpty()
                ? LineId.of(product)
                : LineId.of(
                        product, VariantId.of(1 + of(portion.listing()).indexOf(portion.choice())));
    }
}
