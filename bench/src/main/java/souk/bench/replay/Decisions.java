package souk.bench.replay;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a file leaves room for doubt: how often each doubtful case occurs and what was done about
 * it. The reasons are in docs/replay.md.
 */
record Decisions(List<Basket> baskets, int fractionDigits) {
    /** One paragraph for each kind of doubt, as printed. */
    List<String> sentences() {
        return List.of(
                namedTwice().size()
                        + " of "
                        + products().size()
                        + " product ids have several names: the first is kept",
                repeating() + " baskets repeat a product: its quantities are added to one line",
                severalPrices()
                        + " products were sold at several unit prices: the highest is the list"
                        + " price",
                fractions() + " lines have unit prices with fractions of a cent: rounded, half up",
                lost() + " lines have names with U+FFFD: each becomes a space",
                severalDates() + " orders have lines of several dates: the first counts",
                slugs(OrderLine::subcategory)
                        + " subcategories become categories, "
                        + slugs(OrderLine::category)
                        + " categories sellers");
    }

    /** Names by product, of those products that have more than one. */
    Map<String, Set<String>> namedTwice() {
        Map<String, Set<String>> names = new LinkedHashMap<>(products());
        names.values().removeIf(some -> some.size() == 1);
        return names;
    }

    private Map<String, Set<String>> products() {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        lines().forEach(
                        line ->
                                names.computeIfAbsent(line.productId(), p -> new LinkedHashSet<>())
                                        .add(line.productName()));
        return names;
    }

    private long repeating() {
        return baskets.stream().filter(b -> b.products().size() < b.lines().size()).count();
    }

    private long severalPrices() {
        Map<String, Set<BigDecimal>> prices = new LinkedHashMap<>();
        lines().forEach(
                        line ->
                                prices.computeIfAbsent(line.productId(), p -> new HashSet<>())
                                        .add(Assortment.unitPrice(line, fractionDigits)));
        return prices.values().stream().filter(some -> some.size() > 1).count();
    }

    private long fractions() {
        return lines().filter(
                        line ->
                                Assortment.unitPrice(line, fractionDigits)
                                                .multiply(BigDecimal.valueOf(line.quantity()))
                                                .compareTo(
                                                        line.total().movePointRight(fractionDigits))
                                        != 0)
                .count();
    }

    private long lost() {
        return lines().filter(l -> ProductTitle.hasLostCharacters(l.productName())).count();
    }

    private long severalDates() {
        return baskets.stream()
                .filter(b -> b.lines().stream().map(OrderLine::date).distinct().count() > 1)
                .count();
    }

    private long slugs(Function<OrderLine, String> name) {
        return lines().map(name).map(Slug::of).distinct().count();
    }

    private Stream<OrderLine> lines() {
        return baskets.stream().map(Basket::lines).flatMap(Collection::stream);
    }
}
