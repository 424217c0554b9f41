package souk.proof.race;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import souk.cart.CartBusy;
import souk.order.SampleOrders;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Crash;
import souk.proof.checkout.Reply;

/**
 * One of a shopper's tabs: it orders the cart, filled first if need be, and pays, cancels or leaves
 * it.
 */
final class LimitsTab implements Runnable {
    private static final String CARD = "4242424242424242";
    private static final String DECLINED = "4000000000000002";
    private static final int TRIES = 3;

    /** Another tab was quicker: there may be something else to order by now. */
    private static final Set<String> OVERTAKEN =
            Set.of("CART_CHANGED", "CART_EMPTY", "SHIPPING_CHANGED");

    private final Buyer alice;
    private final int tab;
    private final Random random;
    private final Lock filling;
    private final Map<String, Long> figures;
    private int wishes;

    LimitsTab(
            CheckoutFixture fixture,
            String shopper,
            int tab,
            long seed,
            Lock filling,
            Map<String, Long> figures) {
        this.alice = new Buyer(fixture, shopper);
        this.tab = tab;
        this.random = new Random(seed);
        this.filling = filling;
        this.figures = figures;
    }

    @Override
    public void run() {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Reply> answered = orders();
            if (answered.isEmpty()) {
                continue;
            }
            Reply reply = answered.get();
            figures.merge(reply.placed() ? "placed" : said(reply), 1L, Long::sum);
            if (reply.placed()) {
                decides(reply);
                return;
            }
            if (reply.code().equals("TOO_MANY_OPEN_ORDERS")
                    || reply.code().equals("TOO_MANY_HELD_UNITS")) {
                makesRoom(reply);
            } else if (!OVERTAKEN.contains(reply.code())) {
                return;
            }
        }
    }

    /** Empty where other tabs changed the cart all the time. */
    private Optional<Reply> orders() {
        String wish = "tab-" + tab + "-" + wishes++;
        // Tabs that fill it at once would only wait for each other; who orders meanwhile does not.
        Buyer.Review seen;
        filling.lock();
        try {
            seen = alice.reviews();
            if (seen.units().isEmpty()) {
                // Half of them fit three times into what one shopper may hold.
                int units = 1 + random.nextInt(random.nextBoolean() ? 60 : 99);
                seen = alice.fills(wish, Map.of("lamp", units, "rug", 1));
            }
        } catch (CartBusy busy) {
            return Optional.empty();
        } finally {
            filling.unlock();
        }
        return Optional.of(alice.insists(wish, seen));
    }

    private void decides(Reply placed) {
        switch (random.nextInt(5)) {
            case 0 -> alice.pays(placed, CARD);
            case 1 -> alice.pays(alice.asksForPayment(placed.orderId()), CARD);
            case 2 -> alice.pays(placed, DECLINED);
            case 3 -> cancels(placed.orderId());
            default -> {
                // Leaves it to the sweep.
            }
        }
    }

    /** What the refusal offers: to pay one of those that are open, or to cancel it. */
    private void makesRoom(Reply refused) {
        var open = refused.body().path("current").path("orders");
        if (open.size() > SampleOrders.LIMITS.orders()) {
            throw new AssertionError("beyond the limit: " + open);
        }
        if (open.isEmpty()) {
            return;
        }
        String order = open.get(random.nextInt(open.size())).path("id").asText();
        if (random.nextBoolean()) {
            alice.pays(alice.asksForPayment(order), CARD);
        } else {
            cancels(order);
        }
    }

    private void cancels(String order) {
        Reply reply = alice.insistsToCancel(order);
        if (reply.status() == 200) {
            figures.merge("cancelled at once", 1L, Long::sum);
        }
    }

    private static String said(Reply reply) {
        return reply.code().isEmpty() ? "no answer" : reply.code();
    }

    /** As Lambda runs it: a failure is told, and the next run tries again. */
    static void sweeps(CheckoutFixture fixture) {
        try {
            fixture.sweep();
        } catch (RuntimeException | Crash failed) {
            // The next run is part of what follows.
        }
    }
}
