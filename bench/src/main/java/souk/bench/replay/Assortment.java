package souk.bench.replay;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.bench.deployed.SampleSellers;
import souk.catalogue.Delivery;
import souk.catalogue.Option;
import souk.catalogue.Options;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.money.Money;

/**
 * What a shop must have for sale so that an order file can be played: a listing for each product
 * and unit price of the file, under the product's first name, with a variant for each choice at
 * that price.
 */
final class Assortment {
    /** More than any basket asks for, so that no cart is warned of low stock. */
    static final int PLENTY = 1_000_000;

    private final Currency currency;
    private final Map<String, OrderLine> firsts = new HashMap<>();
    private final Map<String, LocalDate> since = new HashMap<>();
    private final Map<String, Listing> listings = new LinkedHashMap<>();

    private record Listing(Portion portion, OrderLine first) {}

    private Assortment(Currency currency) {
        this.currency = currency;
    }

    static List<ProductWithVariants> of(
            Collection<OrderLine> lines, Places places, Currency currency) {
        var assortment = new Assortment(currency);
        lines.forEach(assortment::take);
        List<ProductWithVariants> products = new ArrayList<>();
        assortment.listings.forEach(
                (name, listing) ->
                        products.add(whole(assortment.product(listing), places.of(name))));
        return products;
    }

    private void take(OrderLine line) {
        OrderLine first = firsts.computeIfAbsent(line.productId(), id -> line);
        since.merge(
                line.productId(),
                line.date(),
                (known, more) -> known.isBefore(more) ? known : more);
        for (Portion portion : Portion.of(line, currency.getDefaultFractionDigits())) {
            listings.putIfAbsent(portion.listing(), new Listing(portion, first));
        }
    }

    /** With a variant for each choice, if there is anything to choose. */
    private static ProductWithVariants whole(Product product, List<Choice> choices) {
        List<String> names = choices.getFirst().names();
        if (names.isEmpty()) {
            return ProductWithVariants.plain(product);
        }
        List<Variant> variants = new ArrayList<>();
        for (Choice choice : choices) {
            variants.add(
                    new Variant(
                            VariantId.of(variants.size() + 1),
                            choice.labels(),
                            product.price(),
                            PLENTY,
                            Optional.empty(),
                            Optional.empty(),
                            ProductStatus.ACTIVE));
        }
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            List<String> values =
                    choices.stream().map(each -> each.labels().get(place)).distinct().toList();
            options.add(new Option(names.get(i), values));
        }
        var chosenBy = Options.of(options, variants);
        return new ProductWithVariants(
                product.in(chosenBy, ProductWithVariants.stock(variants)), variants);
    }

    private Product product(Listing listing) {
        OrderLine first = listing.first();
        return new Product(
                new ProductId(listing.portion().listing()),
                new SellerId(Slug.of(first.category()).slug()),
                SampleSellers.NAME,
                ProductTitle.of(first.productName()),
                first.category() + ", " + first.subcategory(),
                Slug.of(first.subcategory()),
                new Money(listing.portion().price(), currency),
                PLENTY,
                List.of(),
                RatingSummary.NONE,
                Delivery.PARCEL,
                ProductStatus.ACTIVE,
                Suspension.NONE,
                1,
                since.getOrDefault(first.productId(), first.date())
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }
}
