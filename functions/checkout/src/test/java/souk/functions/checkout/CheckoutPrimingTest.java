package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.stripe.StripeClient;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import souk.payment.CallInterceptor;
import souk.payment.Payments;
import souk.stripe.Signatures;
import souk.stripe.StripeEvents;
import souk.stripe.StripePayments;
import souk.stripe.StripePriming;

/** What the real Stripe and the real secrets are asked before the first snapshots are taken. */
class CheckoutPrimingTest {
    private final CheckoutFunctions fixture = new CheckoutFunctions();

    @Test
    void goesOnWhileTheSecretsHaveNoValue() {
        List<Object> before = fixture.state();
        var payments =
                new StripePayments(client(), CheckoutPrimingTest::noValue, "https://shop.example");
        var events =
                new StripeEvents(
                        new Signatures(CheckoutPrimingTest::noValue, fixture.clock),
                        fixture.payments);

        assertThatCode(() -> StripePriming.ask(payments)).doesNotThrowAnyException();
        assertThatCode(() -> StripePriming.hear(events, "{}", signature()))
                .doesNotThrowAnyException();
        assertThatCode(() -> new SettleStaleOrders(fixture.sweep(payments)).prime())
                .doesNotThrowAnyException();

        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void goesOnWhileStripeCannotBeReached() {
        var payments = new StripePayments(client(), () -> "sk_test_canary", "https://shop.example");

        assertThatCode(() -> StripePriming.ask(payments)).doesNotThrowAnyException();
    }

    @Test
    void asksStripeToEndWhatIsNotThere() {
        var asked = new AtomicInteger();
        Payments counted =
                CallInterceptor.of(
                        Payments.class,
                        fixture.payments,
                        (method, call) -> {
                            assertThat(method).isEqualTo("expire");
                            asked.incrementAndGet();
                            throw new IllegalStateException("no such session");
                        });

        StripePriming.ask(counted);

        assertThat(asked).hasValue(1);
    }

    /** The shop's own secret signs nothing: what the priming signs is refused under it. */
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
                                fixture.clock),
                        fixture.payments);

        StripePriming.hear(events, "{}", signature());

        assertThat(secrets).hasValue(1);
        assertThatCode(() -> StripePriming.hear(events, "no event", "no signature"))
                .doesNotThrowAnyException();
    }

    private String signature() {
        return StripePriming.signature("{}", fixture.clock);
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
