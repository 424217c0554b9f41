package souk.local;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.local.calls.AwsCall;
import souk.local.calls.AwsCallLog;
import souk.local.console.Console;
import souk.local.console.QuietLibraries;
import souk.local.data.LocalDynamoDb;
import souk.local.fault.StartupError;
import souk.local.functions.Functions;
import souk.local.identity.Identity;
import souk.local.mail.MailStandIn;
import souk.local.stream.Streams;
import souk.local.stripe.StripeStandIn;
import souk.local.template.Template;

/**
 * A shop that is open on this machine.
 *
 * <pre>{@code
 * try (var cloud = LocalCloud.start(LocalSettings.inMemory(Path.of("template.yaml")))) {
 *     var token = cloud.identity().accessToken("alice", List.of());
 *     var cart = cloud.address().resolve("/api/cart");
 * }
 * }</pre>
 *
 * <p>Several may be open in one process, on ports of their own. Thread-safe.
 */
public final class LocalCloud implements AutoCloseable {
    private final Deque<AutoCloseable> open;
    private final URI address;
    private final Template template;
    private final Identity identity;
    private final LocalDynamoDb dynamoDb;
    private final Optional<StripeStandIn> stripe;
    private final MailStandIn mail;
    private final Functions functions;
    private final Streams streams;
    private final Map<String, String> environment;
    private final AwsCallLog calls;

    LocalCloud(
            Deque<AutoCloseable> open,
            URI address,
            Template template,
            Identity identity,
            LocalDynamoDb dynamoDb,
            Optional<StripeStandIn> stripe,
            MailStandIn mail,
            Functions functions,
            Streams streams,
            Map<String, String> environment,
            AwsCallLog calls) {
        this.open = open;
        this.address = address;
        this.template = template;
        this.identity = identity;
        this.dynamoDb = dynamoDb;
        this.stripe = stripe;
        this.mail = mail;
        this.functions = functions;
        this.streams = streams;
        this.environment = Map.copyOf(environment);
        this.calls = calls;
    }

    /** Opens a shop that says nothing. */
    public static LocalCloud start(LocalSettings settings) {
        return start(settings, Console.silent());
    }

    /**
     * Opens a shop.
     *
     * @throws StartupError if there is something to put right first; nothing is left running then
     */
    public static LocalCloud start(LocalSettings settings, Console console) {
        QuietLibraries.choose();
        var open = new ArrayDeque<AutoCloseable>();
        try {
            return new Startup(settings, console, open).open();
        } catch (RuntimeException e) {
            closeAll(open);
            throw e;
        }
    }

    /** Where the API and the storefront answer. */
    public URI address() {
        return address;
    }

    public Identity identity() {
        return identity;
    }

    /** A client of the database; it closes with the shop. */
    public DynamoDbClient dynamoDb() {
        return dynamoDb.client();
    }

    /** Where other clients find the database. */
    public URI dynamoDbAddress() {
        return dynamoDb.address();
    }

    /** Stripe's stand-in; none while the shop uses Stripe itself. */
    public Optional<StripeStandIn> stripe() {
        return stripe;
    }

    /** The mails of the shop, and what is to go wrong with them. */
    public MailStandIn mail() {
        return mail;
    }

    public Template template() {
        return template;
    }

    /** The functions, to invoke without HTTP. */
    public Functions functions() {
        return functions;
    }

    /** What reads the tables' streams. */
    public Streams streams() {
        return streams;
    }

    /** The variables that an operator's command needs beside this shop. No secret is in them. */
    public Map<String, String> environment() {
        return environment;
    }

    /** What functions called of AWS so far, where it was to be noted. */
    public Set<AwsCall> calls() {
        return calls.calls();
    }

    @Override
    public void close() {
        closeAll(open);
    }

    private static synchronized void closeAll(Deque<AutoCloseable> open) {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("cannot end the local cloud", e);
            }
        }
    }
}
