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
import org.junit.jupiter.api.extension.ExtendWith;
import souk.local.stripe.ledger.SentEvent;
import souk.proof.Proof;
import souk.proof.checkout.Audit;
import souk.proof.checkout.BareWrites;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Postman;
import souk.proof.checkout.Reply;
import souk.proof.checkout.SilencedLogs;

@Tag("proof")
@ExtendWith(SilencedLogs.class)
class SpeedTest {
    private static final int AT_ONCE = 32;
    private static final int BATCH = 64;
    private static final int PRODUCTS = 300;

    private final AtomicInteger errors = new AtomicInteger();
    private final Random dice = new Random(1);

    /** Nothing here is held against the clock: figures are printed, and no error is asserted. */
    @Test
    void placesAndPaysWithoutAnErrorAndTellsHowFast() {
        Stopwatch orders = new Stopwatch(AT_ONCE);
        Stopwatch bare = new Stopwatch(AT_ONCE);
        Stopwatch pairs = new Stopwatch(AT_ONCE);
        int batches = Proof.times(1, 32);
        try (var till = new CheckoutFixture();
                var limit = new CheckoutFixture()) {
            for (int i = 0; i < PRODUCTS; i++) {
                till.shelve("product" + i, 100_000, 1_250);
                limit.shelve("product" + i, 100_000, 1_250);
            }
            // The first batch warms all of them and is not counted.
            lifeOf(till, "warm").forEach(Runnable::run);
            BareWrites writes = new BareWrites(limit, till);
            bareWrites(writes, "warm", false).forEach(Runnable::run);
            for (int batch = 0; batch < batches; batch++) {
                orders.run(lifeOf(till, "o" + batch));
                bare.run(bareWrites(writes, "b" + batch, false));
                pairs.run(bareWrites(writes, "p" + batch, true));
            }
            Audit.always(till, "speed");
        }

        Proof.of("checkout-speed").shows(shown(batches * BATCH, orders, bare, pairs));
        assertThat(errors).hasValue(0);
    }

    /** Carts are filled before; what is timed is the order, its payment and its event. */
    private List<Runnable> lifeOf(CheckoutFixture till, String batch) {
        Postman postman = new Postman(till);
        List<Runnable> lives = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            Buyer buyer = new Buyer(till, batch + "-" + i);
            buyer.wants(three());
            Buyer.Review review = buyer.reviews();
            lives.add(
                    () -> {
                        Reply placed = buyer.orders(buyer.key(), review);
                        if (!buyer.pays(placed, "4242424242424242")
                                || !postman.brings(completed(till, placed))) {
                            errors.incrementAndGet();
                        }
                    });
        }
        return lives;
    }

    private static SentEvent completed(CheckoutFixture till, Reply placed) {
        String session = Buyer.session(placed.secret().orElseThrow());
        return till.stripe().events(session).getLast();
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
        ## Checkout: how fast

        %d orders placed and paid at concurrency %d, batch by batch between as many bare \
        transactions of the same five rows, and as many pairs of transactions like the two that an \
        order takes. An order is T1, a session at Stripe's stand-in over HTTP, the record of it, \
        the signed event and T2, with all reads. Against DynamoDB Local in the same process; \
        %d errors. Orders per second: **%.2f** of the bare transactions, **%.2f** of the pairs.

        | | per second | p50 ms | p99 ms |
        | --- | --: | --: | --: |
        | order, placed and paid | %s |
        | bare transaction like T1 | %s |
        | bare transactions like T1 and T2 | %s |
        """
                .formatted(
                        each,
                        AT_ONCE,
                        errors.get(),
                        orders.perSecond() / bare.perSecond(),
                        orders.perSecond() / pairs.perSecond(),
                        orders.figures(),
                        bare.figures(),
                        pairs.figures());
    }
}
