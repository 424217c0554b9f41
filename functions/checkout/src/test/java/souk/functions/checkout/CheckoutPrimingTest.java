package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.stripe.StripeClient;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import souk.order.Order;
import souk.order.Orders;
import souk.order.Shelf;
import souk.order.ShopBusy;
import souk.payment.Between;
import souk.payment.Payments;
import souk.stripe.Signatures;
import souk.stripe.StripeEvents;
import souk.stripe.StripePayments;
import souk.webhook.Signed;

/** What is primed before the first deployment's snapshots are taken. */
class CheckoutPrimingTest {
    private final Till till = new Till();
    private final Order example = Shelf.order(Shelf.product("cup", Till.TOTAL, 1));
    private final List<Object> before = till.state();

    @Test
    void goesOnWhileTheSecretsHaveNoValue() {
        var payments =
                new StripePayments(client(), CheckoutPrimingTest::noValue, "https://shop.example");
        var events = new StripeEvents(new Signatures(CheckoutPrimingTest::noValue, till.clock));

        assertThatCode(() -> priming(till.orders, payments).primePlacing(10))
                .doesNotThrowAnyException();
        assertThatCode(() -> priming(till.orders, payments).primeSettling(events, 2))
                .doesNotThrowAnyException();
        assertThatCode(() -> new SettleStaleOrders(till.sweep(payments)).prime())
                .doesNotThrowAnyException();

        assertThat(till.state()).isEqualTo(before);
    }

    @Test
    void goesOnWhileStripeCannotBeReached() {
        var payments = new StripePayments(client(), () -> "sk_test_canary", "https://shop.example");

        assertThatCode(() -> priming(till.orders, payments).primePlacing(10))
                .doesNotThrowAnyException();
    }

    @Test
    void goesOnWhileOthersHoldTheSameRows() {
        Orders held =
                Between.of(
                        Orders.class,
                        till.orders,
                        (method, call) -> {
                            if (method.equals("place") || method.equals("update")) {
                                throw new ShopBusy();
                            }
                            return call.call();
                        });

        assertThatCode(() -> priming(held, till.payments).primeSettling(events(), 2))
                .doesNotThrowAnyException();
        assertThatCode(() -> priming(held, askedOnce(new AtomicInteger())).primePlacing(10))
                .doesNotThrowAnyException();
    }

    @Test
    void asksStripeOnceHoweverOftenItPlaces() {
        var asked = new AtomicInteger();

        priming(till.orders, askedOnce(asked)).primePlacing(10);

        assertThat(asked).hasValue(1);
        assertThat(till.state()).isEqualTo(before);
    }

    /** As the vault answers of a secret that was made without a value. */
    private static String noValue() {
        throw new IllegalStateException("Secrets Manager refuses a secret");
    }

    private Payments askedOnce(AtomicInteger asked) {
        return Between.of(
                Payments.class,
                till.payments,
                (method, call) -> {
                    asked.incrementAndGet();
                    throw new IllegalStateException("no such session");
                });
    }

    private StripeEvents events() {
        return new StripeEvents(new Signatures(() -> Signed.SECRET, till.clock));
    }

    private CheckoutPriming priming(Orders orders, Payments payments) {
        return new CheckoutPriming(orders, payments, example, till.clock);
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
