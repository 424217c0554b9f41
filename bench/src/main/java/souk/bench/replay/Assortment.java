package souk.bench.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.money.Money;

/**
 * What a shop must have on its shelves so that an order file can be played: every product of the
 * file, by its id, under its first name, at its highest unit price (a lower one was a discount of
 * that order).
 */
final class Assortment {
    /** More than any basket asks for, so that no cart is warned of low stock. */
    private static final int PLENTY = 1_000_000;

    private final Currency currency;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Assortment(Currency currency) {
        this.currency = currency;
    }

    private record Entry(OrderLine first, long price, LocalDate since) {}

    static List<Product> of(Collection<OrderLine> lines, Currency currency) {
        var assortment = new Assortment(currency);
        lines.forEach(assortment::take);
        List<Product> products = new ArrayList<>();
        assortment.entries.values().forEach(entry -> products.add(assortment.product(entry)));
        return products;
    }

    private void take(OrderLine line) {
        long price = unitPrice(line, currency.getDefaultFractionDigits()).longValueExact();
        entries.merge(
                line.productId(),
                new Entry(line, price, line.date()),
                (known, more) ->
                        new Entry(
                                known.first(),
                                Math.max(known.price(), price),
                                known.since().isBefore(line.date()) ? known.since() : line.date()));
    }

    /** What one unit cost, in whole minor units. */
    static BigDecimal unitPrice(OrderLine line, int fractionDigits) {
        return line.total()
                .movePointRight(fractionDigits)
                .divide(BigDecimal.valueOf(line.quantity()), 0, RoundingMode.HALF_UP);
    }

    private Product product(Entry entry) {
        OrderLine first = entry.first();
        return new Product(
                new ProductId(first.productId()),
                new SellerId(Slug.of(first.category()).slug()),
                ProductTitle.of(first.productName()),
                first.category() + ", " + first.subcategory(),
                Slug.of(first.subcategory()),
                new Money(entry.price(), currency),
                PLENTY,
                List.of(),
                RatingSummary.NONE,
                ProductStatus.ACTIVE,
                1,
                entry.since().atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
