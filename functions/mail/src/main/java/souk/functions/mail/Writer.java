package souk.functions.mail;

import java.util.Optional;
import souk.functions.mail.letter.Letter;
import souk.mail.Mail;
import souk.shopper.Email;

/** Writes what a mail says at this moment. Safe for use by many threads. */
interface Writer {
    /** Empty where there is nothing to tell any more, or nobody to tell it to. */
    Optional<Written> write(Mail mail);

    /** A letter and where it goes. */
    record Written(Email to, Letter letter) {}
}
