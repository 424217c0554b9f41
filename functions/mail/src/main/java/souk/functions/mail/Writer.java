package souk.functions.mail;

import java.net.URI;
import java.util.Optional;
import souk.functions.mail.letter.Letter;
import souk.mail.Mail;
import souk.shopper.Email;

/** Writes what a mail says at this moment. Safe for use by many threads. */
interface Writer {
    Outcome write(Mail mail);

    /** What became of writing. */
    sealed interface Outcome {
        /**
         * A letter and where it goes.
         *
         * @param stop where a mail client stops letters like it; empty when it is required
         */
        record Written(Email to, Letter letter, Optional<URI> stop) implements Outcome {}

        /**
         * Nothing is to be sent.
         *
         * @param why such as {@code NotWanted}
         */
        record Nothing(String why) implements Outcome {}
    }
}
