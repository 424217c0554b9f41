package souk.functions.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductExists;
import souk.catalogue.ProductId;
import souk.catalogue.ProductQuery;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Products;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.money.Money;
import souk.search.Facets;
import souk.search.Facets.Count;
import souk.search.Facets.OptionCounts;
import souk.search.Facets.PriceBand;
import souk.search.Facets.SellerCount;
import souk.search.SearchIndex;
import souk.search.SearchQuery;
import souk.search.SearchResult;
import souk.search.SearchText;
import souk.search.Suggestion;
import souk.seller.SampleSellers;
import souk.value.Page;

/**
 * Products in a map, and an index that finds and counts all of them, whatever is asked for; a
 * position is how many were shown before. It keeps what it was asked.
 */
final class FoundInMemory implements Products, SearchIndex {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Map<ProductId, Product> products = new LinkedHashMap<>();
    private final List<SearchQuery> asked = new ArrayList<>();
    private Optional<String> corrected = Optional.empty();

    FoundInMemory with(String id, ProductStatus status) {
        add(
                new Product(
                        new ProductId(id),
                        new SellerId("ada"),
                        SampleSellers.NAME.text(),
                        "The " + id,
                        "All about the " + id + ".",
                        new Category("kitchen"),
                        new Money(1_250, Currency.getInstance("EUR")),
                        5,
                        List.of("/pictures/" + id + ".svg"),
                        RatingSummary.NONE,
                        Delivery.PARCEL,
                        status,
                        Suspension.NONE,
                        1,
                        NOON));
        return this;
    }

    /** From now on it finds what it finds for other words. */
    void corrects(String words) {
        this.corrected = Optional.of(words);
    }

    SearchQuery asked() {
        return asked.getLast();
    }

    boolean wasAsked() {
        return !asked.isEmpty();
    }

    @Override
    public SearchResult search(SearchQuery query) {
        asked.add(query);
        int from = query.after().map(Integer::parseInt).orElse(0);
        int to = Math.min(products.size(), from + query.limit());
        return new SearchResult(
                List.copyOf(products.keySet()).subList(from, to),
                products.size(),
                facets(),
                corrected,
                to < products.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    private Facets facets() {
        int all = products.size();
        if (all == 0) {
            return new Facets(List.of(), List.of(), List.of(), List.of(), 0, List.of());
        }
        return new Facets(
                List.of(new Count<>(new Category("kitchen"), all)),
                List.of(new SellerCount(new SellerId("ada"), SampleSellers.NAME.text(), all)),
                List.of(
                        new PriceBand(1_000, OptionalLong.of(1_999), all),
                        new PriceBand(50_000, OptionalLong.empty(), all)),
                List.of(new Count<>(4, all)),
                all,
                List.of(new OptionCounts("Size", List.of(new Count<>("L", all)))));
    }

    @Override
    public List<Suggestion> suggest(SearchText text, int limit) {
        List<Suggestion> all =
                List.of(
                        new Suggestion.InCategory(new Category("kitchen"), "Kitchen"),
                        new Suggestion.Words(text + "tle"),
                        new Suggestion.OfProduct(new ProductId("kettle"), "The kettle"));
        return text.isEmpty() ? List.of() : all.subList(0, Math.min(limit, all.size()));
    }

    @Override
    public Map<ProductId, Product> findAll(Collection<ProductId> ids) {
        var found = new LinkedHashMap<>(products);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Optional<Product> find(ProductId id) {
        return Optional.ofNullable(products.get(id));
    }

    @Override
    public Optional<ProductWithVariants> findWhole(ProductId id) {
        return find(id).map(ProductWithVariants::plain);
    }

    @Override
    public Map<LineId, Product> findLines(Collection<LineId> lines) {
        Map<LineId, Product> found = new LinkedHashMap<>();
        findAll(lines.stream().map(LineId::product).toList())
                .forEach((id, product) -> found.put(LineId.of(id), product));
        return found;
    }

    @Override
    public Page<Product> browse(ProductQuery query) {
        throw new UnsupportedOperationException("a search browses nothing");
    }

    @Override
    public void add(ProductWithVariants whole) {
        Product product = whole.product();
        if (products.putIfAbsent(product.id(), product) != null) {
            throw new ProductExists();
        }
    }
}
