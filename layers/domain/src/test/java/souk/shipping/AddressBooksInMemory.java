package souk.shipping;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import souk.shopper.ShopperId;

/** Address books in a map. */
public final class AddressBooksInMemory implements AddressBooks {
    private final Map<ShopperId, AddressBook> books = new ConcurrentHashMap<>();

    @Override
    public AddressBook find(ShopperId shopper) {
        return books.getOrDefault(shopper, AddressBook.EMPTY);
    }

    @Override
    public AddressBook change(ShopperId shopper, UnaryOperator<AddressBook> change) {
        AddressBook after = change.apply(find(shopper));
        books.put(shopper, after);
        return after;
    }
}
