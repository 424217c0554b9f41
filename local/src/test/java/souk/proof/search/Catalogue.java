package souk.proof.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Currency;
import java.util.Deque;
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
import souk.catalogue.Suspension;
import souk.listing.ListingChange;
import souk.listing.ListingChanges;
import souk.moderation.Decision;
import souk.moderation.Subject;
import souk.money.Money;
import souk.seller.About;
import souk.seller.SampleSellers;
import souk.seller.SellerName;
import souk.seller.SellerProfile;
import souk.seller.SellerState;
import souk.shopper.ShopperId;
import souk.value.Precondition;
import souk.wiring.Stores;

/**
 * What sellers and reviewers do to products, and what there is then. Open searches are told which
 * products were changed while they ran.
 */
final class Catalogue {
    /** No one begins like another, or becomes another by two typing errors. */
    static final List<String> WORDS =
            List.of("amber", "cobalt", "denim", "flannel", "granite", "jasper", "velvet", "wicker");

    private static final SellerId SAM = new SellerId("sam");
    private static final Duration TIME_ENOUGH = Duration.ofMinutes(5);

    private final Stores stores;
    private final Random random;
    private final Colours colours;
    private final Map<ProductId, Product> products = new LinkedHashMap<>();
    private boolean sells = true;
    private final Deque<Set<ProductId>> open = new ArrayDeque<>();

    Catalogue(Stores stores, Random random) {
        this.stores = stores;
        this.random = random;
        this.colours = new Colours(stores, random);
        letSell(stores);
    }

    /** Whoever lists the products of here is approved. */
    static void letSell(Stores stores) {
        stores.sellers().add(new ShopperId("sam"), SampleSellers.approved(SAM));
    }

    /** Until {@link #end}, the set grows by what is changed. */
    void begin(Set<ProductId> changed) {
        open.push(changed);
    }

    /** Ends the one that began last. */
    void end() {
        open.pop();
    }

    Map<ProductId, Product> products() {
        return products;
    }

    /** Something changes; most often something new is listed. */
    void change() {
        if (!sells) {
            decide(SellerState.APPROVED);
            return;
        }
        if (products.size() < 4 || random.nextInt(3) == 0) {
            list();
            return;
        }
        Product seen = any();
        if (!seen.options().all().isEmpty() && random.nextBoolean()) {
            put(colours.change(seen.id()));
            return;
        }
        switch (random.nextInt(9)) {
            case 0 -> change(seen, ListingChanges.title(word() + " thing"));
            case 1, 2, 3, 4 ->
                    change(
                            seen,
                            ListingChanges.status(
                                    seen.status() == ProductStatus.ACTIVE
                                            ? ProductStatus.ARCHIVED
                                            : ProductStatus.ACTIVE));
            case 5 -> rename("Shop " + products.size());
            case 6 -> decide(SellerState.SUSPENDED);
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
        Product product = product("thing-" + number, word() + " thing");
        if (random.nextBoolean()) {
            put(stores.listings().create(colours.in(product), "wish").product());
        } else {
            put(stores.listings().create(product, "wish"));
        }
    }

    static Product product(String id, String title) {
        return new Product(
                new ProductId(id),
                SAM,
                SampleSellers.NAME.text(),
                title,
                "Plain.",
                new Category("things"),
                new Money(
                        100L * (1 + Math.floorMod(id.hashCode(), 7)), Currency.getInstance("EUR")),
                Math.floorMod(id.hashCode(), 3),
                List.of(),
                RatingSummary.NONE,
                Delivery.PARCEL,
                ProductStatus.ACTIVE,
                Suspension.NONE,
                1,
                Instant.ofEpochSecond(Math.floorMod(id.hashCode(), 1_000)));
    }

    private void change(Product seen, ListingChange change) {
        put(stores.listings().change(seen, change).orElseThrow());
    }

    private void rate(Product seen) {
        RatingSummary figures = seen.rating().with(1 + random.nextInt(5), 1);
        if (!stores.audits().ratings().set(seen, figures)) {
            throw new IllegalStateException("nobody else rates " + seen.id());
        }
        put(seen.rated(figures));
    }

    private void rename(String name) {
        stores.sellers()
                .describe(
                        SAM,
                        Precondition.ANY,
                        new SellerProfile(new SellerName(name), new About("")));
        follow();
    }

    /** The seller is suspended, and restored by the next change. */
    private void decide(SellerState next) {
        stores.sellers()
                .decide(
                        SAM,
                        next,
                        new Decision(
                                Instant.EPOCH,
                                "moderator",
                                new Subject(Subject.Kind.SELLER, SAM.value(), ""),
                                next.word(),
                                Optional.empty()));
        sells = next.sells();
        follow();
    }

    private void follow() {
        if (!stores.following().sellerListings().follow(SAM, TIME_ENOUGH)) {
            throw new IllegalStateException("not all products follow");
        }
        for (ProductId id : List.copyOf(products.keySet())) {
            put(stores.listings().findProduct(id).orElseThrow());
        }
    }

    private void put(Product now) {
        products.put(now.id(), now);
        open.forEach(each -> each.add(now.id()));
    }
}
