package souk.functions.shipping;

import souk.catalogue.SellerId;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.seller.Sellers;
import souk.shipping.RateCard;
import souk.shipping.RateCards;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** GET /api/sellers/shipping: the seller's rates. */
public final class GetShippingRates extends Route {
    private final Seller sellers;
    private final RateCards cards;

    public GetShippingRates() {
        this(Live.stores());
    }

    private GetShippingRates(Stores stores) {
        this(stores.sellers(), stores.rateCards());
    }

    GetShippingRates(Sellers sellers, RateCards cards) {
        this.sellers = new Seller(sellers);
        this.cards = cards;
    }

    @Override
    protected void prime() {
        super.prime();
        new GetShippingRates(PrimingShop.stores()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        SellerId seller = sellers.of(request);
        RateCard card = cards.find(seller);
        return Reply.ok(card, RatesJson::write).tagged(card.version());
    }
}
