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
import souk.proof.checkout.Books;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Postman;
import souk.proof.checkout.Together;

/**
 * 64 buyers for three products of one seller, who adds stock, takes some out and sets prices in two
 * tabs at the same time. What is wanted is decided by the seed; who comes first is not.
 */
record Market(long seed) {
    private static final List<String> PRODUCTS = List.of("lamp", "rug", "tray");
    private static final double COLLISIONS = 0.1;
    private static final int BUYERS = 64;
    private static final int TABS = 2;
    private static final int CHANGES = 12;
    private static final int UNITS = 20;

    /** Plays it to its end, when everything is paid or given back. */
    void play(Tally tally) {
        try (var till = new CheckoutFixture()) {
            till.outside().collide(COLLISIONS, seed);
            Random dice = new Random(seed);
            PriceBook prices = new PriceBook();
            List<ProductId> products = new ArrayList<>();
            for (String product : PRODUCTS) {
                long price = 500L + dice.nextInt(2_000);
                ProductId id = till.shelve(product, UNITS, price);
                prices.asks(id, price);
                products.add(id);
            }
            Postman postman = new Postman(till);
            Together.all(everybody(till, products, prices, postman, dice, tally));
            Audit.always(till, toString());
            // Longer than an order is held: what is open now, nobody paid.
            till.pass(Duration.ofMinutes(36));
            till.stripe().sessions();
            till.sweep();
            postman.bringsTheRest();
            till.sweep();
            tally.add(paidAsShown(till, prices, Audit.atRest(till, toString())));
        }
    }

    private static List<Runnable> everybody(
            CheckoutFixture till,
            List<ProductId> products,
            PriceBook prices,
            Postman postman,
            Random dice,
            Tally tally) {
        List<Runnable> all = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            Customer customer =
                    new Customer(till, "buyer" + i, prices, new Random(dice.nextLong()));
            Map<String, Integer> wish = new HashMap<>();
            wish.put(PRODUCTS.get(dice.nextInt(PRODUCTS.size())), 1 + dice.nextInt(3));
            wish.put(PRODUCTS.get(dice.nextInt(PRODUCTS.size())), 1 + dice.nextInt(3));
            all.add(() -> customer.shops(wish, postman));
        }
        for (int i = 0; i < TABS; i++) {
            Tab tab = new Tab(till, products, prices, new Random(dice.nextLong()), tally);
            all.add(() -> tab.works(CHANGES));
        }
        return all;
    }

    /** Each line's price was the product's at some time, and the total is what the buyer saw. */
    private Books paidAsShown(CheckoutFixture till, PriceBook prices, Books books) {
        for (String id : books.orders().keySet()) {
            Order order = till.find(id).orElseThrow();
            for (OrderLine line : order.lines()) {
                if (!prices.asked(line.productId(), line.price().minor())) {
                    throw new AssertionError(this + ": nobody asked this price: " + line);
                }
            }
            if (prices.shown(id) != order.total().minor()) {
                throw new AssertionError(
                        "%s: shown %d, ordered at %s"
                                .formatted(this, prices.shown(id), order.total()));
            }
        }
        return books;
    }
}
