package souk.listing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.SellerId;
import souk.catalogue.Variant;
import souk.value.IdempotencyKeyReused;
import souk.value.Page;

/** Listings in a map; a position is how many were shown before. */
public final class ListingsInMemory implements Listings {
    private final Map<ProductId, Product> products = new LinkedHashMap<>();
    private final Map<ProductId, List<Variant>> variants = new LinkedHashMap<>();
    private final Map<ProductId, String> wishes = new LinkedHashMap<>();

    /** Happens once, between what a change is decided on and the change. */
    private Runnable meanwhile = () -> {};

    public ListingsInMemory with(Product product) {
        products.put(product.id(), product);
        return this;
    }

    public void meanwhile(Runnable action) {
        meanwhile = action;
    }

    @Override
    public Optional<Product> findProduct(ProductId id) {
        return Optional.ofNullable(products.get(id));
    }

    @Override
    public Optional<ProductWithVariants> find(ProductId id) {
        return findProduct(id)
                .map(
                        product ->
                                new ProductWithVariants(
                                        product, variants.getOrDefault(id, List.of())));
    }

    @Override
    public Page<Product> findBySeller(
            SellerId seller, ProductStatus status, int limit, Optional<String> after) {
        int from = after.map(Integer::parseInt).orElse(0);
        List<Product> all =
                products.values().stream()
                        .filter(each -> each.seller().equals(seller) && each.status() == status)
                        .sorted(Comparator.comparing(Product::createdAt).reversed())
                        .toList();
        int to = Math.min(all.size(), from + limit);
        return new Page<>(
                all.subList(from, to),
                to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    @Override
    public ProductWithVariants create(ProductWithVariants whole, String wish) {
        Product product = whole.product();
        String before = wishes.putIfAbsent(product.id(), wish);
        if (before != null && !before.equals(wish)) {
            throw new IdempotencyKeyReused();
        }
        if (products.putIfAbsent(product.id(), product) == null) {
            variants.put(product.id(), whole.variants());
        }
        return find(product.id()).orElseThrow();
    }

    @Override
    public Optional<ProductWithVariants> change(
            Product seen, ListingChange change, ListingAfter after) {
        Runnable action = meanwhile;
        meanwhile = () -> {};
        action.run();
        ProductWithVariants whole = find(seen.id()).orElseThrow();
        Product now = whole.product();
        int units =
                change.stock()
                        .map(Stock::units)
                        .orElse(now.stock() + change.restock().map(Restock::units).orElse(0));
        if (now.version() != seen.version() || units < 0) {
            return Optional.empty();
        }
        ListingAfter next = change.appliedTo(whole);
        products.put(now.id(), next.product().stocked(units));
        if (!next.variants().isEmpty()) {
            variants.put(
                    now.id(), next.variants().stream().map(ListingsInMemory::restocked).toList());
        }
        return find(now.id());
    }

    private static Variant restocked(VariantStep step) {
        Variant after = step.after();
        return new Variant(
                after.id(),
                after.values(),
                after.price(),
                after.stock() + step.restock(),
                after.sku(),
                after.image(),
                after.status());
    }

    public static Product stocked(Product product, int stock) {
        return product.stocked(stock);
    }
}
