package souk.proof.race;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import souk.catalogue.SellerId;
import souk.local.stripe.ledger.Dispute;
import souk.proof.checkout.Audit;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.SellerSide;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.StoredRefund;
import souk.proof.checkout.Together;
import souk.proof.checkout.WebhookSender;

/**
 * Paid orders of two sellers, and everybody who gives their money back at once, by its seed.
 *
 * @param seed names the history
 */
record RefundRaceHistory(long seed) {
    private static final int ORDERS = 3;
    private static final double COLLISIONS = 0.1;

    /** For as long Stripe answers a refund that it did not make as it did at first. */
    private static final Duration KEYS_ARE_KEPT = Duration.ofHours(25);

    private static final SellerId SUE = new SellerId("bench-8");

    /** How often each status was answered, and how many refunds there are of each kind. */
    Map<String, Long> play() {
        String history = "refunds " + seed;
        try (var fixture = new CheckoutFixture()) {
            var random = new Random(seed);
            var figures = Collections.synchronizedMap(new HashMap<String, Long>());
            var webhooks = new WebhookSender(fixture);
            fixture.parcels().signUp("sue", SUE);
            fixture.putOnSale(SellerSide.SAM.value(), "lamp", 50, 1_250);
            fixture.putOnSale(SUE.value(), "rug", 50, 9_900);
            List<RefundedPurchase> purchases = new ArrayList<>();
            for (int i = 0; i < ORDERS; i++) {
                purchases.add(new RefundedPurchase(fixture, SUE, "buyer-" + i, random, figures));
            }
            webhooks.bringsTheRest();
            purchases.forEach(RefundedPurchase::isPartlySent);
            List<Runnable> all = new ArrayList<>();
            purchases.forEach(each -> all.addAll(each.tabs()));
            long events = random.nextLong();
            all.add(() -> webhooks.bringsInDisorder(new Random(events)));
            Collections.shuffle(all, random);
            fixture.outside().collide(COLLISIONS, seed);

            Together.all(all);

            Audit.always(fixture, history);
            webhooks.bringsTheRest();
            purchases.forEach(RefundedPurchase::settlesReturns);
            Audit.always(fixture, history);
            purchases.forEach(each -> each.isDecided(random.nextBoolean()));
            settle(fixture, webhooks);
            ShopState state = Audit.atRest(fixture, history);
            count(state, figures);
            return figures;
        }
    }

    /** Two sweeps at once, and again once Stripe has forgotten what it refused. */
    private static void settle(CheckoutFixture fixture, WebhookSender webhooks) {
        for (int round = 0; round < 2; round++) {
            webhooks.bringsTheRest();
            fixture.pass(KEYS_ARE_KEPT);
            Together.all(
                    List.of(
                            () -> RefundedPurchase.sweeps(fixture),
                            () -> RefundedPurchase.sweeps(fixture)));
        }
        webhooks.bringsTheRest();
        fixture.pass(Duration.ofHours(2));
        fixture.sweep();
        webhooks.bringsTheRest();
    }

    private static void count(ShopState state, Map<String, Long> figures) {
        for (StoredRefund refund : state.refunds()) {
            figures.merge(refund.by().orElse("by hand") + " " + refund.state(), 1L, Long::sum);
        }
        state.returns().forEach(each -> figures.merge("return " + each.state(), 1L, Long::sum));
        state.sessions().stream()
                .flatMap(session -> session.attempted().stream())
                .flatMap(payment -> payment.disputes().stream())
                .map(Dispute::word)
                .forEach(word -> figures.merge("dispute " + word, 1L, Long::sum));
    }
}
