package souk.local.mail;

import java.util.Locale;
import java.util.Set;

/**
 * What becomes of a mail that was sent.
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html">SES: the
 *     mailbox simulator</a>
 */
enum Fate {
    DELIVERED,
    BOUNCED,
    /** Not even tried: a mail to this address bounced before, or its owner complained. */
    SUPPRESSED,
    /** Delivered, and called spam. */
    COMPLAINED;

    private static final String SIMULATOR = "@simulator.amazonses.com";

    /** By the recipient, unless somebody asked for something else. */
    static Fate of(String recipient, Set<MailFault> faults, boolean suppressed) {
        var to = recipient.toLowerCase(Locale.ROOT);
        if (suppressed || to.equals("suppressionlist" + SIMULATOR)) {
            return SUPPRESSED;
        }
        if (faults.contains(MailFault.BOUNCE) || simulates(to, "bounce")) {
            return BOUNCED;
        }
        return faults.contains(MailFault.COMPLAINT) || simulates(to, "complaint")
                ? COMPLAINED
                : DELIVERED;
    }

    /** Whether SES sends nothing to the address from now on; the simulator's stay as they are. */
    boolean suppresses(String recipient) {
        return (this == BOUNCED || this == COMPLAINED)
                && !recipient.toLowerCase(Locale.ROOT).endsWith(SIMULATOR);
    }

    /** Also with a label, such as {@code bounce+order1@simulator.amazonses.com}. */
    private static boolean simulates(String to, String what) {
        return to.endsWith(SIMULATOR) && (to.startsWith(what + "@") || to.startsWith(what + "+"));
    }
}
