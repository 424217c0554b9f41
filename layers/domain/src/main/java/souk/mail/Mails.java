package souk.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where mails are kept, for {@link Mail#KEPT}. {@link MailsBusy} is thrown when others hold a row
 * again and again. Safe for use by many threads.
 */
public interface Mails {
    /** Keeps a mail that is owed; one that was kept before stays as it is. */
    void owe(Mail mail);

    /** The mail as it is at this moment. */
    Optional<Mail> find(MailId id);

    /** Those that a sender has to look at by now, the longest waiting first; a moment old. */
    List<Mail> due(Instant now, int most);

    /** Those that wait for a person, the oldest first; a moment old. */
    List<Mail> failed(int most);

    /**
     * Keeps a mail's next state.
     *
     * @return false when the mail has changed since; then nothing was done
     */
    boolean keep(Mail before, Mail after);
}
