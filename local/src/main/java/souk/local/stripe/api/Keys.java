package souk.local.stripe.api;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import souk.local.stripe.ledger.Journal;
import souk.local.stripe.ledger.StripeRefusal;

/**
 * The idempotency keys: the first call of a key is answered, later ones get that answer again.
 * Thread-safe.
 *
 * <p>An answer is kept once the call's work has begun, a 500 as well; a call refused before that
 * leaves no trace. Keys are forgotten after a day.
 *
 * @see <a href="https://docs.stripe.com/api/idempotent_requests">Stripe: idempotent requests</a>
 */
final class Keys {
    private static final String KIND = "answer";
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final int MAX_LENGTH = 255;

    /**
     * A key in use.
     *
     * @param request the id of the first request
     * @param call method, path and parameters
     * @param answer none while the call is running
     */
    record Kept(String request, String call, long since, @Nullable Answer answer) {}

    private final ConcurrentMap<String, Kept> kept = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Journal journal;

    Keys(Clock clock, Journal journal) {
        this.clock = clock;
        this.journal = journal;
        kept.putAll(journal.kept(KIND, Kept.class));
    }

    /**
     * Answers a call once.
     *
     * @param request the id of this request
     * @param work what throws before it begins and answers whatever comes after
     */
    Answer once(String key, String request, String call, Supplier<Answer> work) {
        if (key.length() > MAX_LENGTH) {
            throw StripeRefusal.invalid(
                    null, "Idempotency keys can have up to %d characters.".formatted(MAX_LENGTH));
        }
        var now = clock.instant().getEpochSecond();
        var running = new Kept(request, call, now, null);
        var first =
                kept.compute(
                        key,
                        (_, before) ->
                                before == null || before.since() + DAY <= now ? running : before);
        if (!first.equals(running)) {
            return again(key, call, first);
        }
        try {
            var answer = work.get();
            var done = new Kept(request, call, now, answer);
            kept.replace(key, running, done);
            journal.keep(KIND, key, done);
            return answer;
        } catch (RuntimeException e) {
            kept.remove(key, running);
            throw e;
        }
    }

    private static Answer again(String key, String call, Kept first) {
        if (!first.call().equals(call)) {
            throw StripeRefusal.of(
                    400,
                    "idempotency_error",
                    null,
                    "Keys for idempotent requests can only be used with the same parameters they"
                            + " were first used with. Try using a key other than '%s' if you meant"
                                    .formatted(key)
                            + " to execute a different request.");
        }
        if (first.answer() == null) {
            throw inUse(key);
        }
        return first.answer().again();
    }

    static StripeRefusal inUse(String key) {
        return StripeRefusal.of(
                409,
                "idempotency_error",
                "idempotency_key_in_use",
                "There is currently another in-progress request using this Idempotency-Key: %s."
                        .formatted(key));
    }
}
