package souk.dynamo.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import souk.account.Erasure;
import souk.account.PersonalData;
import souk.catalogue.Product;
import souk.catalogue.ProductStatus;
import souk.catalogue.SellerId;
import souk.concurrent.Together;
import souk.dynamo.BatchRead;
import souk.dynamo.Keys;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.StoredRow;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.catalogue.VariantSchema;
import souk.listing.ImageAddress;
import souk.listing.ListingChange;
import souk.listing.Listings;
import souk.listing.ListingsBusy;
import souk.listing.Pictures;
import souk.shopper.ShopperId;
import souk.value.Malformed;
import souk.value.Page;

/**
 * What a person lists as a seller. Each listing is archived and loses its pictures; the seller is
 * closed before, so that no new one comes.
 */
final class PersonalListings implements PersonalData {
    private static final int LISTED = 50;
    private static final int MAX_ATTEMPTS = 12;

    /** Between the status whose list it is and the position in it. */
    private static final String BETWEEN = "/";

    private final Tables tables;
    private final DynamoDbTable<StoredRow> products;
    private final DynamoDbTable<StoredRow> variants;
    private final OwnSeller own;
    private final Listings listings;
    private final Pictures pictures;
    private final Clock clock;
    private final Supplier<String> ids;

    /**
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    PersonalListings(
            Tables tables,
            Listings listings,
            Pictures pictures,
            Clock clock,
            Supplier<String> ids) {
        this.tables = tables;
        this.products = tables.table(Table.PRODUCTS, StoredRow.schema(Keys.of(Names.ID)));
        this.variants =
                tables.table(
                        Table.VARIANTS,
                        StoredRow.schema(Keys.of(VariantSchema.PRODUCT, VariantSchema.ID)));
        this.own = OwnSeller.in(tables);
        this.listings = listings;
        this.pictures = pictures;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public String area() {
        return "listings";
    }

    /** First those that are for sale, then those that are archived. */
    @Override
    public Page<Map<String, Object>> held(ShopperId person, Optional<String> after) {
        Optional<SellerId> seller = own.of(person);
        return seller.isEmpty()
                ? new Page<>(List.of(), Optional.empty())
                : held(seller.get(), status(after), after.flatMap(PersonalListings::inList));
    }

    private Page<Map<String, Object>> held(
            SellerId seller, ProductStatus status, Optional<String> after) {
        Page<Product> page = listings.findBySeller(seller, status, LISTED, after);
        var keys = page.items().stream().map(each -> Schema.keyOf(each.id().value())).toList();
        var rows = new BatchRead().of(products, keys).from(tables.enhanced()).of(products);
        Optional<String> next =
                page.next()
                        .map(position -> status.word() + BETWEEN + position)
                        .or(() -> following(status).map(list -> list.word() + BETWEEN));
        return new Page<>(Together.each(rows, this::withVariants), next);
    }

    private Map<String, Object> withVariants(StoredRow product) {
        Map<String, Object> values = new TreeMap<>(product.values());
        if (values.containsKey("options")) {
            var all = QueryConditional.keyEqualTo(Schema.keyOf(String.valueOf(values.get("id"))));
            values.put(
                    "variants",
                    ListPage.all(variants.query(all)).stream().map(StoredRow::values).toList());
        }
        return values;
    }

    private static Optional<ProductStatus> following(ProductStatus status) {
        List<ProductStatus> all = List.copyOf(EnumSet.allOf(ProductStatus.class));
        int next = all.indexOf(status) + 1;
        return next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
    }

    private static ProductStatus status(Optional<String> position) {
        if (position.isEmpty()) {
            return EnumSet.allOf(ProductStatus.class).iterator().next();
        }
        int end = position.get().indexOf(BETWEEN);
        if (end < 0) {
            throw new Malformed("cursor does not belong to this export");
        }
        return ProductStatus.of(position.get().substring(0, end));
    }

    private static Optional<String> inList(String position) {
        return Optional.of(position.substring(position.indexOf(BETWEEN) + 1))
                .filter(inside -> !inside.isEmpty());
    }

    @Override
    public boolean erase(Erasure erasure) {
        Optional<SellerId> seller = own.of(erasure.person());
        if (seller.isPresent()) {
            own.close(erasure.person(), seller.get(), clock.instant(), ids.get());
            erase(seller.get());
        }
        return true;
    }

    private void erase(SellerId seller) {
        for (ProductStatus status : ProductStatus.values()) {
            List<Product> listed = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                Page<Product> page = listings.findBySeller(seller, status, LISTED, after);
                listed.addAll(page.items());
                after = page.next();
            } while (after.isPresent());
            listed.forEach(this::erase);
        }
    }

    private void erase(Product listed) {
        Optional<Product> seen = Optional.of(listed);
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            if (seen.isEmpty() || isErased(seen.get())) {
                return;
            }
            // Before the row forgets where they are.
            seen.get().images().stream()
                    .map(ImageAddress::new)
                    .filter(ImageAddress::uploaded)
                    .forEach(pictures::remove);
            if (listings.change(seen.get(), ListingChange.ending()).isPresent()) {
                return;
            }
            seen = listings.findProduct(listed.id());
        }
        throw new ListingsBusy();
    }

    private static boolean isErased(Product product) {
        return product.status() == ProductStatus.ARCHIVED && product.images().isEmpty();
    }
}
