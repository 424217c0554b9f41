package souk.proof.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.listing.ListingChange;
import souk.listing.ListingStatus;
import souk.listing.Title;
import souk.money.Money;
import souk.wiring.Stores;

/**
 * What sellers and reviewers do to products, and what there is then. Open searches are told which
 * products were changed while they ran.
 */
final class Catalogue {
    /** No one begins like another, or becomes another by two typing errors. */
    static final List<String> WORDS =
            List.of("amber", "cobalt", "denim", "flannel", "granite", "jasper", "velvet", "wicker");

    private final Stores stores;
    private final Random random;
    private final Map<ProductId, Product> products = new LinkedHashMap<>();
    private final List<Set<ProductId>> open = new ArrayList<>();

    Catalogue(Stores stores, Random random) {
        this.stores = stores;
        this.random = random;
    }

    /** Until {@link #end}, the set grows by what is changed. */
    void begin(Set<ProductId> changed) {
        open.add(changed);
    }

    void end(Set<ProductId> changed) {
        open.removeIf(each -> each == changed);
    }

    Map<ProductId, Product> products() {
        return products;
    }

    /** Something changes; most often something new is listed. */
    void change() {
        if (products.size() < 4 || random.nextInt(3) == 0) {
            list();
            return;
        }
        Product seen = any();
        switch (random.nextInt(4)) {
            case 0 -> change(seen, title(word() + " thing"));
            case 1, 2 ->
                    change(
                            seen,
                            status(seen.active() ? ProductStatus.ARCHIVED : ProductStatus.ACTIVE));
            default -> rate(seen);
        }
    }

    private Product any() {
        return products.values().stream()
                .skip(random.nextInt(products.size()))
                .findFirst()
                .orElseThrow();
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private void list() {
        int number = products.size() + 1;
        Product product =
                new Product(
                        new ProductId("thing-" + number),
                        new SellerId("sam"),
                        word() + " thing",
                        "Plain.",
                        new Category("things"),
                        new Money(100L * (1 + random.nextInt(50)), Currency.getInstance("EUR")),
                        random.nextInt(3),
                        List.of(),
                        RatingSummary.NONE,
                        Delivery.PARCEL,
                        ProductStatus.ACTIVE,
                        1,
                        Instant.ofEpochSecond(number));
        put(stores.listings().create(product, "wish"));
    }

    private void change(Product seen, ListingChange change) {
        put(stores.listings().change(seen, change).orElseThrow());
    }

    private void rate(Product seen) {
        RatingSummary figures = seen.rating().with(1 + random.nextInt(5), 1);
        if (!stores.ratingAudit().set(seen, figures)) {
            throw new IllegalStateException("nobody else rates " + seen.id());
        }
        put(seen.rated(figures));
    }

    private void put(Product now) {
        products.put(now.id(), now);
        open.forEach(each -> each.add(now.id()));
    }

    static ListingChange title(String text) {
        return with(Optional.of(new Title(text)), Optional.empty());
    }

    static ListingChange status(ProductStatus status) {
        return with(Optional.empty(), Optional.of(new ListingStatus(status.word())));
    }

    private static ListingChange with(Optional<Title> title, Optional<ListingStatus> status) {
        return new ListingChange(
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                status,
                Optional.empty(),
                Optional.empty());
    }
}
