package souk.stripe;

import com.stripe.param.checkout.SessionCreateParams.PaymentMethodType;
import java.util.Arrays;
import java.util.List;

/**
 * How an order may be paid. Named by the session, or the account's settings would decide: a method
 * that settles days later holds the stock for as long. Cards bring the wallets that hold cards.
 *
 * @see <a href="https://docs.stripe.com/payments/payment-methods/overview">Payment methods</a>
 * @see <a
 *     href="https://docs.stripe.com/changelog/endive/2026-09-30/remove-payment-method-types-checkout-sessions">
 *     How the next version of the API names them</a>
 */
record PaymentMethods(List<PaymentMethodType> types) {
    static final PaymentMethods CARDS = new PaymentMethods(List.of(PaymentMethodType.CARD));

    PaymentMethods {
        types = List.copyOf(types);
    }

    /** Those of a list in Stripe's words, such as {@code card,sepa_debit}. */
    static PaymentMethods of(String list) {
        return new PaymentMethods(
                Arrays.stream(list.split(",", -1)).map(PaymentMethods::type).toList());
    }

    /** Whether Stripe's own wallet is wanted; it offers more ways to pay than the session names. */
    boolean link() {
        return types.contains(PaymentMethodType.LINK);
    }

    private static PaymentMethodType type(String word) {
        return Arrays.stream(PaymentMethodType.values())
                .filter(type -> type.getValue().equals(word.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Stripe has no payment method " + word));
    }
}
