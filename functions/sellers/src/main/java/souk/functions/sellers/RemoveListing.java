package souk.functions.sellers;

import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.listing.Selling;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** DELETE /api/sellers/products/{id}: archives the seller's own product. */
public final class RemoveListing extends Route {
    private final Selling selling;

    public RemoveListing() {
        this(Live.stores().selling());
    }

    RemoveListing(Selling selling) {
        this.selling = selling;
    }

    @Override
    protected void prime() {
        super.prime();
        new RemoveListing(PrimingShop.stores().selling())
                .primeOver(PrimingEvent.of("").at(PrimingShop.PRODUCT));
    }

    @Override
    protected Reply answer(Request request) {
        SellerId seller = Seller.of(request);
        ProductId id = request.path("id", ProductId::new);
        selling.archive(seller, id, request.precondition());
        return Reply.noContent();
    }
}
