package souk.local.stripe.api;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import souk.local.stripe.ledger.StripeRefusal;

/** What a fault does to a call. */
final class FaultInjection {
    private FaultInjection() {}

    /** The answer to a call that a fault keeps from being done. */
    static Optional<Answer> before(FaultRule rule, String key) {
        return switch (rule.fault()) {
            case RATE_LIMITED ->
                    Optional.of(
                            Answer.of(
                                    StripeRefusal.of(
                                            429,
                                            "invalid_request_error",
                                            "rate_limit",
                                            "Too many requests, as requested by the test.")));
            case CONFLICT -> Optional.of(Answer.of(Keys.inUse(key)));
            case REFUSED ->
                    Optional.of(
                            Answer.of(
                                    StripeRefusal.invalid(
                                            null, "Refused, as requested by the test.")));
            case SERVER_ERROR -> Optional.of(serverError());
            case TIMEOUT_BEFORE -> {
                sleep(rule.hold());
                yield Optional.of(Answer.NONE);
            }
            case SLOW, TIMEOUT_AFTER, DROP_AFTER, SERVER_ERROR_AFTER -> Optional.empty();
        };
    }

    /** What becomes of the work itself, which is what is kept for the key. */
    static Supplier<Answer> around(Optional<FaultRule> rule, Supplier<Answer> work) {
        if (rule.isEmpty()) {
            return work;
        }
        return switch (rule.get().fault()) {
            case SLOW ->
                    () -> {
                        sleep(rule.get().hold());
                        return work.get();
                    };
            case SERVER_ERROR_AFTER ->
                    () -> {
                        var _ = work.get();
                        return serverError();
                    };
            case RATE_LIMITED,
                    CONFLICT,
                    REFUSED,
                    SERVER_ERROR,
                    TIMEOUT_BEFORE,
                    TIMEOUT_AFTER,
                    DROP_AFTER ->
                    work;
        };
    }

    /** What the caller hears of the answer. */
    static Answer after(Optional<FaultRule> rule, Answer answer) {
        if (rule.isEmpty()) {
            return answer;
        }
        return switch (rule.get().fault()) {
            case TIMEOUT_AFTER -> {
                sleep(rule.get().hold());
                yield Answer.NONE;
            }
            case DROP_AFTER -> Answer.NONE;
            case RATE_LIMITED,
                    CONFLICT,
                    REFUSED,
                    SERVER_ERROR,
                    TIMEOUT_BEFORE,
                    SLOW,
                    SERVER_ERROR_AFTER ->
                    answer;
        };
    }

    private static Answer serverError() {
        return Answer.of(
                StripeRefusal.of(
                        500,
                        "api_error",
                        null,
                        "An unknown error occurred, as requested by the test."));
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
