package souk.bench.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.routes.OrderSituations;
import souk.bench.routes.ReviewSituations;
import souk.bench.routes.SellerSituations;
import souk.cart.Carts;
import souk.cart.Quantity;
import souk.catalogue.ProductId;
import souk.local.functions.LambdaLaunch;
import souk.local.template.FunctionDefinition;
import souk.shopper.ShopperId;

/**
 * Makes functions ready to be measured: unpacked, and with what their sample events name in the
 * database.
 *
 * @param tasks where packages are unpacked
 * @param events the folder of the sample events
 * @param standIns variables that tell a function where its store is
 */
record Subjects(Deployment deployment, Path tasks, Path events, Map<String, String> standIns) {
    private static final ShopperId SHOPPER = new ShopperId("bench");
    private static final int MEMORY = 1024;

    /** The measure of all others. */
    Subject empty() {
        String file = Empty.class.getSimpleName() + ".class";
        Path code = tasks.resolve("empty-code");
        Path folder = code.resolve(Empty.class.getPackageName().replace('.', '/'));
        try (var bytes = Empty.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("a class has no bytes: " + file);
            }
            Files.createDirectories(folder);
            Files.copy(bytes, folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var function =
                new FunctionDefinition(
                        "(empty)",
                        Empty.class.getName(),
                        code,
                        List.of(),
                        Map.of(),
                        Duration.ofSeconds(10),
                        MEMORY,
                        List.of());
        byte[] event = "{}".getBytes(StandardCharsets.UTF_8);
        return subject(function, () -> event);
    }

    Subject of(FunctionDefinition function) {
        var orders = new OrderSituations(deployment);
        return switch (function.name()) {
            case "PlaceOrder" -> subject(function, () -> orders.place(1).bytes());
            case "StripeWebhook" -> subject(function, () -> orders.paid(1).bytes());
            case "GetOrder" -> subject(function, () -> orders.read().bytes());
            case "AddReview",
                    "ListReviews",
                    "ListMyReviews",
                    "ChangeReview",
                    "RemoveReview",
                    "ReportReview",
                    "ModerateReview",
                    "GetWishlist",
                    "AddToWishlist",
                    "RemoveFromWishlist" ->
                    reviews(function);
            case "ListListings",
                    "CreateListing",
                    "ChangeListing",
                    "RemoveListing",
                    "RequestImageUpload" ->
                    by(function, new SellerSituations(deployment).of(function.name()).next());
            default -> bySample(function);
        };
    }

    private Subject reviews(FunctionDefinition function) {
        return by(function, new ReviewSituations(deployment).of(function.name()).next());
    }

    private Subject by(FunctionDefinition function, Supplier<ApiEvent> next) {
        if (function.routes().getFirst().key().startsWith("GET ")) {
            // Nothing is used up by reading.
            byte[] event = next.get().bytes();
            return subject(function, () -> event);
        }
        return subject(function, () -> next.get().bytes());
    }

    private Subject bySample(FunctionDefinition function) {
        var sample = SampleEvent.read(events, function.name());
        sample.product().ifPresent(this::stock);
        return subject(function, () -> sample.from(shopper(sample).value()));
    }

    private Subject subject(FunctionDefinition function, Supplier<byte[]> events) {
        var launch = LambdaLaunch.of(function, tasks);
        return new Subject(
                function.name(),
                launch.task(),
                launch.options(),
                api -> launch.environment(deployment.region(), standIns, api),
                events,
                PackageSize.of(function));
    }

    private void stock(ProductId product) {
        if (deployment.products().find(product).isEmpty()) {
            deployment.products().add(new SampleProducts(deployment.currency()).named(product, 1));
        }
    }

    /**
     * Who sends the next event. What adds gets a new shopper each time, lest a cart be full; all
     * else is asked for by one who has the product in the cart.
     */
    private ShopperId shopper(SampleEvent sample) {
        if (sample.adds()) {
            return new ShopperId("bench-" + UUID.randomUUID());
        }
        Carts carts = deployment.carts();
        sample.product()
                .filter(product -> carts.read(SHOPPER).lines().isEmpty())
                .ifPresent(product -> carts.add(SHOPPER, product, new Quantity(1)));
        return SHOPPER;
    }
}
