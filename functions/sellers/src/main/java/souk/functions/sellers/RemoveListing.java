package souk.functions.sellers;

import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.listing.Selling;
import souk.seller.Sellers;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** DELETE /api/sellers/products/{id}: archives the seller's own product. */
public final class RemoveListing extends Route {
    private final Seller sellers;
    private final Selling selling;

    public RemoveListing() {
        this(Live.stores());
    }

    private RemoveListing(Stores stores) {
        this(stores.sellers(), stores.selling());
    }

    RemoveListing(Sellers sellers, Selling selling) {
        this.sellers = new Seller(sellers);
        this.selling = selling;
    }

    @Override
    protected void prime() {
        super.prime();
        new RemoveListing(PrimingShop.stores())
                .primeOver(PrimingEvent.of("").at(PrimingShop.PRODUCT));
    }

    @Override
    protected Reply answer(Request request) {
        SellerId seller = sellers.of(request);
        ProductId id = request.path("id", ProductId::new);
        selling.archive(seller, id, request.precondition());
        return Reply.noContent();
    }
}
