package souk.local.stripe.api;

import java.time.Duration;

/**
 * Which calls go wrong, and how.
 *
 * @param call such as {@code POST /v1/checkout/sessions/{id}/expire}; {@code *} for any
 * @param after how many such calls go well first
 * @param times how many go wrong then
 * @param hold how long to keep the caller waiting, for what is slow or never answered
 */
public record FaultRule(String call, Fault fault, int after, int times, Duration hold) {
    private static final Duration SLOW = Duration.ofSeconds(2);

    /** The next call goes wrong. */
    public static FaultRule next(String call, Fault fault) {
        return new FaultRule(call, fault, 0, 1, fault == Fault.SLOW ? SLOW : Duration.ZERO);
    }

    public FaultRule times(int value) {
        return new FaultRule(call, fault, after, value, hold);
    }

    public FaultRule after(int value) {
        return new FaultRule(call, fault, value, times, hold);
    }

    public FaultRule hold(Duration value) {
        return new FaultRule(call, fault, after, times, value);
    }

    boolean isFor(String name) {
        return call.equals("*") || call.equals(name);
    }
}
