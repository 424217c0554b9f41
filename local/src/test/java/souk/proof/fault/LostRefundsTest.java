package souk.proof.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.StripeClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.local.stripe.StripeSettings;
import souk.local.stripe.ledger.Refund;
import souk.order.Discrepancy;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.RefundState;
import souk.order.StockHold;
import souk.proof.checkout.Audit;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Reply;
import souk.proof.checkout.SilencedLogs;
import souk.proof.checkout.WebhookSender;
import souk.stripe.StripePayments;

/** Money that was to go back and did not arrive: a person has to find another way. */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class LostRefundsTest {
    private static final String GOOD = "4242424242424242";
    private static final String REFUND_FAILS_LATER = "4000000000005126";
    private static final String REFUND_SUCCEEDS_LATER = "4000000000007726";
    private static final String REFUND_FAILS = "norefund";

    private final CheckoutFixture fixture = new CheckoutFixture();
    private final WebhookSender webhooks = new WebhookSender(fixture);
    private final Buyer alice = new Buyer(fixture, "alice");

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void isKnownOfAnOrderThatWasRefundedWhenStripeTellsItLater() {
        Reply placed = paysTooLateFor("lamp", REFUND_FAILS_LATER);
        webhooks.bringsTheRest();
        assertThat(order(placed).status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order(placed).discrepancy()).isEmpty();

        fixture.pass(Duration.ofSeconds(5));
        assertThat(refunds(placed)).extracting(Refund::word).containsExactly("failed");
        webhooks.brings("refund.failed");
        Order told = order(placed);
        webhooks.brings("refund.failed");

        assertThat(told.discrepancy()).contains(Discrepancy.REFUND_FAILED);
        assertThat(told.status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(told.hold()).isEqualTo(StockHold.REFUNDING);
        assertThat(told.refunded().minor()).isZero();
        assertThat(order(placed)).isEqualTo(told);
        staysWithAPerson(placed, "a refund failed later");
    }

    @Test
    void isKnownAtOnceWhenStripeAnswersSo() {
        Reply placed = paysTooLateFor("lamp", REFUND_FAILS);
        webhooks.brings("checkout.session.completed");

        assertThat(order(placed).discrepancy()).contains(Discrepancy.REFUND_FAILED);
        assertThat(order(placed).status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(order(placed).hold()).isEqualTo(StockHold.REFUNDING);
        assertThat(order(placed).refunded().minor()).isZero();
        staysWithAPerson(placed, "a refund failed at once");
    }

    /** It names its payment, and no order. */
    @Test
    void isKnownOfARefundThatWasMadeByHand() {
        Reply placed = places(alice, "lamp");
        alice.pays(placed, REFUND_FAILS_LATER);
        webhooks.bringsTheRest();
        fixture.stripe().refund(Buyer.session(placed.secret().orElseThrow()), OptionalLong.empty());
        webhooks.bringsTheRest();
        assertThat(order(placed).status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order(placed).discrepancy()).isEmpty();

        fixture.pass(Duration.ofSeconds(5));
        assertThat(refunds(placed)).extracting(Refund::word).containsExactly("failed");
        assertThat(refunds(placed).getFirst().metadata()).isEmpty();
        webhooks.brings("refund.failed");

        assertThat(order(placed).discrepancy()).contains(Discrepancy.REFUND_FAILED);
        assertThat(order(placed).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(order(placed).refunded().minor()).isZero();
        staysWithAPerson(placed, "a refund made by hand failed later");
    }

    @Test
    void isAnsweredToTheCallThatAskedForIt() {
        Reply placed = places(alice, "lamp");
        alice.pays(placed, REFUND_FAILS);
        webhooks.bringsTheRest();

        // The key is the same, and so is the answer.
        Order order = order(placed);
        var promised = souk.order.Refund.ofRest(order, order.placedAt());
        assertThat(payments().refund(order, promised).state()).isEqualTo(RefundState.FAILED);
        assertThat(payments().refund(order, promised).state()).isEqualTo(RefundState.FAILED);

        assertThat(refunds(placed)).extracting(Refund::word).containsExactly("failed");
    }

    @Test
    void isNotSaidToBeRefundedWhileTheMoneyIsOnItsWay() {
        Reply placed = paysTooLateFor("lamp", REFUND_SUCCEEDS_LATER);
        webhooks.brings("checkout.session.completed");
        assertThat(order(placed).status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(order(placed).refunded()).isEqualTo(order(placed).total());

        fixture.stripe().settleRefund(refunds(placed).getFirst().id(), Refund.Status.CANCELED);
        webhooks.bringsTheRest();

        assertThat(order(placed).status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(order(placed).discrepancy()).contains(Discrepancy.REFUND_FAILED);
        staysWithAPerson(placed, "a refund was cancelled");
    }

    /** Alice's order is over and Bob has bought its lamps when she pays it. */
    private Reply paysTooLateFor(String product, String card) {
        Reply placed = places(alice, product);
        fixture.release(placed.orderId());
        Buyer bob = new Buyer(fixture, "bob");
        bob.wants(Map.of(product, 2));
        bob.pays(bob.insists(bob.key(), bob.reviews()), GOOD);
        alice.pays(placed, card);
        return placed;
    }

    private Reply places(Buyer buyer, String product) {
        fixture.putOnSale(product, 2, 1_250);
        buyer.wants(Map.of(product, 2));
        return buyer.insists(buyer.key(), buyer.reviews());
    }

    /** Nobody asks for the same refund again. */
    private void staysWithAPerson(Reply placed, String story) {
        Order before = order(placed);
        webhooks.bringsTheRest();
        fixture.pass(Duration.ofHours(2));
        fixture.sweep();
        webhooks.bringsTheRest();

        assertThat(order(placed)).isEqualTo(before);
        assertThat(refunds(placed)).hasSize(1);
        Audit.atRest(fixture, story);
    }

    private List<Refund> refunds(Reply placed) {
        return fixture.stripe()
                .session(Buyer.session(placed.secret().orElseThrow()))
                .attempted()
                .orElseThrow()
                .refunds();
    }

    private Order order(Reply placed) {
        return fixture.find(placed.orderId()).orElseThrow();
    }

    private StripePayments payments() {
        return new StripePayments(
                StripeClient.builder()
                        .setApiKey("sk_none")
                        .setApiBase(fixture.stripe().address().toString())
                        .setMaxNetworkRetries(0)
                        .build(),
                () -> StripeSettings.API_KEY,
                "https://shop.example");
    }
}
