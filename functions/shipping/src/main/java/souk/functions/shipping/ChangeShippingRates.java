package souk.functions.shipping;

import java.util.Currency;
import souk.catalogue.SellerId;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.listing.OtherCurrency;
import souk.seller.Sellers;
import souk.shipping.RateCard;
import souk.shipping.RateCards;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** PUT /api/sellers/shipping: replaces the seller's rates, if they are as the seller saw them. */
public final class ChangeShippingRates extends Route {
    private final Seller sellers;
    private final RateCards cards;
    private final Currency currency;

    public ChangeShippingRates() {
        this(Live.stores());
    }

    private ChangeShippingRates(Stores stores) {
        this(stores.sellers(), stores.rateCards(), stores.currency());
    }

    ChangeShippingRates(Sellers sellers, RateCards cards, Currency currency) {
        this.sellers = new Seller(sellers);
        this.cards = cards;
        this.currency = currency;
    }

    @Override
    protected void prime() {
        prime("{}");
        new ChangeShippingRates(PrimingShop.stores())
                .primeOver(PrimingEvent.of(Example.rates(Live.currency())));
    }

    @Override
    protected Reply answer(Request request) {
        SellerId seller = sellers.selling(request).id();
        var condition = request.requiredPrecondition();
        var rates = request.body(RatesBody.class).rates();
        if (rates.currency().filter(used -> !used.equals(currency)).isPresent()) {
            throw new OtherCurrency(currency.getCurrencyCode());
        }
        RateCard card = cards.replace(seller, condition, rates);
        return Reply.ok(card, RatesJson::write).tagged(card.version());
    }
}
