package souk.functions.sellers;

import souk.catalogue.Product;
import souk.catalogue.ProductStatus;
import souk.catalogue.SellerId;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.json.ProductJson;
import souk.listing.ListingStatus;
import souk.listing.Listings;
import souk.seller.Sellers;
import souk.value.Page;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** GET /api/sellers/products: the seller's own products, active or archived, newest first. */
public final class ListListings extends Route {
    private final Seller sellers;
    private final Listings listings;

    public ListListings() {
        this(Live.stores());
    }

    private ListListings(Stores stores) {
        this(stores.sellers(), stores.listings());
    }

    ListListings(Sellers sellers, Listings listings) {
        this.sellers = new Seller(sellers);
        this.listings = listings;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListListings(PrimingShop.stores()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        SellerId seller = sellers.of(request);
        ProductStatus status =
                request.query("status", ListingStatus::new)
                        .map(ListingStatus::status)
                        .orElse(ProductStatus.ACTIVE);
        Page<Product> page =
                listings.findBySeller(seller, status, request.limit(), request.after());
        return Reply.list(page.items(), request.cursor(page), ProductJson::writeOwnListed);
    }
}
