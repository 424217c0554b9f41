package souk.functions.mail;

import java.net.URI;
import souk.mail.MailStop;
import souk.wiring.StopTokens;

/**
 * Where a reader stops mails like the one that they read. Safe for use by many threads.
 *
 * @param storefront its origin, such as {@code https://souk.example}
 */
record StopLinks(URI storefront, StopTokens tokens) {
    /**
     * Both of one mail.
     *
     * @param page for people: it asks first, since scanners follow every link of a mail
     * @param oneClick for mail clients
     */
    record Links(URI page, URI oneClick) {}

    /** The page gets the token behind a hash, which browsers tell no server. */
    Links of(MailStop stop) {
        String token = tokens.seal(stop);
        return new Links(
                storefront.resolve("/mail/#token=" + token + "&topic=" + stop.topic().word()),
                storefront.resolve("/api/mail/stop?token=" + token));
    }
}
