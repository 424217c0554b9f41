package souk.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.stripe.StripeClient;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the shop's settings for Stripe. */
class PaymentMethodsTest {
    @Test
    void areThoseThatTheOwnerNames() {
        PaymentMethods methods = PaymentMethods.of("card,sepa_debit,link");

        assertThat(methods.types())
                .containsExactly(
                        PaymentMethodType.CARD,
                        PaymentMethodType.SEPA_DEBIT,
                        PaymentMethodType.LINK);
        assertThat(methods.link()).isTrue();
        assertThat(PaymentMethods.of("card")).isEqualTo(PaymentMethods.CARDS);
    }

    @Test
    void areRefusedWhereStripeHasNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> PaymentMethods.of("card,cheque"));
    }

    @ParameterizedTest
    @CsvSource({
        "sk_test_51Abc, false",
        "rk_test_51Abc, false",
        "sk_live_51Abc, true",
        "rk_live_51Abc, true",
        "sk_none, false"
    })
    void theKeySaysWhetherMoneyIsReal(String key, boolean live) {
        var client = StripeClient.builder().setApiKey("sk_none").build();

        assertThat(new StripePayments(client, () -> key, "https://shop.example").live())
                .isEqualTo(live);
    }
}
