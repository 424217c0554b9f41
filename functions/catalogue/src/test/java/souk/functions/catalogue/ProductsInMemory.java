package souk.functions.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import souk.catalogue.ProductsBySeller;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.money.Money;
import souk.value.Page;

/** Products in a map; a position is how many were shown before. */
final class ProductsInMemory implements Products, ProductsBySeller {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Currency EUR = Currency.getInstance("EUR");

    private final Map<ProductId, Product> products = new LinkedHashMap<>();
    private int reads;

    /** How often it was asked for anything. */
    int reads() {
        return reads;
    }

    /** Lists one product a minute after the one before it. */
    ProductsInMemory with(String id, String category, long minor, ProductStatus status) {
        add(
                new Product(
                        new ProductId(id),
                        new SellerId("ada"),
                        "Sam's shop",
                        "The " + id,
                        "All about the " + id + ".",
                        new Category(category),
                        new Money(minor, EUR),
                        5,
                        List.of("/pictures/" + id + ".svg"),
                        RatingSummary.NONE,
                        Delivery.PARCEL,
                        status,
                        Suspension.NONE,
                        products.size() + 1L,
                        NOON.plusSeconds(60L * products.size())));
        return this;
    }

    @Override
    public Optional<Product> find(ProductId id) {
        reads++;
        return Optional.ofNullable(products.get(id));
    }

    @Override
    public Map<ProductId, Product> findAll(Collection<ProductId> ids) {
        reads++;
        var found = new LinkedHashMap<>(products);
        found.keySet().retainAll(ids);
        return found;
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
        reads++;
        int from = query.after().map(Integer::parseInt).orElse(0);
        List<Product> all =
                products.values().stream()
                        .filter(Product::active)
                        .filter(p -> query.category().map(p.category()::equals).orElse(true))
                        .sorted(order(query))
                        .toList();
        int to = Math.min(all.size(), from + query.limit());
        return new Page<>(
                all.subList(from, to),
                to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    private static Comparator<Product> order(ProductQuery query) {
        Comparator<Product> byPrice = Comparator.comparing(Product::price);
        return switch (query.sort()) {
            case NEWEST -> Comparator.comparing(Product::createdAt).reversed();
            case CHEAPEST -> byPrice;
            case DEAREST -> byPrice.reversed();
            case BEST_RATED -> Comparator.comparingLong(p -> -p.rating().sum());
        };
    }

    @Override
    public void add(ProductWithVariants whole) {
        Product product = whole.product();
        if (products.putIfAbsent(product.id(), product) != null) {
            throw new ProductExists();
        }
    }

    @Override
    public Page<Product> newest(SellerId seller, int limit, Optional<String> after) {
        return new Page<>(
                sold(seller).sorted(Comparator.comparing(Product::createdAt).reversed()).toList(),
                Optional.empty());
    }

    @Override
    public RatingSummary rating(SellerId seller) {
        return sold(seller).map(Product::rating).reduce(RatingSummary.NONE, RatingSummary::plus);
    }

    private Stream<Product> sold(SellerId seller) {
        return products.values().stream()
                .filter(product -> product.active() && product.seller().equals(seller));
    }
}
