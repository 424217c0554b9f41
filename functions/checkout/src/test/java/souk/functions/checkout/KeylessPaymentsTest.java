package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.order.Order;
import souk.order.SampleOrders;
import souk.payment.PaymentUnavailable;
import souk.stripe.StripePayments;

/** While Stripe's key cannot be read, nobody's order is at fault. */
class KeylessPaymentsTest {
    private final StripePayments payments =
            new StripePayments(
                    StripeClient.builder().setApiKey("sk_none").build(),
                    KeylessPaymentsTest::noKey,
                    "https://shop.example");

    @Test
    void areNotToBeHadNow() {
        Order order = SampleOrders.order(SampleOrders.product("cup", CheckoutFunctions.TOTAL, 1));

        assertThatThrownBy(() -> payments.open(order, Optional.empty()))
                .isInstanceOf(PaymentUnavailable.class);
        assertThatThrownBy(() -> payments.find("cs_test_1")).isInstanceOf(PaymentUnavailable.class);
        assertThatThrownBy(payments::live).isInstanceOf(PaymentUnavailable.class);
    }

    private static String noKey() {
        throw new IllegalStateException("Secrets Manager refuses a secret");
    }
}
