package souk.shipping;

import souk.value.Refusal;

/** The book holds as many addresses as it can. */
public final class AddressBookFull extends Refusal {
    public AddressBookFull() {
        super(
                Kind.AGAINST_RULE,
                "ADDRESS_BOOK_FULL",
                "You have " + AddressBook.MAX + " addresses. Remove one first.");
    }
}
