package souk.functions.checkout;

import java.util.Map;
import souk.payment.PaymentRefused;
import souk.payment.PaymentUnavailable;
import souk.value.Refusal;

/** What an order counts that could not be offered for payment. */
final class RefusedCounts {
    private RefusedCounts() {}

    static Map<String, Long> of(Refusal no) {
        return switch (no) {
            case PaymentUnavailable _ -> Map.of("PaymentsUnavailable", 1L);
            case PaymentRefused refused -> Map.of(of(refused.why()), 1L);
            default -> Map.of();
        };
    }

    private static String of(PaymentRefused.Cause cause) {
        return switch (cause) {
            case OTHER_AMOUNT -> "PaymentMismatches";
            case TOO_SMALL, TOO_LARGE, EMAIL, UNKNOWN -> "PaymentFailures";
        };
    }
}
