package souk.functions.checkout;

import java.util.Map;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.OrderJson;
import souk.order.OrderId;
import souk.payment.Cancellation;
import souk.payment.NotCancelled;
import souk.payment.PaymentUnavailable;
import souk.stripe.LiveStripe;
import souk.stripe.StripePriming;
import souk.value.Refusal;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** POST /api/orders/{id}/cancellations: takes an unpaid order back into the cart. */
public final class CancelOrder extends Route {
    record Body() {}

    private final Cancellation cancellation;

    public CancelOrder() {
        this(CheckoutWiring.cancellation(Live.stores(), LiveStripe.payments()));
    }

    CancelOrder(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    @Override
    protected void prime() {
        prime("{}");
        StripePriming.ask(LiveStripe.payments());
        CheckoutWiring.primedCancelOrder().primeOver(PrimingEvent.of("{}").at(PrimingShop.ORDER));
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        var id = request.path("id", OrderId::new);
        // An order is cancelled once, so no Idempotency-Key is needed.
        request.body(Body.class);
        var cancelled = cancellation.cancel(shopper, id);
        var shown = cancelled.order();
        return Reply.ok(json -> OrderJson.write(json, shown.order(), shown.refunds()))
                .counting(SettledCounts.of(cancelled.result()));
    }

    @Override
    protected Map<String, Long> countsOf(Refusal no) {
        return switch (no) {
            case NotCancelled refused -> SettledCounts.of(refused.result());
            case PaymentUnavailable unavailable -> Map.of("PaymentsUnavailable", 1L);
            default -> Map.of();
        };
    }
}
