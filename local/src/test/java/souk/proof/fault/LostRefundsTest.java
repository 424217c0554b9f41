package souk.proof.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import souk.order.StockHold;
import souk.payment.RefundFailed;
import souk.proof.checkout.Audit;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Postman;
import souk.proof.checkout.Reply;
import souk.proof.checkout.SilencedLogs;
import souk.stripe.StripePayments;

/** Money that was to go back and did not arrive: a person has to find another way. */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class LostRefundsTest {
    private static final String GOOD = "4242424242424242";
    private static final String REFUND_FAILS_LATER = "4000000000005126";
    private static final String REFUND_FAILS = "norefund";

    private final CheckoutFixture till = new CheckoutFixture();
    private final Postman postman = new Postman(till);
    private final Buyer alice = new Buyer(till, "alice");

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void isKnownOfAnOrderThatWasRefundedWhenStripeTellsItLater() {
        Reply placed = paysTooLateFor("lamp", REFUND_FAILS_LATER);
        postman.bringsTheRest();
        assertThat(order(placed).status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order(placed).state().discrepancy()).isEmpty();

        till.pass(Duration.ofSeconds(5));
        assertThat(refunds(placed)).extracting(Refund::word).containsExactly("failed");
        postman.brings("refund.failed");
        Order told = order(placed);
        postman.brings("refund.failed");

        assertThat(told.state().discrepancy()).contains(Discrepancy.REFUND_FAILED);
        assertThat(told.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order(placed)).isEqualTo(told);
        staysWithAPerson(placed, "a refund failed later");
    }

    @Test
    void isKnownAtOnceWhenStripeAnswersSo() {
        Reply placed = paysTooLateFor("lamp", REFUND_FAILS);
        postman.brings("checkout.session.completed");

        assertThat(order(placed).state().discrepancy()).contains(Discrepancy.REFUND_FAILED);
        assertThat(order(placed).status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(order(placed).hold()).isEqualTo(StockHold.REFUNDING);
        assertThat(order(placed).state().refunded().minor()).isZero();
        staysWithAPerson(placed, "a refund failed at once");
    }

    /** It names its payment, and no order. */
    @Test
    void isKnownOfARefundThatWasMadeByHand() {
        Reply placed = places(alice, "lamp");
        alice.pays(placed, REFUND_FAILS_LATER);
        postman.bringsTheRest();
        till.stripe().refund(Buyer.session(placed.secret().orElseThrow()), OptionalLong.empty());
        postman.bringsTheRest();
        assertThat(order(placed).status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order(placed).state().discrepancy()).isEmpty();

        till.pass(Duration.ofSeconds(5));
        assertThat(refunds(placed)).extracting(Refund::word).containsExactly("failed");
        assertThat(refunds(placed).getFirst().metadata()).isEmpty();
        postman.brings("refund.failed");

        assertThat(order(placed).state().discrepancy()).contains(Discrepancy.REFUND_FAILED);
        staysWithAPerson(placed, "a refund made by hand failed later");
    }

    @Test
    void isAnErrorOfTheCallThatAskedForIt() {
        Reply placed = places(alice, "lamp");
        alice.pays(placed, REFUND_FAILS);
        postman.bringsTheRest();

        assertThatExceptionOfType(RefundFailed.class)
                .isThrownBy(() -> payments().refund(order(placed)));
        // The key is the same, and so is the answer.
        assertThatExceptionOfType(RefundFailed.class)
                .isThrownBy(() -> payments().refund(order(placed)));

        assertThat(refunds(placed)).extracting(Refund::failed).containsExactly(true);
    }

    /** Alice's order is over and Bob has bought its lamps when she pays it. */
    private Reply paysTooLateFor(String product, String card) {
        Reply placed = places(alice, product);
        till.release(placed.orderId());
        Buyer bob = new Buyer(till, "bob");
        bob.wants(Map.of(product, 2));
        bob.pays(bob.insists(bob.key(), bob.reviews()), GOOD);
        alice.pays(placed, card);
        return placed;
    }

    private Reply places(Buyer buyer, String product) {
        till.shelve(product, 2, 1_250);
        buyer.wants(Map.of(product, 2));
        return buyer.insists(buyer.key(), buyer.reviews());
    }

    /** Nobody asks for the same refund again. */
    private void staysWithAPerson(Reply placed, String story) {
        Order before = order(placed);
        postman.bringsTheRest();
        till.pass(Duration.ofHours(2));
        till.sweep();
        postman.bringsTheRest();

        assertThat(order(placed)).isEqualTo(before);
        assertThat(refunds(placed)).hasSize(1);
        Audit.atRest(till, story);
    }

    private List<Refund> refunds(Reply placed) {
        return till.stripe()
                .session(Buyer.session(placed.secret().orElseThrow()))
                .attempted()
                .orElseThrow()
                .refunds();
    }

    private Order order(Reply placed) {
        return till.find(placed.orderId()).orElseThrow();
    }

    private StripePayments payments() {
        return new StripePayments(
                StripeClient.builder()
                        .setApiKey("sk_none")
                        .setApiBase(till.stripe().address().toString())
                        .setMaxNetworkRetries(0)
                        .build(),
                () -> StripeSettings.API_KEY,
                "https://shop.example");
    }
}
