package souk.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import souk.local.LocalSettings.Choice;
import souk.local.bucket.Buckets;
import souk.local.bucket.ObjectEvents;
import souk.local.calls.AwsCallLog;
import souk.local.console.Console;
import souk.local.data.DemoCatalogue;
import souk.local.data.DemoReviews;
import souk.local.data.LocalDynamoDb;
import souk.local.data.TableMaker;
import souk.local.functions.LambdaEnvironment;
import souk.local.functions.WorkerFolders;
import souk.local.gateway.AnswerLog;
import souk.local.gateway.Gateway;
import souk.local.identity.Identity;
import souk.local.identity.UserPoolCalls;
import souk.local.identity.Users;
import souk.local.mail.MailStandIn;
import souk.local.net.LoopbackServer;
import souk.local.schedule.AsynchronousRuns;
import souk.local.schedule.Invoker;
import souk.local.schedule.Schedules;
import souk.local.schedule.WallClock;
import souk.local.secrets.SecretTexts;
import souk.local.secrets.SecretVault;
import souk.local.stream.StreamInvoker;
import souk.local.stream.Streams;
import souk.local.stripe.StripeSettings;
import souk.local.stripe.StripeStandIn;
import souk.local.stripe.ledger.Offer;
import souk.local.template.LocalAddresses;
import souk.local.template.Template;

/**
 * The opening of a shop: first what can be refused (ports, template, code), then everything slow at
 * once.
 *
 * <p>Whatever is opened is pushed onto a stack, to be closed from its top.
 */
final class Startup {
    private static final String REGION = "eu-central-1";

    /**
     * The template's parameter for the storefront's address, which follows the port unless somebody
     * sets it.
     */
    private static final String ORIGIN = "StorefrontOrigin";

    /** More than any Timeout of Lambda, so that it is the function's that ends a run. */
    private static final Duration MAX_RUN = Duration.ofMinutes(16);

    private final LocalSettings settings;
    private final Console console;
    private final Deque<AutoCloseable> open;

    Startup(LocalSettings settings, Console console, Deque<AutoCloseable> open) {
        this.settings = settings;
        this.console = console;
        this.open = open;
    }

