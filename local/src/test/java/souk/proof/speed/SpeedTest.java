package souk.proof.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.local.stripe.ledger.SentEvent;
import souk.proof.Proof;
import souk.proof.checkout.Audit;
import souk.proof.checkout.BareWrites;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Reply;
import souk.proof.checkout.SilencedLogs;
import souk.proof.checkout.WebhookSender;

@Tag("proof")
@EnabledIfSystemProperty(
        named = "proof",
        matches = "full",
        disabledReason = "make prove and make bench measure it")
@ExtendWith(SilencedLogs.class)
class SpeedTest {
    private static final int AT_ONCE = 32;
    private static final int PRODUCTS = 300;

    /** So many that the end of one, when fewer and fewer are at work, weighs little. */
    private static final int BATCH = 256;

    private final AtomicInteger errors = new AtomicInteger();
    private final Random dice = new Random(1);

    /** No time is asserted: figures are printed. */
    @Test
    void placesAndPaysWithoutAnErrorAndTellsHowFast() {
        Stopwatch orders = new Stopwatch(AT_ONCE);
        Stopwatch bare = new Stopwatch(AT_ONCE);
        Stopwatch pairs = new Stopwatch(AT_ONCE);
        int batches = 8;
        try (var fixture = new CheckoutFixture();
                var limit = new CheckoutFixture()) {
            for (int i = 0; i < PRODUCTS; i++) {
                fixture.putOnSale("product" + i, 100_000, 1_250);
                limit.putOnSale("product" + i, 100_000, 1_250);
            }
            warm(fixture, limit);
            BareWrites writes = new BareWrites(limit, fixture);
            for (int batch = 0; batch < batches; batch++) {
                orders.run(lifeOf(fixture, "o" + batch));
                bare.run(bareWrites(writes, "b" + batch, false));
                pairs.run(bareWrites(writes, "p" + batch, true));
            }
            Audit.always(fixture, "speed");
        }

        Proof.of("checkout-speed").shows(shown(batches * BATCH, orders, bare, pairs));
        assertThat(errors).hasValue(0);
    }

    /** What is compiled once is compiled before it counts. */
    private void warm(CheckoutFixture fixture, CheckoutFixture limit) {
        Stopwatch uncounted = new Stopwatch(AT_ONCE);
        for (int batch = 0; batch < 4; batch++) {
            uncounted.run(lifeOf(fixture, "warm" + batch));
            uncounted.run(bareWrites(new BareWrites(limit, fixture), "warm" + batch, true));
        }
    }

    /** Carts are filled before; what is timed is the order, its payment and its event. */
    private List<Runnable> lifeOf(CheckoutFixture fixture, String batch) {
        WebhookSender webhooks = new WebhookSender(fixture);
        List<Runnable> lives = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            Buyer buyer = new Buyer(fixture, batch + "-" + i);
            buyer.wants(three());
            Buyer.Review review = buyer.reviews();
            lives.add(
                    () -> {
                        Reply placed = buyer.orders(buyer.key(), review);
                        if (!buyer.pays(placed, "4242424242424242")
                                || !webhooks.brings(completed(fixture, placed))) {
                            errors.incrementAndGet();
                        }
                    });
        }
        return lives;
    }

    private static SentEvent completed(CheckoutFixture fixture, Reply placed) {
        String session = Buyer.session(placed.secret().orElseThrow());
        return fixture.stripe().events(session).getLast();
    }

    private List<Runnable> bareWrites(BareWrites writes, String batch, boolean pair) {
        List<Runnable> all = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            String id = batch + "-" + i;
            List<String> products = List.copyOf(three().keySet());
            all.add(
                    () -> {
                        writes.placeLike(id, id, products);
                        if (pair) {
                            writes.payLike(id, id);
                        }
                    });
        }
        return all;
    }

    private Map<String, Integer> three() {
        Map<String, Integer> three = new HashMap<>();
        while (three.size() < 3) {
            three.put("product" + dice.nextInt(PRODUCTS), 1);
        }
        return three;
    }

    private String shown(int each, Stopwatch orders, Stopwatch bare, Stopwatch pairs) {
        return """
        ## Checkout: speed

        %d orders placed and paid at concurrency %d, in batches of %d. Between the batches run as \
        many bare pairs of an order's two transactions, and as many of the larger one alone. An \
        order is transaction T1, a session at the Stripe stand-in over HTTP, its record, the \
        signed event and transaction T2, with all reads. DynamoDB Local runs in the same \
        process; %d errors. Orders per second: **%.2f** of the bare pairs, %.2f of T1 alone.

        | | per second | p50 ms | p99 ms |
        | --- | --: | --: | --: |
        | order, placed and paid | %s |
        | bare transactions like T1 and T2 | %s |
        | bare transaction like T1 | %s |
        """
                .formatted(
                        each,
                        AT_ONCE,
                        BATCH,
                        errors.get(),
                        orders.perSecond() / pairs.perSecond(),
                        orders.perSecond() / bare.perSecond(),
                        orders.figures(),
                        pairs.figures(),
                        bare.figures());
    }
}
