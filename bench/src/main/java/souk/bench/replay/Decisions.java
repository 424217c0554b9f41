package souk.bench.replay;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
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
                        + " products were sold at several unit prices: each price is a listing of"
                        + " its own, "
                        + listings()
                        + " in all",
                divided()
                        + " lines are no multiple of their quantity: each is bought from two"
                        + " listings a cent apart",
                fractions()
                        + " lines have fractions of a cent: rounded, half up, together by "
                        + rounded()
                        + " of the smallest unit",
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
        Map<String, Set<String>> listings = new HashMap<>();
        portions()
                .forEach(
                        each ->
                                listings.computeIfAbsent(each.productId(), p -> new HashSet<>())
                                        .add(each.listing()));
        return listings.values().stream().filter(some -> some.size() > 1).count();
    }

    private long listings() {
        return portions().map(Portion::listing).distinct().count();
    }

    private long divided() {
        return lines().filter(line -> Portion.of(line, fractionDigits).size() > 1).count();
    }

    private long fractions() {
        return lines().filter(line -> rounded(line).signum() != 0).count();
    }

    /** By how much the amounts that are paid exceed those of the file. */
    private String rounded() {
        return lines().map(this::rounded)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros()
                .toPlainString();
    }

    private BigDecimal rounded(OrderLine line) {
        return Portion.amount(line, fractionDigits)
                .subtract(line.total().movePointRight(fractionDigits));
    }

    private Stream<Portion> portions() {
        return lines().flatMap(line -> Portion.of(line, fractionDigits).stream());
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
