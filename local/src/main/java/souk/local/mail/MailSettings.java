package souk.local.mail;

import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How the stand-in behaves. Immutable.
 *
 * @param clock decides when mails were sent and whether signatures are fresh
 * @param identities the domains and addresses that may send
 * @param configurationSets the names that a mail may give
 * @param perSecond mails that are taken in a second; as many may come at once
 * @param events hears what became of each mail, as EventBridge tells it: one JSON object each, and
 *     for one mail in the order of what happened
 * @param eventsFirst whether they are heard before SendEmail is answered, which SES allows; else on
 *     a thread beside it
 */
public record MailSettings(
        Clock clock,
        Set<String> identities,
        Set<String> configurationSets,
        int perSecond,
        Consumer<byte[]> events,
        boolean eventsFirst) {
    /** As many as a new account of SES outside the sandbox may send, at least. */
    private static final int USUAL_RATE = 14;

    public MailSettings {
        identities = Set.copyOf(identities);
        configurationSets = Set.copyOf(configurationSets);
    }

    /** Nobody hears of events. */
    public static MailSettings of(
            Clock clock, Set<String> identities, Set<String> configurationSets) {
        return new MailSettings(clock, identities, configurationSets, USUAL_RATE, _ -> {}, false);
    }

    public MailSettings withPerSecond(int value) {
        return new MailSettings(clock, identities, configurationSets, value, events, eventsFirst);
    }

    public MailSettings withEvents(Consumer<byte[]> value) {
        return new MailSettings(
                clock, identities, configurationSets, perSecond, value, eventsFirst);
    }

    public MailSettings withEventsFirst() {
        return new MailSettings(clock, identities, configurationSets, perSecond, events, true);
    }
}
