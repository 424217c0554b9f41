package souk.functions.shipping;

import java.util.Optional;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.shipping.AddressBook;
import souk.shipping.AddressBooks;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** GET /api/users/addresses: the shopper's addresses, the oldest first. */
public final class GetAddresses extends Route {
    private final AddressBooks books;

    public GetAddresses() {
        this(Live.stores().addressBooks());
    }

    GetAddresses(AddressBooks books) {
        this.books = books;
    }

    @Override
    protected void prime() {
        super.prime();
        new GetAddresses(PrimingShop.stores().addressBooks()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        AddressBook book = books.find(request.shopper());
        return Reply.list(
                book.entries(),
                Optional.empty(),
                (json, entry) -> SavedAddressJson.write(json, book, entry));
    }
}
