package souk.shipping;

import java.util.function.UnaryOperator;
import souk.shopper.ShopperId;

/** Where shoppers' addresses are kept. Safe for use by many threads. */
public interface AddressBooks {
    /** The shopper's book as it is at this moment; an empty one for who has none. */
    AddressBook find(ShopperId shopper);

    /**
     * Changes the shopper's book; the change is made of the latest one, and may be asked for more
     * than once.
     *
     * @return the book afterwards
     * @throws AddressBookBusy when others change it again and again
     */
    AddressBook change(ShopperId shopper, UnaryOperator<AddressBook> change);
}
