package souk.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One decision of a moderator: who, what, when and why. Immutable.
 *
 * @param moderator the pseudonym of who decided, as the logs name them
 * @param outcome the state that it led to, such as {@code Suspended} or {@code Hidden}
 * @param reason empty only where the decision is in favour of its subject
 */
public record Decision(
        Instant at,
        String moderator,
        Subject subject,
        String outcome,
        Optional<DecisionReason> reason) {
    /** How long the log is kept. */
    public static final Duration KEPT = Duration.ofDays(400);
}
