package souk.mail;

import souk.shopper.Email;

/**
 * Hands mails to the mail service, which tells later what became of each. Safe for use by many
 * threads.
 */
public interface Courier {
    /**
     * Hands over one mail, once: it is not tried again here. If this throws, nobody knows whether
     * the service has the mail.
     */
    Answer send(MailId id, Email to, WrittenMail mail);

    /** What the mail service said. */
    sealed interface Answer {
        /** It has the mail. */
        record Taken(String messageId) implements Answer {}

        /** It has not, and takes no mail for a moment. */
        record Throttled(String why) implements Answer {}

        /** It has not, and will not take this one as it is. */
        record Refused(String why) implements Answer {}
    }
}
