package souk.functions.shipping;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.shipping.AddressBook;
import souk.shipping.AddressBooks;
import souk.shipping.AddressId;
import souk.value.IdempotencyKey;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** POST /api/users/addresses: adds an address to the shopper's, once per Idempotency-Key. */
public final class AddAddress extends Route {
    private final AddressBooks books;

    public AddAddress() {
        this(Live.stores().addressBooks());
    }

    AddAddress(AddressBooks books) {
        this.books = books;
    }

    @Override
    protected void prime() {
        prime("{}");
        new AddAddress(PrimingShop.stores().addressBooks())
                .primeOver(PrimingEvent.of(Example.BODY).with("idempotency-key", "prime"));
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        var id = AddressId.of(request.idempotencyKey(IdempotencyKey::new));
        var body = request.body(AddressBody.class);
        AddressBook book =
                books.change(shopper, now -> now.adding(id, body.address(), body.asDefault()));
        return Reply.created(
                "/api/users/addresses/" + id,
                json -> SavedAddressJson.write(json, book, book.entry(id)));
    }
}
