package souk.bench.restore;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import souk.bench.deployed.SampleProducts;
import souk.bench.figures.Latencies;
import souk.bench.replay.CallFailed;
import souk.bench.replay.CustomerAddress;
import souk.bench.replay.HttpCalls;
import souk.bench.replay.OwnShop;
import souk.bench.replay.ReplayRates;
import souk.bench.replay.ShopClient;
import souk.bench.replay.TestCardPayments;
import souk.catalogue.LineId;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.RatingSummary;
import souk.local.stripe.ledger.Session;

/**
 * Shoppers who order, pay and review through the shop's API. Each order is a new shopper's, and has
 * a line of the first seller, so that this seller's sums count every paid order. For one thread.
 */
final class Trade implements AutoCloseable {
    static final int PRODUCTS = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 100;
    private static final String ORDER = "orderId";
    private static final String FIRST_SELLER = "seller-0";

    private final OwnShop shop;
    private final HttpCalls calls = new HttpCalls(new Latencies());
    private final ShopClient client;
    private final TestCardPayments payments;
    private final Map<String, String> sellerTokens = new HashMap<>();
    private int shoppers;

    /**
     * An order and what it takes to pay it.
     *
     * @param token of its shopper
     */
    record Placed(String id, String token, String clientSecret) {}

    Trade(OwnShop shop) {
        this.shop = shop;
        this.client = new ShopClient(shop.address(), calls);
        this.payments = new TestCardPayments(shop.stripe(), calls);
    }

    /** Lists the products and sets their sellers' rates. */
    void list() {
        // The first call starts the functions: on a busy machine that takes longer than they have.
        reached(this::answers);
        var currency =
                Currency.getInstance(client.cart(shop.token("anybody")).path("currency").asText());
        var samples = new SampleProducts(currency);
        for (int number = 0; number < PRODUCTS; number++) {
            var product = samples.product(number).rated(RatingSummary.NONE);
            String seller = product.seller().value();
            sellerTokens.computeIfAbsent(seller, shop::sellerToken);
            shop.add(ProductWithVariants.plain(product));
            shop.sends(seller, ReplayRates.of(seller, currency));
        }
    }

    private boolean answers() {
        try {
            return client.cart(shop.token("anybody")).isObject();
        } catch (CallFailed notYet) {
            return false;
        }
    }

    Placed place() {
        int number = shoppers++;
        String shopper = "shopper-" + number;
        String token = shop.token(shopper);
        client.add(token, LineId.of(SampleProducts.id(0)), 2);
        client.add(token, LineId.of(SampleProducts.id(1 + number % (PRODUCTS - 1))), 1);
        JsonNode cart = client.cart(token);
        CustomerAddress to = CustomerAddress.of(shopper);
        JsonNode quote = client.quote(token, cart, to);
        JsonNode placed = client.place(token, "order-of-" + shopper, cart, quote, to);
        return new Placed(
                placed.path("order").path("id").asText(),
                token,
                placed.path("payment").path("clientSecret").asText());
    }

    /** Pays an order and waits until the shop has heard of it. */
    void pay(Placed order) {
        payments.pay(order.clientSecret());
        if (!reached(() -> status(order).equals("Paid"))) {
            throw new CallFailed("order " + order.id() + " was paid and is still Pending");
        }
    }

    String status(Placed order) {
        return client.order(order.token(), order.id()).path("paymentStatus").asText();
    }

    void review(Placed order) {
        client.review(order.token(), SampleProducts.id(0).value(), 1 + shoppers % 5);
    }

    /** Waits until the first seller's sums count so many orders; whether they do. */
    boolean sumsReach(int orders) {
        return reached(() -> orders() == orders);
    }

    /** How many orders the first seller's sums count. */
    private int orders() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String days = "from=%s&to=%s".formatted(today.minusDays(2), today.plusDays(1));
        // The token of then: another would make the seller anew where a restore has lost them.
        JsonNode sales = client.sales(sellerTokens.getOrDefault(FIRST_SELLER, ""), days);
        return sales.path("totals").path("orders").asInt();
    }

    /** How many products a search for all of them finds. */
    int found() {
        return client.search("q=sample").path("items").size();
    }

    /**
     * The payments at Stripe whose order is in no table. Their payers get nothing: somebody must
     * refund each by hand.
     */
    List<String> unknownPayments(TableRows rows, String orders) {
        String known = rows.of(orders).toString();
        return shop.cloud().stripe().orElseThrow().sessions().stream()
                .filter(Session::paid)
                .filter(paid -> !known.contains(paid.terms().metadata().getOrDefault(ORDER, "?")))
                .map(paid -> paid.attempted().orElseThrow().intent())
                .toList();
    }

    /** Whether it came to be so, within a minute. */
    private static boolean reached(BooleanSupplier goal) {
        long start = System.nanoTime();
        while (!goal.getAsBoolean()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                return false;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CallFailed("the rehearsal was interrupted");
            }
        }
        return true;
    }

    @Override
    public void close() {
        calls.close();
    }
}
