package souk.listing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.SellerId;
import souk.value.IdempotencyKeyReused;
import souk.value.Page;

/** Listings in a map; a position is how many were shown before. */
public final class ListingsInMemory implements Listings {
    private final Map<ProductId, Product> products = new LinkedHashMap<>();
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
    public Optional<Product> find(ProductId id) {
        return Optional.ofNullable(products.get(id));
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
    public Product create(Product product, String wish) {
        String before = wishes.putIfAbsent(product.id(), wish);
        if (before != null && !before.equals(wish)) {
            throw new IdempotencyKeyReused();
        }
        products.putIfAbsent(product.id(), product);
        return find(product.id()).orElseThrow();
    }

    @Override
    public Optional<Product> change(Product seen, ListingChange change) {
        Runnable action = meanwhile;
        meanwhile = () -> {};
        action.run();
        Product now = find(seen.id()).orElseThrow();
        int units =
                change.stock()
                        .map(Stock::units)
                        .orElse(now.stock() + change.restock().map(Restock::units).orElse(0));
        if (now.version() != seen.version() || units < 0) {
            return Optional.empty();
        }
        Product after = stocked(change.appliedTo(now), units);
        products.put(after.id(), after);
        return Optional.of(after);
    }

    public static Product stocked(Product product, int stock) {
        return new Product(
                product.id(),
                product.seller(),
                product.sellerName(),
                product.title(),
                product.description(),
                product.category(),
                product.price(),
                stock,
                product.images(),
                product.rating(),
                product.delivery(),
                product.status(),
                product.suspension(),
                product.version(),
                product.createdAt());
    }
}
