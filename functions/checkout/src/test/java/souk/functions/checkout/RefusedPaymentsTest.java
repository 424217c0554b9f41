package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.order.Order;
import souk.order.SampleOrders;
import souk.payment.PaymentRefused;
import souk.stripe.StripePayments;

/** What a shopper is told when Stripe refuses a session. */
class RefusedPaymentsTest {
    private final Order order =
            SampleOrders.order(SampleOrders.product("cup", CheckoutFunctions.TOTAL, 1));

    @ParameterizedTest
    @CsvSource({
        "amount_too_small, too small to be paid here",
        "amount_too_large, too large to be paid here",
        "email_invalid, cannot be sent to this e-mail address",
        "parameter_unknown, payment cannot be taken"
    })
    void sayWhyAsFarAsTheShopperCanHelpIt(String code, String reason) {
        assertThatThrownBy(() -> refusing(code).open(order, Optional.empty()))
                .isInstanceOf(PaymentRefused.class)
                .hasMessageContaining(reason);
    }

    private static StripePayments refusing(String code) {
        var http =
                new HttpClient() {
                    @Override
                    public StripeResponse request(StripeRequest request) {
                        var body =
                                """
                                {"error": {"type": "invalid_request_error", "code": "%s", \
                                "message": "No."}}\
                                """
                                        .formatted(code);
                        return new StripeResponse(400, HttpHeaders.of(Map.of()), body);
                    }
                };
        var client = StripeClient.builder().setApiKey("sk_none").setHttpClient(http).build();
        return new StripePayments(client, () -> "sk_none", "https://shop.example");
    }
}
