package souk.proof.checkout;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.house.Repository;
import souk.local.data.LocalDynamoDb;
import souk.local.data.Tables;
import souk.local.net.LoopbackServer;
import souk.local.template.LocalAddresses;
import souk.local.template.TableDefinition;
import souk.local.template.Template;

/**
 * The template's tables of a checkout, empty and under names of their own, in the one DynamoDB
 * Local of the tests' process. They go when it closes.
 */
public final class Database implements AutoCloseable {
    private static final String REGION = "eu-central-1";
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
    }

    private static final List<String> TABLES =
            List.of("ORDERS", "CARTS", "PRODUCTS", "REQUESTS", "REVIEWS", "SALES", "WISHLISTS");

    private final Map<String, String> names = new HashMap<>();

    public Database() {
        String prefix = "checkout" + NEXT.incrementAndGet() + ".";
        Map<String, String> told = new HashMap<>();
        Shared.TEMPLATE.functions().forEach(each -> told.putAll(each.environment()));
        List<TableDefinition> own = new ArrayList<>();
        for (String table : TABLES) {
            String name = told.get(table + "_TABLE");
            names.put(table, prefix + name);
            Shared.TEMPLATE.tables().stream()
                    .filter(each -> each.name().equals(name))
                    .map(each -> named(each, prefix))
                    .forEach(own::add);
        }
        new Tables(Shared.DYNAMO_DB.client()).make(own);
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
        return name("ORDERS");
    }

    String carts() {
        return name("CARTS");
    }

    String products() {
        return name("PRODUCTS");
    }

    public String requests() {
        return name("REQUESTS");
    }

    String reviews() {
        return name("REVIEWS");
    }

    public String sales() {
        return name("SALES");
    }

    String wishlists() {
        return name("WISHLISTS");
    }

    private String name(String table) {
        return Optional.ofNullable(names.get(table)).orElseThrow();
    }

    /** A client that nothing stands between. */
    DynamoDbClient plain() {
        return Shared.DYNAMO_DB.client();
    }

    public DynamoDbClient client(ExecutionInterceptor between) {
        return DynamoDbClient.builder()
                .endpointOverride(Shared.DYNAMO_DB.address())
                .region(Region.of(REGION))
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create("local", "local")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(with -> with.executionInterceptors(List.of(between)))
                .build();
    }

    /** All rows there are. */
    public List<Map<String, AttributeValue>> all(String table) {
        return plain()
                .scanPaginator(scan -> scan.tableName(table).consistentRead(true))
                .items()
                .stream()
                .toList();
    }

    @Override
    public void close() {
        names.values().forEach(name -> plain().deleteTable(delete -> delete.tableName(name)));
    }
}
