package souk.functions.sellers;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.json.ProductJson;
import souk.listing.ListingDraft;
import souk.listing.Selling;
import souk.seller.Sellers;
import souk.value.IdempotencyKey;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** POST /api/sellers/products: lists a product, once per Idempotency-Key. */
public final class CreateListing extends Route {
    private final Seller sellers;
    private final Selling selling;

    public CreateListing() {
        this(Live.stores().sellers(), Live.stores().selling());
    }

    CreateListing(Sellers sellers, Selling selling) {
        this.sellers = new Seller(sellers);
        this.selling = selling;
    }

    /** At first of nothing, so that nobody is made a seller and nothing is listed. */
    @Override
    protected void prime() {
        prime("{}");
        Stores shop = PrimingShop.stores();
        new CreateListing(shop.sellers(), shop.selling())
                .primeOver(PrimingEvent.of(draft(Live.currency().getCurrencyCode())));
    }

    private static String draft(String currency) {
        return """
        {"title": "Prime", "description": "", "category": "prime", "stock": 0,
         "price": {"amount": 1, "currency": "%s"}, "images": []}"""
                .formatted(currency);
    }

    @Override
    protected Reply answer(Request request) {
        var seller = sellers.selling(request);
        var key = request.header("idempotency-key").map(IdempotencyKey::new);
        var draft = request.body(ListingDraft.class);
        var listed = selling.list(seller, draft, key);
        return Reply.created(
                        "/api/products/" + listed.product().id(),
                        json -> ProductJson.write(json, listed))
                .tagged(listed.product().version());
    }
}
