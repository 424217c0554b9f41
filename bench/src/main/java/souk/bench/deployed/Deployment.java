package souk.bench.deployed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.bench.command.CannotRun;
import souk.bench.command.Scratch;
import souk.listing.PictureId;
import souk.local.bucket.Buckets;
import souk.local.data.LocalDynamoDb;
import souk.local.data.TableMaker;
import souk.local.net.LoopbackServer;
import souk.local.secrets.SecretTexts;
import souk.local.secrets.SecretVault;
import souk.local.stripe.StripeSettings;
import souk.local.stripe.StripeStandIn;
import souk.local.template.FunctionDefinition;
import souk.local.template.LocalAddresses;
import souk.local.template.RouteDefinition;
import souk.local.template.Template;
import souk.payment.Payments;
import souk.stripe.LiveStripe;
import souk.wiring.Stores;

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
    private final Scratch files;
    private final Buckets buckets;

    private Deployment(
            Template template,
            LocalDynamoDb database,
            SecretVault secrets,
            StripeStandIn stripe,
            Scratch files) {
        this.template = template;
        this.database = database;
        this.secrets = secrets;
        this.stripe = stripe;
        this.files = files;
        this.buckets =
                Buckets.start(
                        LoopbackServer.bind(0, "buckets", ""),
                        template,
                        files.folder(),
                        "https://shop.example",
                        Clock.systemUTC());
        buckets.deploy(files.folder().resolve("pages"), "{}", "<!DOCTYPE html><title>Shop</title>");
    }

    /** Opens what {@code template.yaml} in this folder describes. */
    public static Deployment open(Path root) {
        var surroundings = new LocalAddresses(NOWHERE, NOWHERE, REGION, Map.of());
        var template = Template.read(root.resolve("template.yaml"), surroundings);
        var server = LoopbackServer.bind(0, "dynamodb", "");
        var database = LocalDynamoDb.start(server, Optional.empty(), REGION);
        new TableMaker(database.client()).make(template.tables());
        var texts = SecretTexts.ofStripe(StripeSettings.API_KEY, StripeSettings.WEBHOOK_SECRET);
        var secrets =
                SecretVault.start(LoopbackServer.bind(0, "secrets", ""), template.secrets(), texts);
        var stripe =
                StripeStandIn.start(
                        LoopbackServer.bind(0, "stripe", ""), StripeSettings.of(Clock.systemUTC()));
        return new Deployment(template, database, secrets, stripe, Scratch.make());
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
     * A function that no route calls: a schedule or a stream does.
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
                "AWS_ENDPOINT_URL_S3",
                buckets.address().toString(),
                "AWS_ENDPOINT_URL_SECRETS_MANAGER",
                secrets.address().toString(),
                "STRIPE_API_BASE",
                stripe.address().toString(),
                "AWS_EC2_METADATA_DISABLED",
                "true");
    }

    /** Every port of the shop, over this database. */
    public Stores stores() {
        Map<String, String> environment = new HashMap<>();
        functions().forEach(function -> environment.putAll(function.environment()));
        return new Stores(dynamoDb(), environment, Clock.systemUTC());
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

    /** The folder that has the objects of the bucket that this variable names, a file for each. */
    public Path objects(String variable) {
        return files.folder().resolve(setting(variable));
    }

    /** Notes of an upload that a picture was made of it. */
    public void prepared(PictureId picture) {
        buckets.put(picture.preparation(), "Ready 1600 1200".getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        stripe.close();
        secrets.close();
        database.close();
        buckets.close();
        files.close();
    }
}
