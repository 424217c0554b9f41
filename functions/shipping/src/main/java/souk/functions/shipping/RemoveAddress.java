package souk.functions.shipping;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.shipping.AddressBooks;
import souk.shipping.AddressId;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** DELETE /api/users/addresses/{id}: removes an address; one that is not there is fine. */
public final class RemoveAddress extends Route {
    private final AddressBooks books;

    public RemoveAddress() {
        this(Live.stores().addressBooks());
    }

    RemoveAddress(AddressBooks books) {
        this.books = books;
    }

    @Override
    protected void prime() {
        super.prime();
        new RemoveAddress(PrimingShop.stores().addressBooks())
                .primeOver(PrimingEvent.of("").at("prime"));
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        var id = request.path("id", AddressId::new);
        books.change(shopper, now -> now.without(id));
        return Reply.noContent();
    }
}
