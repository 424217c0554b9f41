package souk.proof.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.search.IndexFiles;
import souk.search.ListedProducts;
import souk.search.Manifest;
import souk.search.Manifests;
import souk.search.SearchTail;
import souk.search.TailEntry;

/**
 * The ports of one searcher or builder, with a point before and one after each call, at which
 * something else may happen.
 *
 * @param point is told the name of the call
 */
record Steps(Consumer<String> point) {

    private <T> T around(String call, Supplier<T> work) {
        point.accept("before " + call);
        T result = work.get();
        point.accept("after " + call);
        return result;
    }

    private void around(String call, Runnable work) {
        around(
                call,
                () -> {
                    work.run();
                    return call;
                });
    }

    SearchTail tail(SearchTail tail) {
        return new SearchTail() {
            @Override
            public List<TailEntry> entries() {
                return around("reading the tail", tail::entries);
            }

            @Override
            public void add(Collection<ProductId> changed) {
                tail.add(changed);
            }

            // One after the other: each is a write of its own.
            @Override
            public void remove(Collection<TailEntry> held) {
                for (TailEntry entry : held) {
                    around("removing an entry", () -> tail.remove(List.of(entry)));
                }
            }
        };
    }

    Manifests manifests(Manifests manifests) {
        return new Manifests() {
            @Override
            public Optional<Manifest> current() {
                return around("reading the manifest", manifests::current);
            }

            @Override
            public boolean publish(Manifest next) {
                return around("publishing", () -> manifests.publish(next));
            }
        };
    }

    IndexFiles files(IndexFiles files) {
        return new IndexFiles() {
            @Override
            public Optional<byte[]> read(String name) {
                return around("reading a file", () -> files.read(name));
            }

            @Override
            public void write(String name, byte[] bytes) {
                around("writing a file", () -> files.write(name, bytes));
            }

            @Override
            public void remove(String name) {
                around("removing a file", () -> files.remove(name));
            }
        };
    }

    ListedProducts products(ListedProducts products) {
        return new ListedProducts() {
            @Override
            public Map<ProductId, Product> now(Collection<ProductId> ids) {
                return around("reading products", () -> products.now(ids));
            }

            @Override
            public Iterable<Product> all() {
                return around("reading the table", products::all);
            }
        };
    }
}
