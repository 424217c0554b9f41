package souk.mail;

import java.net.URI;
import java.util.Optional;

/**
 * What a mail says, as it is handed over. Immutable.
 *
 * @param text plain text; it says what the HTML says
 * @param stop where a mail client stops mails like it by one POST (RFC 8058); empty when the mail
 *     is required
 */
public record WrittenMail(String subject, String text, String html, Optional<URI> stop) {}
