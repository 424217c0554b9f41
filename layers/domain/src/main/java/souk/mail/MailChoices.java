package souk.mail;

import java.util.function.UnaryOperator;
import souk.shopper.ShopperId;

/** Where people's choices of mails are kept. Safe for use by many threads. */
public interface MailChoices {
    /** A person's choice as it is at this moment. */
    MailChoice find(ShopperId person);

    /**
     * Changes a person's choice.
     *
     * @param change may be asked again, of a newer choice; what it answers is kept
     * @return the choice afterwards
     * @throws MailChoiceBusy when others change it again and again
     */
    MailChoice change(ShopperId person, UnaryOperator<MailChoice> change);
}
