package souk.mail;

import java.util.Optional;
import souk.shopper.Email;
import souk.shopper.ShopperId;

/** Where people are written to. An address is asked for when a mail is sent, and kept nowhere. */
public interface Addresses {
    /** Where a person reads their mail; empty when they are gone, or never confirmed an address. */
    Optional<Email> find(ShopperId person);
}
