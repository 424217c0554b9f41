package souk.mail;

import java.util.Map;
import souk.value.Refusal;

/** The choice of mails is of another version than its person has seen. */
public final class StaleMailChoice extends Refusal {
    public StaleMailChoice(long version) {
        super(
                Kind.STALE,
                "STALE",
                "The choice of mails has changed since you read it.",
                Map.of("version", version));
    }
}
