package souk.proof.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import souk.order.PaymentStatus;
import souk.payment.SweepFailed;
import souk.proof.Proof;
import souk.proof.checkout.Audit;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.ProgressOutput;
import souk.proof.checkout.Reply;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.SilencedLogs;
import souk.proof.checkout.StoredOrder;
import souk.proof.checkout.Together;
import souk.proof.checkout.WebhookSender;
import souk.value.ShopUnavailable;

/** An order is taken back in two tabs while it is paid in a third, told, swept and asked for. */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class TakenBackTest {
    private static final int AT_ONCE = 2;
    private static final double COLLISIONS = 0.1;
    private static final String CARD = "4242424242424242";
    private static final Map<String, Integer> WANTED = Map.of("lamp", 2, "rug", 1, "tray", 3);

    @Test
    void isEitherPaidOrBackInTheCart() {
        int all = Proof.times(10, 1_000);
        ProgressOutput said = new ProgressOutput("taken back", all);
        Tally tally = new Tally();

        Together.each(
                IntStream.range(0, all).boxed().toList(),
                AT_ONCE,
                seed -> {
                    tally.add(played(seed));
                    said.done();
                });

        Proof.of("checkout-taken-back")
                .shows(
                        """
                        ## Checkout: taken back while it is paid, told, swept and asked for

                        One write in ten is refused as a transaction conflict. Each order ended paid, or \
                        cancelled with its lines in the cart once; none in another way.

                        | histories | requests | orders | paid | cancelled | refunded |
                        |---:|---:|---:|---:|---:|---:|
                        | %s |
                        """
                                .formatted(tally.figures()));
    }

    private static ShopState played(long seed) {
        String history = "taken back " + seed;
        try (var fixture = new CheckoutFixture()) {
            WANTED.keySet().forEach(each -> fixture.putOnSale(each, 50, 1_250));
            var alice = new Buyer(fixture, "alice");
            alice.wants(WANTED);
            Buyer.Review review = alice.reviews();
            String key = alice.key();
            Reply placed = alice.insists(key, review);
            WebhookSender webhooks = new WebhookSender(fixture);
            Random dice = new Random(seed);
            Random events = new Random(dice.nextLong());
            List<Runnable> tabs =
                    new ArrayList<>(
                            List.of(
                                    () -> alice.insistsToCancel(placed.orderId()),
                                    () -> alice.insistsToCancel(placed.orderId()),
                                    () -> alice.pays(placed, CARD),
                                    () -> alice.insists(key, review),
                                    () -> sweeps(fixture),
                                    () -> webhooks.bringsInDisorder(events)));
            Collections.shuffle(tabs, dice);
            fixture.outside().collide(COLLISIONS, seed);

            Together.all(tabs);

            webhooks.bringsTheRest();
            Reply last = alice.insistsToCancel(placed.orderId());
            fixture.pass(Duration.ofHours(2));
            fixture.sweep();
            webhooks.bringsTheRest();
            ShopState state = Audit.atRest(fixture, history);
            StoredOrder order = state.of("alice").getFirst();
            boolean paid = order.status() == PaymentStatus.PAID;
            assertThat(last.status()).as(history).isEqualTo(paid ? 409 : 200);
            assertThat(order.reasons().contains("CANCELLED_BY_SHOPPER"))
                    .as(history)
                    .isEqualTo(!paid);
            assertThat(alice.reviews().units()).as(history).isEqualTo(paid ? Map.of() : WANTED);
            return state;
        }
    }

    private static void sweeps(CheckoutFixture fixture) {
        try {
            fixture.sweep();
        } catch (SweepFailed | ShopUnavailable | DynamoDbException failed) {
            // What it could not do now, the next run does.
        }
    }
}
