package souk.operations.search;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.dynamo.Table;
import souk.functions.search.fresh.FreshIndex;
import souk.functions.search.fresh.IndexBuilder;
import souk.functions.search.index.ShopLanguage;
import souk.local.data.LocalDynamoDb;
import souk.local.data.TableMaker;
import souk.local.net.LoopbackServer;
import souk.local.template.LocalAddresses;
import souk.local.template.Template;
import souk.money.Money;
import souk.search.IndexFiles;
import souk.search.ListedProducts;
import souk.search.SearchFilters;
import souk.search.SearchQuery;
import souk.search.SearchSort;
import souk.search.SearchText;
import souk.search.TailEntry;
import souk.seller.SampleSellers;
import souk.wiring.Stores;

/** Products in tables of their own, which close after each test, and a bucket in memory. */
final class ReindexFixture implements AfterEachCallback, IndexFiles {
    private static final String REGION = "eu-west-1";

    private final LocalDynamoDb database =
            LocalDynamoDb.start(LoopbackServer.bind(0, "dynamodb", ""), Optional.empty(), REGION);
    private final Stores stores;
    private final Map<String, byte[]> files = new TreeMap<>();
    private @Nullable Runnable whileReading;

    ReindexFixture() {
        URI nowhere = URI.create("http://127.0.0.1");
        var surroundings = new LocalAddresses(nowhere, nowhere, REGION, Map.of());
        new TableMaker(database.client())
                .make(Template.read(Path.of("../template.yaml"), surroundings).tables());
        Map<String, String> environment = new HashMap<>();
        for (Table table : Table.values()) {
            environment.put(table.variable(), table.logicalName());
        }
        this.stores = new Stores(database.client(), environment, Clock.systemUTC());
    }

    /** Writes products and tells nobody. */
    void list(String... ids) {
        for (String id : ids) {
            stores.products()
                    .add(
                            new Product(
                                    new ProductId(id),
                                    new SellerId("sam"),
                                    SampleSellers.NAME.text(),
                                    id,
                                    id,
                                    new Category("things"),
                                    new Money(100, Currency.getInstance("EUR")),
                                    1,
                                    List.of(),
                                    RatingSummary.NONE,
                                    Delivery.PARCEL,
                                    ProductStatus.ACTIVE,
                                    Suspension.NONE,
                                    1,
                                    Instant.EPOCH));
        }
    }

    /** Archives a product and tells nobody. */
    void archive(String id) {
        database.client()
                .updateItem(
                        update ->
                                update.tableName("Products")
                                        .key(Map.of("id", AttributeValue.fromS(id)))
                                        .updateExpression("SET #status = :archived")
                                        .expressionAttributeNames(Map.of("#status", "status"))
                                        .expressionAttributeValues(
                                                Map.of(
                                                        ":archived",
                                                        AttributeValue.fromS(
                                                                ProductStatus.ARCHIVED.word()))));
    }

    void tell(String id) {
        stores.searchTail().add(Set.of(new ProductId(id)));
    }

    List<TailEntry> tail() {
        return stores.searchTail().entries();
    }

    void loseFiles() {
        files.clear();
    }

    Collection<String> files() {
        return files.keySet();
    }

    /** What happens, once, after the products have been read. */
    void whileReading(Runnable happens) {
        whileReading = happens;
    }

    /** What the command prints, and at the end the code it exits with. */
    String reindex(String... options) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var builder =
                new IndexBuilder(
                        stores.searchTail(),
                        stores.manifests(),
                        this,
                        stores.listedProducts(),
                        ShopLanguage.ENGLISH,
                        () -> UUID.randomUUID().toString(),
                        IndexBuilder.MAX_ENTRIES);
        int code = new Reindex(builder).run(List.of(options), out);
        return printed.toString(StandardCharsets.UTF_8) + "exit: " + code;
    }

    /** All that somebody finds who has searched nothing before. */
    List<String> found() {
        ListedProducts products = stores.listedProducts();
        var index =
                new FreshIndex(
                        stores.searchTail(),
                        stores.manifests(),
                        this,
                        products,
                        ShopLanguage.ENGLISH);
        var all =
                new SearchQuery(
                        SearchText.EMPTY,
                        SearchFilters.NONE,
                        SearchSort.NEWEST,
                        100,
                        Optional.empty());
        return index.search(all).products().stream().map(ProductId::value).toList();
    }

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(files.get(name));
    }

    @Override
    public void write(String name, byte[] bytes) {
        Runnable happens = whileReading;
        whileReading = null;
        if (happens != null) {
            happens.run();
        }
        files.put(name, bytes);
    }

    @Override
    public void remove(String name) {
        files.remove(name);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        database.close();
    }
}
