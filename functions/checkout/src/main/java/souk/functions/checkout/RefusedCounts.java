package souk.functions.checkout;

import java.util.Optional;
import souk.payment.PaymentRefused;
import souk.payment.PaymentUnavailable;
import souk.value.Refusal;

/** What an order counts that could not be offered for payment. */
final class RefusedCounts {
    private RefusedCounts() {}

    static Optional<String> of(Refusal no) {
        return switch (no) {
            case PaymentUnavailable _ -> Optional.of("PaymentsUnavailable");
            case PaymentRefused refused -> Optional.of(of(refused.why()));
            default -> Optional.empty();
        };
    }

    private static String of(PaymentRefused.Cause cause) {
        return switch (cause) {
            case OTHER_AMOUNT -> "PaymentMismatches";
            case TOO_SMALL, TOO_LARGE, EMAIL, UNKNOWN -> "PaymentFailures";
        };
    }
}
