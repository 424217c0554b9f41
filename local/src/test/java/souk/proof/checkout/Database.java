package souk.proof.checkout;

import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import souk.dynamo.Table;
import souk.house.Repository;
import souk.local.data.LocalDynamoDb;
import souk.local.data.TableMaker;
import souk.local.net.LoopbackServer;
import souk.local.template.LocalAddresses;
import souk.local.template.TableDefinition;
import souk.local.template.Template;
import souk.wiring.Stores;

/**
 * The template's tables, empty and under names of their own, in the one DynamoDB Local of the
 * tests' process. When it closes they are emptied, for the next one: to make them takes ten times
 * as long.
 */
public final class Database implements AutoCloseable {
    private static final String REGION = "eu-central-1";
    private static final int MOST_IN_A_BATCH = 25;
    private static final AtomicLong NEXT = new AtomicLong();

    /** Opened when it is first asked for; it ends with the tests' process. */
    private static final class Shared {
        static final Template TEMPLATE =
                Template.read(
                        Repository.root().resolve("template.yaml"),
                        new LocalAddresses(
                                URI.create("http://localhost:8080"),
                                URI.create("http://localhost:8081/souk"),
                                REGION,
                                Map.of()));
        static final LocalDynamoDb DYNAMO_DB =
                LocalDynamoDb.start(
                        LoopbackServer.bind(0, "DynamoDB Local", "DYNAMODB_PORT"),
                        Optional.empty(),
                        REGION);
        static final KnownRows ROWS = new KnownRows();
        static final DynamoDbClient PLAIN = by(List.of(ROWS));

        static DynamoDbClient by(List<ExecutionInterceptor> between) {
            return DynamoDbClient.builder()
                    .endpointOverride(DYNAMO_DB.address())
                    .region(Region.of(REGION))
                    .credentialsProvider(
                            StaticCredentialsProvider.create(
                                    AwsBasicCredentials.create("local", "local")))
                    .httpClient(UrlConnectionHttpClient.create())
                    .overrideConfiguration(with -> with.executionInterceptors(between))
                    .build();
        }
    }

    /** Made before, and not in use. */
    private static final Queue<Map<Table, TableDefinition>> EMPTY = new ConcurrentLinkedQueue<>();

    private final Map<Table, TableDefinition> tables;

    public Database() {
        this.tables = Optional.ofNullable(EMPTY.poll()).orElseGet(Database::made);
    }

    private static Map<Table, TableDefinition> made() {
        String prefix = "checkout" + NEXT.incrementAndGet() + ".";
        Map<String, String> told = new HashMap<>();
        Shared.TEMPLATE.functions().forEach(each -> told.putAll(each.environment()));
        Map<Table, TableDefinition> made = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            String name = told.get(table.variable());
            Shared.TEMPLATE.tables().stream()
                    .filter(each -> each.name().equals(name))
                    .forEach(each -> made.put(table, named(each, prefix)));
        }
        new TableMaker(Shared.DYNAMO_DB.client()).make(List.copyOf(made.values()));
        return made;
    }

    private static TableDefinition named(TableDefinition each, String prefix) {
        return new TableDefinition(
                prefix + each.name(),
                each.attributes(),
                each.key(),
                each.indexes(),
                // Nobody listens here, and nothing is forgotten: the clock is not the database's.
                Optional.empty(),
                Optional.empty());
    }

    /** A table's name without the part that keeps fixtures apart. */
    static String plain(String table) {
        return table.substring(table.indexOf('.') + 1);
    }

    String orders() {
        return name(Table.ORDERS);
    }

    String carts() {
        return name(Table.CARTS);
    }

    String products() {
        return name(Table.PRODUCTS);
    }

    public String requests() {
        return name(Table.REQUESTS);
    }

    String refunds() {
        return name(Table.REFUNDS);
    }

    String reviews() {
        return name(Table.REVIEWS);
    }

    public String sales() {
        return name(Table.SALES);
    }

    String shoppers() {
        return name(Table.SHOPPERS);
    }

    String wishlists() {
        return name(Table.WISHLISTS);
    }

    String name(Table table) {
        return Optional.ofNullable(tables.get(table)).orElseThrow().name();
    }

    /** The names of all tables. */
    Collection<String> tables() {
        return tables.values().stream().map(TableDefinition::name).toList();
    }

    /** Every port of the shop, by that client. */
    public Stores stores(DynamoDbClient by, Clock clock) {
        Map<String, String> environment = new HashMap<>();
        tables.forEach((table, made) -> environment.put(table.variable(), made.name()));
        environment.put("SHOP_CURRENCY", "EUR");
        return new Stores(by, environment, clock);
    }

    /** A client that nothing stands between. */
    public DynamoDbClient plain() {
        return Shared.PLAIN;
    }

    public DynamoDbClient client(ExecutionInterceptor between) {
        return Shared.by(List.of(between, Shared.ROWS));
    }

    /** The row of that key, or none. */
    List<Map<String, AttributeValue>> find(String table, Map<String, AttributeValue> key) {
        var row = plain().getItem(get -> get.tableName(table).key(key).consistentRead(true)).item();
        return row.isEmpty() ? List.of() : List.of(row);
    }

    /** All rows there are; read again only if somebody has written to the table since. */
    public List<Map<String, AttributeValue>> all(String table) {
        return Shared.ROWS.of(
                table,
                () ->
                        plain()
                                .scanPaginator(scan -> scan.tableName(table).consistentRead(true))
                                .items()
                                .stream()
                                .toList());
    }

    @Override
    public void close() {
        List<Delete> deletes =
                tables.values().stream()
                        .flatMap(
                                table ->
                                        all(table.name()).stream()
                                                .map(row -> Delete.of(table, row)))
                        .toList();
        for (int start = 0; start < deletes.size(); start += MOST_IN_A_BATCH) {
            int end = Math.min(deletes.size(), start + MOST_IN_A_BATCH);
            Map<String, List<WriteRequest>> some =
                    deletes.subList(start, end).stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Delete::table,
                                            Collectors.mapping(
                                                    Delete::request, Collectors.toList())));
            plain().batchWriteItem(batch -> batch.requestItems(some));
        }
        tables().forEach(Shared.ROWS::none);
        EMPTY.add(tables);
    }

    private record Delete(String table, WriteRequest request) {
        static Delete of(TableDefinition table, Map<String, AttributeValue> row) {
            Map<String, AttributeValue> key = new HashMap<>(row);
            key.keySet().retainAll(table.key().attributes());
            return new Delete(
                    table.name(),
                    WriteRequest.builder().deleteRequest(delete -> delete.key(key)).build());
        }
    }
}
