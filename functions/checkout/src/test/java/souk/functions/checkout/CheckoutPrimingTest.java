package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.stripe.StripeClient;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import souk.payment.Between;
import souk.payment.Payments;
import souk.stripe.Signatures;
import souk.stripe.StripeEvents;
import souk.stripe.StripePayments;
import souk.stripe.StripeRehearsal;

/** What the real Stripe and the real secrets are asked before the first snapshots are taken. */
class CheckoutPrimingTest {
    private final Till till = new Till();

    @Test
    void goesOnWhileTheSecretsHaveNoValue() {
        List<Object> before = till.state();
        var payments =
                new StripePayments(client(), CheckoutPrimingTest::noValue, "https://shop.example");
        var events =
                new StripeEvents(
                        new Signatures(CheckoutPrimingTest::noValue, till.clock), till.payments);

        assertThatCode(() -> StripeRehearsal.ask(payments)).doesNotThrowAnyException();
        assertThatCode(() -> StripeRehearsal.hear(events, "{}", signature()))
                .doesNotThrowAnyException();
        assertThatCode(() -> new SettleStaleOrders(till.sweep(payments)).prime())
                .doesNotThrowAnyException();

        assertThat(till.state()).isEqualTo(before);
    }

    @Test
    void goesOnWhileStripeCannotBeReached() {
        var payments = new StripePayments(client(), () -> "sk_test_canary", "https://shop.example");

        assertThatCode(() -> StripeRehearsal.ask(payments)).doesNotThrowAnyException();
    }

    @Test
    void asksStripeToEndWhatIsNotThere() {
        var asked = new AtomicInteger();
        Payments counted =
                Between.of(
                        Payments.class,
                        till.payments,
                        (method, call) -> {
                            assertThat(method).isEqualTo("expire");
                            asked.incrementAndGet();
                            throw new IllegalStateException("no such session");
                        });

        StripeRehearsal.ask(counted);

        assertThat(asked).hasValue(1);
    }

    /** The shop's own secret signs nothing: what the rehearsal signs is refused under it. */
    @Test
    void isNotHeardUnderTheShopsOwnSecret() {
        var secrets = new AtomicInteger();
        var events =
                new StripeEvents(
                        new Signatures(
                                () -> {
                                    secrets.incrementAndGet();
                                    return "whsec_canary";
                                },
                                till.clock),
                        till.payments);

        StripeRehearsal.hear(events, "{}", signature());

        assertThat(secrets).hasValue(1);
        assertThatCode(() -> StripeRehearsal.hear(events, "no event", "no signature"))
                .doesNotThrowAnyException();
    }

    private String signature() {
        return StripeRehearsal.signature("{}", till.clock);
    }

    /** As the vault answers of a secret that was made without a value. */
    private static String noValue() {
        throw new IllegalStateException("Secrets Manager refuses a secret");
    }

    /** Nobody listens there. */
    private static StripeClient client() {
        return StripeClient.builder()
                .setApiKey("sk_none")
                .setApiBase("http://127.0.0.1:1")
                .setMaxNetworkRetries(0)
                .build();
    }
}
