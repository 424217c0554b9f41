package souk.proof.checkout;

import com.stripe.StripeClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.cart.Carts;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductWithVariants;
import souk.dynamo.Tables;
import souk.dynamo.shopper.Seeds;
import souk.local.net.LoopbackServer;
import souk.local.stripe.StripeSettings;
import souk.local.stripe.StripeStandIn;
import souk.money.Money;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.ReviewedQuote;
import souk.order.SampleShipping;
import souk.review.Reviewing;
import souk.review.Reviews;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;
import souk.stripe.StripePayments;
import souk.wiring.Stores;

/**
 * A checkout of its own: empty tables, a Stripe of its own and a clock moved by hand, wired as the
 * functions are wired, but for the SDK's own retries at Stripe. Thread-safe.
 */
public final class CheckoutFixture implements AutoCloseable {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Duration TIME_ENOUGH = Duration.ofMinutes(15);

    private final MutableClock clock = new MutableClock();
    private final MutableClock stripeClock = clock.twin();
    private final FaultyServices outside = new FaultyServices();
    private final ClientCallLog calls = new ClientCallLog();
    private final Database database = new Database();
    private final DynamoDbClient client = database.client(outside);
    private final StripeStandIn stripe;
    private final Orders orders;
    private final Carts carts;
    private final SellerSide seller;
    private final ParcelSide parcels;
    private final RefundSide refunds;
    private final Reviews reviews;
    private final Reviewing reviewing;
    private final CheckoutRoutes routes;
    private final Set<Integer> answered = ConcurrentHashMap.newKeySet();

    public CheckoutFixture() {
        stripe =
                StripeStandIn.start(
                        LoopbackServer.bind(0, "the Stripe stand-in", "STRIPE_PORT"),
                        StripeSettings.of(stripeClock));
        Stores stores = database.stores(client, clock);
        orders = stores.orders();
        // What fills a cart is no call of the checkout.
        carts = stores().carts();
        seller = SellerSide.open(stores, stores().rateCards(), calls);
        parcels = ParcelSide.open(stores, database, calls, clock);
        reviews = stores.reviews();
        reviewing = new Reviewing(reviews, new TickingClock(clock.instant()));
        var payments =
                new StripePayments(
                        StripeClient.builder()
                                .setApiKey("sk_none")
                                .setApiBase(stripe.address().toString())
                                .setMaxNetworkRetries(0)
                                .setHttpClient(outside.http(stripe))
                                .build(),
                        () -> StripeSettings.API_KEY,
                        "https://shop.example");
        routes = CheckoutRoutes.of(stores, payments, clock);
        refunds = new RefundSide(stores, database, calls, routes.cancelOrder());
    }

    /** Time passes, here and at Stripe. */
    public void pass(Duration time) {
        clock.pass(time);
        stripeClock.pass(time);
    }

    /** Time passes, and Stripe is late by as much. */
    public void passHere(Duration time) {
        clock.pass(time);
    }

    public FaultyServices outside() {
        return outside;
    }

    public StripeStandIn stripe() {
        return stripe;
    }

    /** Every port, by a client that nothing stands between. */
    public Stores stores() {
        return database.stores(database.plain(), clock);
    }

    Database database() {
        return database;
    }

    ClientCallLog calls() {
        return calls;
    }

    Clock clock() {
        return clock;
    }

    /** The request for the payment of an order, from another device. */
    public Reply payment(String shopper, String orderId) {
        Reply reply = Reply.of(routes.getPayment(), shopper, Map.of(), Map.of("id", orderId), "");
        answered.add(reply.status());
        if (reply.status() == 200) {
            calls.promised(new ClientCallLog.Promise(reply.orderId(), reply.secret()));
        }
        return reply;
    }

    CheckoutRoutes routes() {
        return routes;
    }

    Carts carts() {
        return carts;
    }

    public Reviews reviews() {
        return reviews;
    }

    /** What the ids of a shopper's orders and reviews are made of. */
    public IdSeed seed(ShopperId shopper) {
        var tables = Tables.of(database.plain(), database::name);
        var seeds = new Seeds(tables, () -> shopper + "-seed");
        return seeds.find(shopper).orElseGet(() -> seeds.of(shopper, Optional.empty()));
    }

    /** What shoppers say of products; no two say it at the same moment. */
    public Reviewing reviewing() {
        return reviewing;
    }

    /** Puts a product up for sale, at so many cents. */
    public ProductId putOnSale(String id, int units, long price) {
        return putOnSale(SellerSide.SAM.value(), id, units, price);
    }

    /** The same by a seller. */
    public ProductId putOnSale(String seller, String id, int units, long price) {
        LineId line = new LineId(id);
        Money each = new Money(price, EUR);
        ProductWithVariants listed = SellerSide.product(seller, line, units, each);
        Product product = listed.product();
        if (stores().sellers().find(product.seller()).isEmpty()) {
            parcels.signUp("who-is-" + seller, product.seller());
        }
        if (stores().products().find(product.id()).isEmpty()) {
            stores().products().add(listed);
        } else {
            this.seller.offersToo(product.seller(), line, units, each);
        }
        this.seller.sendsAt(product.seller(), SampleShipping.RATES);
        calls.putOnSale(id, units);
        return product.id();
    }

    /** Where the products are offered. */
    public SellerSide seller() {
        return seller;
    }

    /** Where what is sold is sent. */
    public ParcelSide parcels() {
        return parcels;
    }

    /** Where money and goods go back. */
    public RefundSide refunds() {
        return refunds;
    }

    /** The request to order, as a browser sends it. */
    Reply order(ClientCallLog.Request request, ReviewedQuote reviewed) {
        calls.asked(request);
        Reply reply =
                Reply.of(
                        routes.placeOrder(),
                        request.user(),
                        Map.of(
                                "content-type",
                                "application/json",
                                "idempotency-key",
                                request.key()),
                        OrderBodies.of(reviewed));
        answered.add(reply.status());
        if (reply.placed()) {
            calls.promised(new ClientCallLog.Promise(reply.orderId(), reply.secret()));
        }
        return reply;
    }

    /** A webhook, signed now. */
    Reply hear(String payload) {
        Reply reply =
                Reply.of(
                        routes.webhook(),
                        "nobody",
                        Map.of("stripe-signature", stripe.sign(payload, clock.instant())),
                        payload);
        answered.add(reply.status());
        return reply;
    }

    /** The statuses that requests and webhooks were answered with; 0 for none. */
    public Set<Integer> answered() {
        return Set.copyOf(answered);
    }

    /** One run of the sweep. */
    public void sweep() {
        routes.sweep().run(TIME_ENOUGH, result -> {}, (order, fault) -> {});
    }

    /** The order as it is. */
    public Optional<Order> find(String orderId) {
        return orders.find(new OrderId(orderId));
    }

    /** Ends an order while its session is still open, as a person would who mends something. */
    public boolean release(String orderId) {
        Order order = find(orderId).orElseThrow();
        Order over = order.released(PaymentStatus.CANCELLED, Reason.EXPIRED, clock.instant());
        return orders.update(order, over, Optional.empty()) == Orders.Updated.DONE;
    }

    @Override
    public void close() {
        stripe.close();
        client.close();
        database.close();
    }
}
