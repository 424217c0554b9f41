package souk.local.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can go wrong with a mail, when somebody asks for it. */
public enum MailFault {
    /** 429, nothing sent. */
    THROTTLE,
    /** 500, nothing sent. */
    SERVER_ERROR,
    /** Sent, and the connection ends within the first bytes of the answer. */
    LOST_ANSWER,
    /** Sent, and nobody is told what became of it. */
    LOST_EVENTS,
    /** Sent, and the mail server of the recipient refuses it for good. */
    BOUNCE,
    /** Sent and delivered, and the recipient calls it spam. */
    COMPLAINT;

    /** As scripts write it, such as {@code lost_answer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MailFault> named(String word) {
        return Arrays.stream(values()).filter(fault -> fault.word().equals(word)).findFirst();
    }
}
