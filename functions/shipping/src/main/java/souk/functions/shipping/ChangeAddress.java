package souk.functions.shipping;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.shipping.AddressBook;
import souk.shipping.AddressBooks;
import souk.shipping.AddressId;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** PUT /api/users/addresses/{id}: puts another address in the place of one of the shopper's. */
public final class ChangeAddress extends Route {
    private final AddressBooks books;

    public ChangeAddress() {
        this(Live.stores().addressBooks());
    }

    ChangeAddress(AddressBooks books) {
        this.books = books;
    }

    @Override
    protected void prime() {
        prime(Example.BODY);
        new ChangeAddress(PrimingShop.stores().addressBooks())
                .primeOver(PrimingEvent.of(Example.BODY).at("prime"));
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        var id = request.path("id", AddressId::new);
        var body = request.body(AddressBody.class);
        AddressBook book =
                books.change(shopper, now -> now.changing(id, body.address(), body.asDefault()));
        return Reply.ok(json -> SavedAddressJson.write(json, book, book.entry(id)));
    }
}
