package souk.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.ProductLoader;
import souk.catalogue.ProductId;
import souk.functions.search.fresh.IndexBuilder;
import souk.functions.search.index.ShopLanguage;
import souk.local.template.FunctionDefinition;
import souk.search.Manifest;
import souk.wiring.Stores;

/** A shop with so many random listings, a base of them, and products that were changed since. */
record SearchedShop(RandomListings listings, Deployment deployment) implements AutoCloseable {
    /** The mean while the shop is busy: an index is built when there are twice as many. */
    private static final int CHANGED = IndexBuilder.MAX_ENTRIES / 2;

    private static final String PAGE = "20";

    static SearchedShop open(Path root, int size) {
        var shop = new SearchedShop(new RandomListings(size), Deployment.open(root));
        shop.endStream("PRODUCTS_TABLE");
        shop.endStream("SEARCH_TAIL_TABLE");
        new ProductLoader(shop.deployment).load(shop.listings, size);
        shop.build();
        List<ProductId> changed = IntStream.range(0, CHANGED).mapToObj(RandomListings::id).toList();
        shop.deployment.stores().searchTail().add(changed);
        return shop;
    }

    /**
     * DynamoDB Local goes through what all streams hold whenever a table is read that has one: 60
     * ms at 100,000 new products. Nobody listens here.
     */
    private void endStream(String variable) {
        deployment
                .dynamoDb()
                .updateTable(
                        update ->
                                update.tableName(deployment.setting(variable))
                                        .streamSpecification(
                                                stream -> stream.streamEnabled(false)));
    }

    private void build() {
        Stores stores = deployment.stores();
        var source = new LoadedListings(listings, files());
        var builder =
                new IndexBuilder(
                        stores.searchTail(),
                        stores.manifests(),
                        source,
                        source,
                        ShopLanguage.of(deployment.setting("SHOP_LANGUAGE")),
                        () -> "listings",
                        IndexBuilder.MAX_ENTRIES);
        if (builder.rebuild(UnaryOperator.identity()).isEmpty()) {
            throw new IllegalStateException("another index was published");
        }
    }

    private Path files() {
        return deployment.objects("SEARCH_BUCKET");
    }

    FunctionDefinition function() {
        return deployment.function("SearchProducts");
    }

    /** A search for these words: a page of 20 with all facets. */
    static ApiEvent search(String words) {
        return ApiEvent.of("GET /api/search").query("q", words).query("limit", PAGE);
    }

    long indexBytes() {
        String name = deployment.stores().manifests().current().map(Manifest::name).orElseThrow();
        try {
            return Files.size(files().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        deployment.close();
    }
}
