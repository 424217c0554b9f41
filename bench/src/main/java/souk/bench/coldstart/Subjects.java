package souk.bench.coldstart;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.routes.OrderSituations;
import souk.bench.routes.ReviewSituations;
import souk.bench.routes.SellerSituations;
import souk.bench.routes.Situation;
import souk.cart.Carts;
import souk.cart.Quantity;
import souk.catalogue.ProductId;
import souk.local.template.FunctionDefinition;
import souk.shopper.ShopperId;

/**
 * Makes functions ready to be measured: packaged, and with what their events name in the database.
 *
 * @param events the folder of the sample events
 */
record Subjects(Deployment deployment, Path events, Packaging packaging) {
    private static final ShopperId SHOPPER = new ShopperId("bench");

    Subject of(FunctionDefinition function) {
        var orders = new OrderSituations(deployment);
        return switch (function.name()) {
            case "PlaceOrder" -> subject(function, () -> orders.place(1).bytes());
            case "CancelOrder" -> subject(function, () -> orders.cancel(1).bytes());
            case "StripeWebhook" -> subject(function, () -> orders.paid(1).bytes());
            case "GetOrder" -> subject(function, () -> orders.read().bytes());
            case "GetPayment" -> subject(function, () -> orders.payment().bytes());
            default ->
                    situation(function)
                            .map(situation -> by(function, situation.next()))
                            .orElseGet(() -> bySample(function));
        };
    }

    /**
     * The first that there is of the function, where its sample names what is not in the database.
     */
    private Optional<Situation> situation(FunctionDefinition function) {
        return Stream.of(
                        new ReviewSituations(deployment).all(),
                        new SellerSituations(deployment).all())
                .flatMap(List::stream)
                .filter(situation -> situation.function().equals(function.name()))
                .findFirst();
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
        return packaging.subject(function, events);
    }

    private void stock(ProductId product) {
        if (deployment.stores().products().find(product).isEmpty()) {
            deployment
                    .stores()
                    .products()
                    .add(new SampleProducts(deployment.currency()).named(product, 1));
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
        Carts carts = deployment.stores().carts();
        sample.product()
                .filter(product -> carts.read(SHOPPER).lines().isEmpty())
                .ifPresent(product -> carts.add(SHOPPER, product, new Quantity(1)));
        return SHOPPER;
    }
}
