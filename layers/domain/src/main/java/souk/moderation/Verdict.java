package souk.moderation;

import java.time.Instant;
import java.util.Optional;

/**
 * Who decides something, and why. Immutable.
 *
 * @param moderator the pseudonym of who decides, as the logs name them
 */
public record Verdict(String moderator, Optional<DecisionReason> reason) {
    /**
     * The entry of the log for what they decide.
     *
     * @param outcome the state that it leads to
     */
    public Decision on(Subject subject, String outcome, Instant at) {
        return new Decision(at, moderator, subject, outcome, reason);
    }
}
