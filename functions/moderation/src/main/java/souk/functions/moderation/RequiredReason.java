package souk.functions.moderation;

import java.util.List;
import java.util.Optional;
import souk.json.BadBody;
import souk.json.BadBody.Fault;
import souk.moderation.DecisionReason;

/** A decision against somebody says why. */
final class RequiredReason {
    private RequiredReason() {}

    /**
     * @throws BadBody when it is required and not there
     */
    static void check(boolean required, Optional<DecisionReason> reason) {
        if (required && reason.isEmpty()) {
            throw new BadBody(List.of(new Fault("/reason", "REQUIRED", "The field is required.")));
        }
    }
}
