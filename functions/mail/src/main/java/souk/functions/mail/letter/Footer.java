package souk.functions.mail.letter;

import java.net.URI;
import java.util.Optional;

/**
 * How every letter ends.
 *
 * @param why the reader gets it
 * @param stop where to stop letters like it
 */
record Footer(Shop shop, String why, Optional<URI> stop) {
    static final String STOP = "Stop mails like this";
}
