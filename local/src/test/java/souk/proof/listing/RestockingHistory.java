package souk.proof.listing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import souk.catalogue.ProductId;
import souk.order.Order;
import souk.order.OrderLine;
import souk.proof.checkout.Audit;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.Together;
import souk.proof.checkout.WebhookSender;

/**
 * 64 buyers for three products of one seller, who adds stock, takes some out and sets prices in two
 * tabs at the same time. What is wanted is decided by the seed; who comes first is not.
 */
record RestockingHistory(long seed) {
    private static final List<String> PRODUCTS = List.of("lamp", "rug", "tray");
    private static final double COLLISIONS = 0.1;
    private static final int BUYERS = 64;
    private static final int TABS = 2;
    private static final int CHANGES = 12;
    private static final int UNITS = 20;

    /** Plays it to its end, when everything is paid or given back. */
    void play(Tally tally) {
        try (var fixture = new CheckoutFixture()) {
            fixture.outside().collide(COLLISIONS, seed);
            Random dice = new Random(seed);
            PriceHistory prices = new PriceHistory();
            List<ProductId> products = new ArrayList<>();
            for (String product : PRODUCTS) {
                long price = 500L + dice.nextInt(2_000);
                ProductId id = fixture.putOnSale(product, UNITS, price);
                prices.asks(id, price);
                products.add(id);
            }
            WebhookSender webhooks = new WebhookSender(fixture);
            Together.all(everybody(fixture, products, prices, webhooks, dice, tally));
            Audit.always(fixture, toString());
            // Longer than an order is held: what is open now, nobody paid.
            fixture.pass(Duration.ofMinutes(36));
            fixture.stripe().sessions();
            fixture.sweep();
            webhooks.bringsTheRest();
            fixture.sweep();
            tally.add(paidAsShown(fixture, prices, Audit.atRest(fixture, toString())));
        }
    }

    private static List<Runnable> everybody(
            CheckoutFixture fixture,
            List<ProductId> products,
            PriceHistory prices,
            WebhookSender webhooks,
            Random dice,
            Tally tally) {
        List<Runnable> all = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            Customer customer =
                    new Customer(fixture, "buyer" + i, prices, new Random(dice.nextLong()));
            Map<String, Integer> wish = new HashMap<>();
            wish.put(PRODUCTS.get(dice.nextInt(PRODUCTS.size())), 1 + dice.nextInt(3));
            wish.put(PRODUCTS.get(dice.nextInt(PRODUCTS.size())), 1 + dice.nextInt(3));
            all.add(() -> customer.shops(wish, webhooks));
        }
        for (int i = 0; i < TABS; i++) {
            Tab tab = new Tab(fixture, products, prices, new Random(dice.nextLong()), tally);
            all.add(() -> tab.works(CHANGES));
        }
        return all;
    }

    /** Each line's price was the product's at some time, and the total is what the buyer saw. */
    private ShopState paidAsShown(CheckoutFixture fixture, PriceHistory prices, ShopState state) {
        for (String id : state.orders().keySet()) {
            Order order = fixture.find(id).orElseThrow();
            for (OrderLine line : order.lines()) {
                if (!prices.asked(line.productId(), line.price().minor())) {
                    throw new AssertionError(this + ": no seller set this price: " + line);
                }
            }
            if (prices.shown(id) != order.total().minor()) {
                throw new AssertionError(
                        "%s: shown %d, ordered at %s"
                                .formatted(this, prices.shown(id), order.total()));
            }
        }
        return state;
    }
}
