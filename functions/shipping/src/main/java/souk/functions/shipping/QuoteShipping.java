package souk.functions.shipping;

import java.util.Optional;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.QuoteJson;
import souk.order.Quoting;
import souk.shipping.AddressBooks;
import souk.shipping.AddressId;
import souk.shipping.Destination;
import souk.shopper.ShopperId;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** POST /api/quotes: what the shopper's cart costs, sent to an address. Changes nothing. */
public final class QuoteShipping extends Route {
    private final Quoting quoting;
    private final AddressBooks books;

    public QuoteShipping() {
        this(Live.stores());
    }

    private QuoteShipping(Stores stores) {
        this(stores.quoting(), stores.addressBooks());
    }

    QuoteShipping(Quoting quoting, AddressBooks books) {
        this.quoting = quoting;
        this.books = books;
    }

    @Override
    protected void prime() {
        String body = Example.quote();
        prime(body);
        new QuoteShipping(PrimingShop.stores()).primeOver(PrimingEvent.of(body));
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        var body = request.body(QuoteBody.class);
        Optional<Destination> destination =
                body.address()
                        .map(QuoteBody.Typed::destination)
                        .or(() -> body.addressId().map(id -> destination(shopper, id)));
        var quote = quoting.quote(shopper, body.cartVersion(), destination, body.choices());
        return Reply.ok(quote, QuoteJson::write);
    }

    private Destination destination(ShopperId shopper, AddressId id) {
        return Destination.of(books.find(shopper).entry(id).address());
    }
}
