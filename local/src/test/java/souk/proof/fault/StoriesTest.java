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
import souk.local.stripe.api.Fault;
import souk.local.stripe.api.FaultRule;
import souk.local.stripe.ledger.Refund;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.StatusEntry;
import souk.proof.checkout.Audit;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Reply;
import souk.proof.checkout.SilencedLogs;
import souk.proof.checkout.WebhookSender;

@Tag("proof")
@ExtendWith(SilencedLogs.class)
class StoriesTest {
    private static final String GOOD = "4242424242424242";
    private static final String DECLINED = "4000000000000002";

    private final CheckoutFixture fixture = new CheckoutFixture();
    private final WebhookSender webhooks = new WebhookSender(fixture);
    private final Buyer alice = new Buyer(fixture, "alice");

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void takesAGoodCardAfterADeclinedOneForTheSameOrder() {
        Reply placed = places(alice, "lamp", 2);

        assertThat(alice.pays(placed, DECLINED)).isFalse();
        webhooks.bringsTheRest();
        assertThat(order(placed).status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(alice.pays(placed, GOOD)).isTrue();
        webhooks.bringsTheRest();

        assertThat(order(placed).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(Audit.atRest(fixture, "declined, then good").of("alice")).hasSize(1);
    }

    @Test
    void isPaidAllTheSameWhenTheBrowserNeverReturns() {
        Reply placed = places(alice, "lamp", 1);
        alice.pays(placed, GOOD);

        // Stripe's events are lost as well: the sweep asks.
        fixture.pass(Duration.ofMinutes(36));
        fixture.sweep();

        assertThat(order(placed).status()).isEqualTo(PaymentStatus.PAID);
        webhooks.bringsTheRest();
        Audit.atRest(fixture, "closed tab");
    }

    @Test
    void endsWhatWasTakenBackAlthoughStripeDidNotAnswerThen() {
        Reply placed = places(alice, "lamp", 2);
        fixture.stripe().faults().add(FaultRule.next("*", Fault.SERVER_ERROR).times(99));
        assertThat(alice.cancels(placed.orderId()).status()).isEqualTo(503);
        fixture.stripe().faults().clear();

        // She has closed the tab.
        fixture.sweep();
        webhooks.bringsTheRest();

        assertThat(order(placed).cancelledByShopper()).isTrue();
        assertThat(alice.reviews().units()).isEqualTo(Map.of("lamp", 2));
        assertThat(alice.pays(placed, GOOD)).isFalse();
        Audit.atRest(fixture, "taken back");
    }

    @Test
    void takesTheStockAgainWhenPaidAfterItsRelease() {
        Reply placed = places(alice, "lamp", 2);
        fixture.release(placed.orderId());

        alice.pays(placed, GOOD);
        webhooks.bringsTheRest();

        assertThat(order(placed).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(order(placed).state().history().getLast().reason())
                .contains(Reason.PAID_AFTER_RELEASE);
        Audit.atRest(fixture, "paid after release");
    }

    @Test
    void givesTheMoneyBackOnceWhenPaidAfterTheStockWasSoldToAnother() {
        Reply placed = places(alice, "lamp", 2);
        fixture.release(placed.orderId());
        Buyer bob = new Buyer(fixture, "bob");
        bob.wants(Map.of("lamp", 2));
        bob.pays(bob.insists(bob.key(), bob.reviews()), GOOD);

        alice.pays(placed, GOOD);
        webhooks.bringsTheRest();
        webhooks.brings("checkout.session.completed");
        fixture.pass(Duration.ofHours(2));
        fixture.sweep();

        Order order = order(placed);
        assertThat(order.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order.refunded()).isEqualTo(order.total());
        assertThat(order.state().history())
                .extracting(StatusEntry::reason)
                .contains(Optional.of(Reason.OUT_OF_STOCK));
        assertThat(
                        fixture.stripe()
                                .session(Buyer.session(placed.secret().orElseThrow()))
                                .attempted())
                .hasValueSatisfying(
                        payment ->
                                assertThat(payment.refunds())
                                        .extracting(Refund::amount)
                                        .containsExactly(order.total().minor()));
        Audit.atRest(fixture, "paid after it was sold to another");
    }

    @Test
    void countsWhatIsGivenBackInParts() {
        Reply placed = places(alice, "lamp", 2);
        alice.pays(placed, GOOD);
        webhooks.bringsTheRest();
        String session = Buyer.session(placed.secret().orElseThrow());

        fixture.stripe().refund(session, OptionalLong.of(100));
        webhooks.bringsTheRest();
        assertThat(order(placed).status()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
        fixture.stripe().refund(session, OptionalLong.empty());
        webhooks.bringsTheRest();

        assertThat(order(placed).status()).isEqualTo(PaymentStatus.REFUNDED);
        Audit.atRest(fixture, "given back in parts");
    }

    private Reply places(Buyer buyer, String product, int units) {
        fixture.putOnSale(product, 2, 1_250);
        buyer.wants(Map.of(product, units));
        Reply placed = buyer.insists(buyer.key(), buyer.reviews());
        assertThat(placed.status()).as(placed.body().toString()).isEqualTo(201);
        return placed;
    }

    private Order order(Reply placed) {
        return fixture.find(placed.orderId()).orElseThrow();
    }
}
