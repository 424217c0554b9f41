package souk.proof.race;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import souk.order.OpenOrders;
import souk.order.SampleOrders;
import souk.proof.checkout.Audit;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.Together;
import souk.proof.checkout.WebhookSender;
import souk.shopper.ShopperId;

/**
 * One shopper with so many tabs, all of which order at once, while calls fail at a rate.
 *
 * @param seed names the history
 */
record LimitsHistory(long seed, int tabs) {
    private static final double COLLISIONS = 0.05;
    private static final double TROUBLES = 0.03;

    /** Longer than an order is held. */
    private static final Duration HELD = Duration.ofMinutes(36);

    /** For as long Stripe answers a call as it did at first. */
    private static final Duration KEYS_ARE_KEPT = Duration.ofHours(25);

    /** Looking all the time would take the time that the tabs need. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private static final ShopperId ALICE = new ShopperId("alice");

    /** How often each code was answered, and how the orders ended. */
    Map<String, Long> play() {
        String history = "limits " + seed;
        try (var fixture = new CheckoutFixture()) {
            var random = new Random(seed);
            var figures = Collections.synchronizedMap(new HashMap<String, Long>());
            fixture.putOnSale("lamp", 100_000, 1_250);
            fixture.putOnSale("rug", 100_000, 9_900);
            var webhooks = new WebhookSender(fixture);
            var filling = new ReentrantLock();
            List<Runnable> all = new ArrayList<>();
            var watched = new AtomicBoolean(true);
            for (int i = 0; i < tabs; i++) {
                all.add(
                        new LimitsTab(
                                fixture, ALICE.value(), i, random.nextLong(), filling, figures));
            }
            long events = random.nextLong();
            all.add(() -> LimitsTab.sweeps(fixture));
            all.add(() -> webhooks.bringsInDisorder(new Random(events)));
            Collections.shuffle(all, random);
            fixture.outside().collide(COLLISIONS, seed);
            fixture.outside().storm(TROUBLES, seed);

            watching(fixture, watched, () -> Together.all(all));

            fixture.outside().calm();
            Audit.always(fixture, history);
            settle(fixture, webhooks);
            ShopState state = Audit.atRest(fixture, history);
            requireNothingOpen(fixture, history);
            state.of(ALICE.value())
                    .forEach(order -> figures.merge(order.status().name(), 1L, Long::sum));
            return figures;
        }
    }

    /** Reads the row again and again meanwhile: it is one, so each look is one moment. */
    private static void watching(CheckoutFixture fixture, AtomicBoolean watched, Runnable action) {
        Runnable watch =
                () -> {
                    while (watched.get()) {
                        requireWithinLimits(open(fixture));
                        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                    }
                };
        Runnable act =
                () -> {
                    try {
                        action.run();
                    } finally {
                        watched.set(false);
                    }
                };
        Together.all(List.of(watch, act));
    }

    private static void requireWithinLimits(OpenOrders open) {
        if (open.orders().size() > SampleOrders.LIMITS.orders()
                || open.units() > SampleOrders.LIMITS.units()
                || open.units() < open.orders().size()) {
            throw new AssertionError("beyond the limits: " + open);
        }
    }

    private static void settle(CheckoutFixture fixture, WebhookSender webhooks) {
        webhooks.bringsTheRest();
        fixture.pass(HELD);
        LimitsTab.sweeps(fixture);
        fixture.pass(KEYS_ARE_KEPT);
        for (int round = 0; round < 2; round++) {
            LimitsTab.sweeps(fixture);
            webhooks.bringsTheRest();
            fixture.pass(Duration.ofHours(2));
        }
    }

    private static OpenOrders open(CheckoutFixture fixture) {
        return fixture.stores().audits().openOrders().of(ALICE);
    }

    private static void requireNothingOpen(CheckoutFixture fixture, String history) {
        OpenOrders open = open(fixture);
        if (!open.equals(OpenOrders.NONE)) {
            throw new AssertionError(history + " left open: " + open);
        }
    }
}
