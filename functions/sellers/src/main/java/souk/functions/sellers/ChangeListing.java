package souk.functions.sellers;

import souk.catalogue.ProductId;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.SellerId;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.json.ProductJson;
import souk.listing.ListingChange;
import souk.listing.Selling;
import souk.seller.Sellers;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** PUT /api/sellers/products/{id}: changes the seller's own product, if it is as they saw it. */
public final class ChangeListing extends Route {
    private final Seller sellers;
    private final Selling selling;

    public ChangeListing() {
        this(Live.stores());
    }

    private ChangeListing(Stores stores) {
        this(stores.sellers(), stores.selling());
    }

    ChangeListing(Sellers sellers, Selling selling) {
        this.sellers = new Seller(sellers);
        this.selling = selling;
    }

    @Override
    protected void prime() {
        String body = "{\"restock\": 0}";
        prime(body);
        new ChangeListing(PrimingShop.stores())
                .primeOver(PrimingEvent.of(body).at(PrimingShop.PRODUCT));
    }

    @Override
    protected Reply answer(Request request) {
        SellerId seller = sellers.selling(request).id();
        ProductId id = request.path("id", ProductId::new);
        var condition = request.requiredPrecondition();
        var change = request.body(ListingChange.class);
        return changed(selling.change(seller, id, condition, change));
    }

    private static Reply changed(ProductWithVariants whole) {
        return Reply.ok(whole, ProductJson::writeOwn).tagged(whole.product().version());
    }
}
