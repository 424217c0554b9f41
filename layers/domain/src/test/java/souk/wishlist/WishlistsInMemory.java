package souk.wishlist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.shopper.ShopperId;
import souk.value.Page;

/** Wishlists in maps, over a catalogue in another; each saving comes a second after the last. */
public final class WishlistsInMemory implements Wishlists {
    private final Map<ShopperId, SequencedMap<ProductId, Instant>> saved = new HashMap<>();
    private final Map<ProductId, Product> catalogue = new HashMap<>();
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    /** Stores a product, and replaces an earlier one. */
    public WishlistsInMemory with(Product product) {
        catalogue.put(product.id(), product);
        return this;
    }

    /** Forgets a product without a trace. */
    public void delete(ProductId id) {
        catalogue.remove(id);
    }

    @Override
    public Page<SavedProduct> read(ShopperId shopper, int limit, Optional<String> after) {
        List<ProductId> all = new ArrayList<>(of(shopper).reversed().keySet());
        int start = after.map(id -> all.indexOf(new ProductId(id)) + 1).orElse(0);
        List<ProductId> page = all.stream().skip(start).limit(limit).toList();
        return new Page<>(
                        page,
                        all.size() > start + limit
                                ? Optional.of(page.getLast().value())
                                : Optional.empty())
                .map(id -> product(shopper, id));
    }

    @Override
    public SavedProduct save(ShopperId shopper, ProductId productId) {
        if (!catalogue.containsKey(productId)) {
            throw new NoSuchProduct();
        }
        SequencedMap<ProductId, Instant> mine = of(shopper);
        if (!mine.containsKey(productId)) {
            if (mine.size() == MAX) {
                throw new WishlistFull();
            }
            mine.putLast(productId, now);
            now = now.plusSeconds(1);
        }
        return product(shopper, productId);
    }

    @Override
    public void remove(ShopperId shopper, ProductId productId) {
        of(shopper).remove(productId);
    }

    private SequencedMap<ProductId, Instant> of(ShopperId shopper) {
        return saved.computeIfAbsent(shopper, s -> new LinkedHashMap<>());
    }

    private SavedProduct product(ShopperId shopper, ProductId id) {
        return new SavedProduct(
                id,
                Optional.ofNullable(of(shopper).get(id)).orElseThrow(),
                Optional.ofNullable(catalogue.get(id)));
    }
}
