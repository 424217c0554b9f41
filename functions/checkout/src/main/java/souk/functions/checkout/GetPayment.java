package souk.functions.checkout;

import java.util.Map;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.order.OrderId;
import souk.payment.PaymentLookup;
import souk.payment.PaymentUnavailable;
import souk.stripe.LiveStripe;
import souk.stripe.StripePriming;
import souk.value.Refusal;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** GET /api/orders/{id}/payment: the payment of an own unpaid order, on whichever device. */
public final class GetPayment extends Route {
    private final PaymentLookup lookup;

    public GetPayment() {
        this(CheckoutWiring.paymentLookup(Live.stores(), LiveStripe.payments()));
    }

    GetPayment(PaymentLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    protected void prime() {
        CheckoutWiring.askForOrder();
        StripePriming.ask(LiveStripe.payments());
        CheckoutWiring.primedGetPayment().primeOver(PrimingEvent.of("").at(PrimingShop.ORDER));
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        var id = request.path("id", OrderId::new);
        return PlacementJson.found(lookup.find(shopper, id));
    }

    @Override
    protected Map<String, Long> countsOf(Refusal no) {
        return no instanceof PaymentUnavailable ? Map.of("PaymentsUnavailable", 1L) : Map.of();
    }
}
