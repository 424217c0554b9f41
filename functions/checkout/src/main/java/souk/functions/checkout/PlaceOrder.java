package souk.functions.checkout;

import java.util.List;
import java.util.Map;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.payment.Checkout;
import souk.stripe.LiveStripe;
import souk.stripe.StripePriming;
import souk.value.IdempotencyKey;
import souk.value.Refusal;
import souk.wiring.Live;
import souk.wiring.OpenOrderSettings;

/** POST /api/orders: orders the reviewed cart and opens its payment, once per Idempotency-Key. */
public final class PlaceOrder extends Route {
    private final Checkout checkout;

    public PlaceOrder() {
        this(
                CheckoutWiring.checkout(
                        Live.stores(), LiveStripe.payments(), OpenOrderSettings.limits()));
    }

    PlaceOrder(Checkout checkout) {
        this.checkout = checkout;
    }

    @Override
    protected void prime() {
        List<String> bodies = CheckoutWiring.primingBodies();
        prime(bodies.getFirst());
        StripePriming.ask(LiveStripe.payments());
        bodies.forEach(body -> CheckoutWiring.primedPlaceOrder().primeOver(PrimingEvent.of(body)));
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        var key = request.idempotencyKey(IdempotencyKey::new);
        var body = request.body(OrderBody.class);
        var placed = checkout.place(shopper, key, body.reviewed(), body.email());
        Reply reply = PlacementJson.placed(placed);
        return placed.newlyOpened() ? reply.counting("OrdersPlaced", 1) : reply;
    }

    @Override
    protected Map<String, Long> countsOf(Refusal no) {
        return RefusedCounts.of(no);
    }
}