    LocalCloud open() {
        var ports = settings.ports();
        var gateway = keep(LoopbackServer.bind(ports.gateway(), "the shop", "PORT"));
        var identityServer =
                keep(
                        LoopbackServer.bind(
                                ports.identity(), "the identity provider", "IDENTITY_PORT"));
        var standIns = StandIns.bind(settings, this::keep);
        var calls = new AwsCallLog();
        if (settings.has(Choice.NOTED_CALLS)) {
            standIns.noteIn(calls);
        }
        var address = URI.create("http://localhost:" + gateway.port());
        var template =
                Template.read(
                        settings.template(),
                        new LocalAddresses(
                                address,
                                Identity.issuer(identityServer.port()),
                                REGION,
                                parameters(address)));
        var variables = standIns.variables(settings.stripe().elsewhere());
        ShopSettings.check(template);
        var folder = ShopFolder.of(settings, this::keep);
        var setting =
                new WorkerFolders(
                        settings.logs().orElseGet(() -> folder.resolve("logs")),
                        folder.resolve("tasks"),
                        new LambdaEnvironment(REGION, variables),
                        console);
        keep(
                SecretVault.start(
                        standIns.secrets(),
                        template.secrets(),
                        SecretTexts.ofStripe(
                                settings.stripe().apiKey(), settings.stripe().webhookSecret())));
        var users = new Users();
        keep(UserPoolCalls.start(standIns.users(), template.userPool(), users));
        var buckets =
                keep(
                        Buckets.start(
                                standIns.media(),
                                template,
                                folder,
                                origin(address),
                                Clock.systemUTC()));
        var functions = keep(FunctionProcesses.start(settings, template, setting));
        try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            var identity =
                    CompletableFuture.supplyAsync(
                            () -> identity(identityServer, template, folder, users), tasks);
            var dynamoDb =
                    CompletableFuture.supplyAsync(
                            () -> dynamoDb(standIns.dynamoDb(), template, folder), tasks);
            var stripe = standIns.stripe().map(server -> stripe(server, template, address, folder));
            Tasks.join(identity);
            Tasks.join(dynamoDb);
            var storefront =
                    StorefrontConfig.storefront(
                            settings,
                            Identity.issuer(identityServer.port()),
                            stripe.map(StripeStandIn::address),
                            buckets.address(),
                            WelcomePage.of(
                                    address,
                                    identityServer.port(),
                                    standIns.mail().port(),
                                    standIns.dynamoDb().port()));
            buckets.deploy(storefront.folder(), storefront.config(), storefront.welcome());
            keep(
                    Gateway.start(
                            gateway,
                            template,
                            functions,
                            settings.has(Choice.THROTTLED),
                            buckets.distribution(),
                            storefront,
                            console,
                            settings.has(Choice.NOTED_ANSWERS)
                                    ? Optional.of(new AnswerLog(folder.resolve("answers.jsonl")))
                                    : Optional.empty()));
            StreamInvoker jobs = (function, event) -> functions.answer(function, event, MAX_RUN);
            Invoker runs = (function, event) -> jobs.hear(function, event).isPresent();
            keep(Schedules.start(settings.schedulesOf(template), runs, new WallClock(), console));
            buckets.tell(keep(new ObjectEvents(template.eventRules().objects(), runs, console)));
            var news = MailSenders.settings(template, keep(new AsynchronousRuns(runs, console)));
            var mail = keep(MailStandIn.start(standIns.mail(), news));
            var streams =
                    keep(
                            Streams.start(
                                    template.streams(),
                                    Tasks.join(dynamoDb),
                                    REGION,
                                    jobs,
                                    console));
            var environment = EnvironmentFile.variables(REGION, variables, template);
            if (settings.data().isPresent()) {
                keep(EnvironmentFile.write(folder.resolve("environment"), environment));
                keep(SamEnvironment.write(folder.resolve("sam-env.json"), variables, template));
            }
            return new LocalCloud(
                    open,
                    address,
                    template,
                    Tasks.join(identity),
                    Tasks.join(dynamoDb),
                    stripe,
                    mail,
                    functions,
                    streams,
                    environment,
                    calls);
        }
    }

    private Identity identity(LoopbackServer server, Template template, Path folder, Users users) {
        return keep(
                Identity.start(
                        server,
                        template.client(),
                        users,
                        settings.data().map(_ -> folder.resolve("identity.jwk"))));
    }

    private StripeStandIn stripe(
            LoopbackServer server, Template template, URI address, Path folder) {
        return keep(
                StripeStandIn.start(
                        server,
                        new StripeSettings(
                                Clock.systemUTC(),
                                settings.stripe().apiKey(),
                                // While there are two, the first is the newer one.
                                settings.stripe().webhookSecret().strip().split("\\s+", 2)[0],
                                StripeWebhook.of(template, address),
                                Duration.ofSeconds(1),
                                settings.data().map(_ -> folder.resolve("stripe/journal")),
                                Optional.of(URI.create(origin(address))),
                                Offer.PLAIN)));
    }

    private String origin(URI address) {
        return parameters(address).getOrDefault(ORIGIN, address.toString());
    }

    private LocalDynamoDb dynamoDb(LoopbackServer server, Template template, Path folder) {
        var dynamoDb =
                keep(
                        LocalDynamoDb.start(
                                server,
                                settings.data().map(_ -> folder.resolve("dynamodb")),
                                REGION));
        new TableMaker(dynamoDb.client()).make(template.tables());
        if (settings.has(Choice.DEMO)) {
            DemoCatalogue.fill(dynamoDb.client(), template);
            DemoReviews.fill(dynamoDb.client(), template);
        }
        return dynamoDb;
    }

    private Map<String, String> parameters(URI address) {
        var parameters = new HashMap<String, String>();
        parameters.put(ORIGIN, address.toString());
        parameters.putAll(MailSenders.PARAMETERS);
        parameters.putAll(settings.parameters());
        return parameters;
    }

    private <T extends AutoCloseable> T keep(T opened) {
        synchronized (open) {
            open.push(opened);
        }
        return opened;
    }
}
