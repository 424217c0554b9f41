package souk.bench.deployed;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.bench.command.CannotRun;
import souk.cart.Carts;
import souk.catalogue.Products;
import souk.dynamo.cart.CartTables;
import souk.dynamo.cart.DynamoCarts;
import souk.dynamo.catalogue.DynamoProducts;
import souk.dynamo.order.DynamoOrders;
import souk.dynamo.order.OrderTables;
import souk.dynamo.review.DynamoRatingAudit;
import souk.dynamo.review.DynamoReviews;
import souk.dynamo.review.ReviewTables;
import souk.dynamo.sales.DynamoSales;
import souk.dynamo.sales.SalesTables;
import souk.dynamo.wishlist.DynamoWishlists;
import souk.dynamo.wishlist.WishlistTables;
import souk.local.data.LocalDynamoDb;
import souk.local.data.Tables;
import souk.local.net.LoopbackServer;
import souk.local.secrets.SecretTexts;
import souk.local.secrets.SecretVault;
import souk.local.stripe.StripeSettings;
import souk.local.stripe.StripeStandIn;
import souk.local.template.FunctionDefinition;
import souk.local.template.LocalAddresses;
import souk.local.template.RouteDefinition;
import souk.local.template.Template;
import souk.order.Orders;
import souk.payment.Payments;
import souk.review.RatingAudit;
import souk.review.Reviews;
import souk.sales.Sales;
import souk.stripe.LiveStripe;
import souk.wishlist.Wishlists;

/**
 * What the template describes, with a database of its own: DynamoDB Local in memory, in this
 * process, its tables empty. Thread-safe.
 */
public final class Deployment implements AutoCloseable {
    private static final String REGION = "eu-west-1";
    private static final URI NOWHERE = URI.create("http://127.0.0.1");

    private final Template template;
    private final LocalDynamoDb database;
    private final SecretVault secrets;
    private final StripeStandIn stripe;

    private Deployment(
            Template template, LocalDynamoDb database, SecretVault secrets, StripeStandIn stripe) {
        this.template = template;
        this.database = database;
        this.secrets = secrets;
        this.stripe = stripe;
    }

    /** Opens what {@code template.yaml} in this folder describes. */
    public static Deployment open(Path root) {
        var surroundings = new LocalAddresses(NOWHERE, NOWHERE, REGION, Map.of());
        var template = Template.read(root.resolve("template.yaml"), surroundings);
        var server = LoopbackServer.bind(0, "dynamodb", "");
        var database = LocalDynamoDb.start(server, Optional.empty(), REGION);
        new Tables(database.client()).make(template.tables());
        var texts = SecretTexts.ofStripe(StripeSettings.API_KEY, StripeSettings.WEBHOOK_SECRET);
        var secrets =
                SecretVault.start(LoopbackServer.bind(0, "secrets", ""), template.secrets(), texts);
        var stripe =
                StripeStandIn.start(
                        LoopbackServer.bind(0, "stripe", ""), StripeSettings.of(Clock.systemUTC()));
        return new Deployment(template, database, secrets, stripe);
    }

    /** The functions that answer routes, in the template's order. */
    public List<FunctionDefinition> functions() {
        return template.functions().stream().filter(f -> !f.routes().isEmpty()).toList();
    }

    /**
     * The function of that name.
     *
     * @throws CannotRun when there is none that answers a route
     */
    public FunctionDefinition function(String name) {
        return functions().stream()
                .filter(function -> function.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotRun("the template has no route function " + name));
    }

    /**
     * A function that no route calls: the clock or a stream does.
     *
     * @throws CannotRun when there is none of that name
     */
    public FunctionDefinition job(String name) {
        return template.functions().stream()
                .filter(function -> function.name().equals(name) && function.routes().isEmpty())
                .findFirst()
                .orElseThrow(() -> new CannotRun("the template has no such job: " + name));
    }

    /** The first route of a function. */
    public static RouteDefinition route(FunctionDefinition function) {
        return function.routes().getFirst();
    }

    public DynamoDbClient dynamoDb() {
        return database.client();
    }

    public URI dynamoDbAddress() {
        return database.address();
    }

    public String region() {
        return REGION;
    }

    /** What a function must know to find the database, its secrets and Stripe. */
    public Map<String, String> standIns() {
        return Map.of(
                "AWS_ENDPOINT_URL_DYNAMODB",
                database.address().toString(),
                "AWS_ENDPOINT_URL_SECRETS_MANAGER",
                secrets.address().toString(),
                "STRIPE_API_BASE",
                stripe.address().toString(),
                "AWS_EC2_METADATA_DISABLED",
                "true");
    }

    public Products products() {
        return new DynamoProducts(dynamoDb(), setting("PRODUCTS_TABLE"));
    }

    public Carts carts() {
        var tables =
                new CartTables(
                        setting("CARTS_TABLE"),
                        setting("PRODUCTS_TABLE"),
                        setting("REQUESTS_TABLE"));
        return new DynamoCarts(
                dynamoDb(),
                tables,
                currency(),
                Clock.systemUTC(),
                () -> UUID.randomUUID().toString());
    }

    public Orders orders() {
        var tables =
                new OrderTables(
                        setting("ORDERS_TABLE"),
                        setting("CARTS_TABLE"),
                        setting("PRODUCTS_TABLE"),
                        setting("REQUESTS_TABLE"),
                        setting("REVIEWS_TABLE"));
        return new DynamoOrders(
                dynamoDb(),
                tables,
                currency(),
                Clock.systemUTC(),
                () -> UUID.randomUUID().toString());
    }

    public Reviews reviews() {
        var tables =
                new ReviewTables(
                        setting("REVIEWS_TABLE"),
                        setting("PRODUCTS_TABLE"),
                        setting("ORDERS_TABLE"));
        return new DynamoReviews(dynamoDb(), tables, () -> UUID.randomUUID().toString());
    }

    public RatingAudit ratings() {
        return new DynamoRatingAudit(
                dynamoDb(),
                setting("PRODUCTS_TABLE"),
                setting("REVIEWS_TABLE"),
                () -> UUID.randomUUID().toString());
    }

    public Sales sales() {
        var tables = new SalesTables(setting("SALES_TABLE"), setting("REQUESTS_TABLE"));
        return new DynamoSales(
                dynamoDb(), tables, Clock.systemUTC(), () -> UUID.randomUUID().toString());
    }

    public Wishlists wishlists() {
        var tables = new WishlistTables(setting("WISHLISTS_TABLE"), setting("PRODUCTS_TABLE"));
        return new DynamoWishlists(
                dynamoDb(), tables, Clock.systemUTC(), () -> UUID.randomUUID().toString());
    }

    public Payments payments() {
        return LiveStripe.payments(
                Optional.of(stripe.address().toString()),
                () -> StripeSettings.API_KEY,
                "https://shop.example");
    }

    public StripeStandIn stripe() {
        return stripe;
    }

    public Currency currency() {
        return Currency.getInstance(setting("SHOP_CURRENCY"));
    }

    /** What the template gives every function by that name. */
    public String setting(String variable) {
        return functions().stream()
                .map(function -> function.environment().getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow(() -> new CannotRun("the template sets no " + variable));
    }

    @Override
    public void close() {
        stripe.close();
        secrets.close();
        database.close();
    }
}
