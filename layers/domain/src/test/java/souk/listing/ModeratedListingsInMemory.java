package souk.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.moderation.Decision;

/** Products in a map, and what moderators decided about them. */
public final class ModeratedListingsInMemory implements ModeratedListings {
    private final Map<ProductId, Product> products = new LinkedHashMap<>();
    private final List<Decision> log = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    /** Stores a product, and replaces an earlier one. */
    public ModeratedListingsInMemory with(Product product) {
        products.put(product.id(), product);
        return this;
    }

    /** The next write finds this done just before it. */
    public void meanwhile(Runnable another) {
        meanwhile = another;
    }

    public List<Decision> log() {
        return log;
    }

    @Override
    public Optional<Product> find(ProductId id) {
        return Optional.ofNullable(products.get(id));
    }

    @Override
    public boolean write(Product seen, Product after, List<Decision> decisions) {
        Runnable another = meanwhile;
        meanwhile = () -> {};
        another.run();
        if (!find(seen.id()).equals(Optional.of(seen))) {
            return false;
        }
        with(after);
        log.addAll(decisions);
        return true;
    }
}
