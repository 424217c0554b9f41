package souk.operations.reconcile;

import com.stripe.StripeClient;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import souk.cart.Carts;
import souk.cart.PricedCart;
import souk.cart.Quantity;
import souk.catalogue.ProductId;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.cart.DynamoCarts;
import souk.dynamo.catalogue.DynamoProducts;
import souk.dynamo.order.DynamoAllOrders;
import souk.dynamo.order.DynamoOrders;
import souk.dynamo.refund.DynamoRefunds;
import souk.local.data.LocalDynamoDb;
import souk.local.data.TableMaker;
import souk.local.net.LoopbackServer;
import souk.local.stripe.StripeSettings;
import souk.local.stripe.StripeStandIn;
import souk.local.template.LocalAddresses;
import souk.local.template.Template;
import souk.money.Money;
import souk.order.Order;
import souk.order.Orders;
import souk.order.SampleOrders;
import souk.order.SampleShipping;
import souk.payment.Checkout;
import souk.payment.Payments;
import souk.payment.Settlement;
import souk.refund.Refunds;
import souk.shopper.ShopperId;
import souk.stripe.StripePayments;
import souk.value.IdempotencyKey;

/** Tables and Stripe's stand-in, whose messages never arrive; both close after each test. */
public final class ReconcileFixture implements AfterEachCallback {
    public static final Currency EUR = Currency.getInstance("EUR");
    private static final String CARD = "4242424242424242";
    private static final String REGION = "eu-west-1";

    public final MutableClock clock = new MutableClock();
    public final StripeStandIn stripe =
            StripeStandIn.start(
                    LoopbackServer.bind(0, "the Stripe stand-in", ""), StripeSettings.of(clock));
    public final Orders orders;
    public final Refunds refunds;
    final DynamoProducts products;
    private final LocalDynamoDb database =
            LocalDynamoDb.start(LoopbackServer.bind(0, "dynamodb", ""), Optional.empty(), REGION);
    private final Carts carts;
    private final Payments payments =
            new StripePayments(
                    StripeClient.builder()
                            .setApiKey("none")
                            .setApiBase(stripe.address().toString())
                            .setMaxNetworkRetries(0)
                            .build(),
                    () -> StripeSettings.API_KEY,
                    "http://localhost:8080");
    private final AtomicInteger shoppers = new AtomicInteger();

    public ReconcileFixture() {
        URI nowhere = URI.create("http://127.0.0.1");
        var surroundings = new LocalAddresses(nowhere, nowhere, REGION, Map.of());
        new TableMaker(database.client())
                .make(Template.read(Path.of("../template.yaml"), surroundings).tables());
        var client = database.client();
        this.products = new DynamoProducts(Tables.of(client, Table::logicalName));
        this.carts =
                new DynamoCarts(
                        Tables.of(client, Table::logicalName),
                        EUR,
                        clock,
                        () -> UUID.randomUUID().toString());
        this.orders =
                new DynamoOrders(
                        Tables.of(client, Table::logicalName),
                        EUR,
                        clock,
                        () -> UUID.randomUUID().toString());
        this.refunds =
                new DynamoRefunds(
                        Tables.of(client, Table::logicalName),
                        EUR,
                        clock,
                        () -> UUID.randomUUID().toString());
    }

    public void list(String product, long price, int stock) {
        products.add(SampleProducts.listed(product, new Money(price, EUR), stock, clock.instant()));
    }

    public int stock(String product) {
        return products.find(new ProductId(product)).orElseThrow().stock();
    }

    /** An order of a new shopper, with a session. */
    public Order placed(String product, int units) {
        return placed(Map.of(product, units));
    }

    /** The same of several products. */
    public Order placed(Map<String, Integer> units) {
        var shopper = new ShopperId("shopper-" + shoppers.incrementAndGet());
        PricedCart cart =
                units.entrySet().stream()
                        .map(each -> add(shopper, each.getKey(), each.getValue()))
                        .reduce((first, last) -> last)
                        .orElseThrow();
        return new Checkout(
                        orders, SampleShipping.LOOKUP, payments, SampleOrders.WIDE_LIMITS, clock)
                .place(
                        shopper,
                        new IdempotencyKey("key"),
                        SampleShipping.reviewed(cart),
                        Optional.empty())
                .order();
    }

    private PricedCart add(ShopperId shopper, String product, int units) {
        return carts.add(shopper, new ProductId(product), new Quantity(units));
    }

    public void pay(Order order) {
        stripe.pay(order.state().session().orElseThrow(), CARD);
    }

    /** An order that the shop knows to be paid. */
    public Order paid(Map<String, Integer> units) {
        Order order = placed(units);
        pay(order);
        new Settlement(orders, payments, clock).catchUp(order.id());
        return now(order);
    }

    /** Makes of an order what a fault would have made of it. */
    Order become(Order before, Order after) {
        orders.update(before, after, Optional.empty());
        return after;
    }

    public Order now(Order order) {
        return orders.find(order.id()).orElseThrow();
    }

    /** What the command prints, and at the end the code it exits with. */
    public String reconcile(String... options) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var all = new DynamoAllOrders(Tables.of(database.client(), Table::logicalName));
        int code = new Reconcile(all, orders, refunds, payments, clock).run(List.of(options), out);
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n")
                + "exit: "
                + code;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        stripe.close();
        database.close();
    }
}
