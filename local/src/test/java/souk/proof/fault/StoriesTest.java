package souk.proof.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.local.stripe.ledger.Refund;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.StatusEntry;
import souk.proof.checkout.Audit;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Postman;
import souk.proof.checkout.Reply;
import souk.proof.checkout.SilencedLogs;

@Tag("proof")
@ExtendWith(SilencedLogs.class)
class StoriesTest {
    private static final String GOOD = "4242424242424242";
    private static final String DECLINED = "4000000000000002";

    private final CheckoutFixture till = new CheckoutFixture();
    private final Postman postman = new Postman(till);
    private final Buyer alice = new Buyer(till, "alice");

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void takesAGoodCardAfterADeclinedOneForTheSameOrder() {
        Reply placed = places(alice, "lamp", 2);

        assertThat(alice.pays(placed, DECLINED)).isFalse();
        postman.bringsTheRest();
        assertThat(order(placed).status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(alice.pays(placed, GOOD)).isTrue();
        postman.bringsTheRest();

        assertThat(order(placed).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(Audit.atRest(till, "declined, then good").of("alice")).hasSize(1);
    }

    @Test
    void isPaidAllTheSameWhenTheBrowserNeverReturns() {
        Reply placed = places(alice, "lamp", 1);
        alice.pays(placed, GOOD);

        // Stripe's events are lost as well: the sweep asks.
        till.pass(Duration.ofMinutes(36));
        till.sweep();

        assertThat(order(placed).status()).isEqualTo(PaymentStatus.PAID);
        postman.bringsTheRest();
        Audit.atRest(till, "closed tab");
    }

    @Test
    void takesTheStockAgainWhenPaidAfterItsRelease() {
        Reply placed = places(alice, "lamp", 2);
        till.release(placed.orderId());

        alice.pays(placed, GOOD);
        postman.bringsTheRest();

        assertThat(order(placed).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(order(placed).state().history().getLast().reason())
                .contains(Reason.PAID_AFTER_RELEASE);
        Audit.atRest(till, "paid after release");
    }

    @Test
    void givesTheMoneyBackOnceWhenPaidAfterTheStockWasSoldToAnother() {
        Reply placed = places(alice, "lamp", 2);
        till.release(placed.orderId());
        Buyer bob = new Buyer(till, "bob");
        bob.wants(Map.of("lamp", 2));
        bob.pays(bob.insists(bob.key(), bob.reviews()), GOOD);

        alice.pays(placed, GOOD);
        postman.bringsTheRest();
        postman.brings("checkout.session.completed");
        till.pass(Duration.ofHours(2));
        till.sweep();

        Order order = order(placed);
        assertThat(order.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order.state().refunded()).isEqualTo(order.total());
        assertThat(order.state().history())
                .extracting(StatusEntry::reason)
                .contains(Optional.of(Reason.OUT_OF_STOCK));
        assertThat(till.stripe().session(Buyer.session(placed.secret().orElseThrow())).attempted())
                .hasValueSatisfying(
                        payment ->
                                assertThat(payment.refunds())
                                        .extracting(Refund::amount)
                                        .containsExactly(order.total().minor()));
        Audit.atRest(till, "paid after it was sold to another");
    }

    @Test
    void countsWhatIsGivenBackInParts() {
        Reply placed = places(alice, "lamp", 2);
        alice.pays(placed, GOOD);
        postman.bringsTheRest();
        String session = Buyer.session(placed.secret().orElseThrow());

        till.stripe().refund(session, OptionalLong.of(100));
        postman.bringsTheRest();
        assertThat(order(placed).status()).isEqualTo(PaymentStatus.PAID);
        till.stripe().refund(session, OptionalLong.empty());
        postman.bringsTheRest();

        assertThat(order(placed).status()).isEqualTo(PaymentStatus.REFUNDED);
        Audit.atRest(till, "given back in parts");
    }

    private Reply places(Buyer buyer, String product, int units) {
        till.shelve(product, 2, 1_250);
        buyer.wants(Map.of(product, units));
        Reply placed = buyer.insists(buyer.key(), buyer.reviews());
        assertThat(placed.status()).as(placed.body().toString()).isEqualTo(201);
        return placed;
    }

    private Order order(Reply placed) {
        return till.find(placed.orderId()).orElseThrow();
    }
}
