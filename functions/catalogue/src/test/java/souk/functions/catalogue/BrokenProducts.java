package souk.functions.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductQuery;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Products;
import souk.value.Page;
import souk.value.ShopUnavailable;

/** A database that fails each call, at once or after a while. */
record BrokenProducts(Supplier<RuntimeException> failure) implements Products {
    /** Longer than any page waits. */
    static final Supplier<RuntimeException> SLOW =
            () -> {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(8));
                return new ShopUnavailable();
            };

    @Override
    public Optional<Product> find(ProductId id) {
        throw failure.get();
    }

    @Override
    public Optional<ProductWithVariants> findWhole(ProductId id) {
        throw failure.get();
    }

    @Override
    public Map<LineId, Product> findLines(Collection<LineId> lines) {
        throw failure.get();
    }

    @Override
    public Map<ProductId, Product> findAll(Collection<ProductId> ids) {
        throw failure.get();
    }

    @Override
    public Page<Product> browse(ProductQuery query) {
        throw failure.get();
    }

    @Override
    public void add(ProductWithVariants product) {
        throw failure.get();
    }
}
