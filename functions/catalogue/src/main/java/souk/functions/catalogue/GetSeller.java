package souk.functions.catalogue;

import souk.catalogue.ProductsBySeller;
import souk.catalogue.SellerId;
import souk.concurrent.Together;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.seller.NoSuchSeller;
import souk.seller.Seller;
import souk.seller.Sellers;
import souk.shipping.RateCards;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** GET /api/sellers/{id}: the public page of somebody who sells. One round trip. */
public final class GetSeller extends Route {
    private final Sellers sellers;
    private final RateCards cards;
    private final ProductsBySeller products;

    public GetSeller() {
        this(Live.stores());
    }

    private GetSeller(Stores stores) {
        this(stores.sellers(), stores.rateCards(), stores.productsBySeller());
    }

    GetSeller(Sellers sellers, RateCards cards, ProductsBySeller products) {
        this.sellers = sellers;
        this.cards = cards;
        this.products = products;
    }

    @Override
    protected void prime() {
        super.prime();
        new GetSeller(PrimingShop.stores()).primeOver(PrimingEvent.of("").at(PrimingShop.SELLER));
    }

    @Override
    protected Reply answer(Request request) {
        SellerId id = request.path("id", SellerId::new);
        var rating = Together.start(() -> products.rating(id));
        var card = Together.start(() -> cards.find(id));
        Seller seller =
                sellers.find(id)
                        .filter(each -> each.state().sells())
                        .orElseThrow(NoSuchSeller::new);
        var page = new SellerPage(seller, Together.result(rating), Together.result(card).rates());
        return Reply.ok(page, SellerPage::write);
    }
}
