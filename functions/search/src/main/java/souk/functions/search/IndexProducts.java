package souk.functions.search;

import java.util.Set;
import souk.catalogue.ProductId;
import souk.functions.search.fresh.IndexBuilder;
import souk.search.SearchTail;
import souk.stream.IndexStream;
import souk.wiring.Live;
import souk.wiring.Stores;

/**
 * Hears of changed products, and builds the next base of the index when there are many. A product
 * that goes out of stock or comes back gets into the tail here: orders do not write there.
 */
public final class IndexProducts extends IndexStream {
    private final SearchTail tail;
    private final IndexBuilder builder;

    public IndexProducts() {
        this(Live.stores());
    }

    private IndexProducts(Stores stores) {
        this(stores.searchTail(), SearchWiring.builder(stores));
    }

    IndexProducts(SearchTail tail, IndexBuilder builder) {
        this.tail = tail;
        this.builder = builder;
    }

    @Override
    protected void stockTurned(Set<ProductId> products) {
        tail.add(products);
    }

    @Override
    protected void tailGrew() {
        builder.buildIfLong();
    }
}
