package souk.functions.checkout;

import java.util.Map;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.OrderJson;
import souk.order.OrderId;
import souk.payment.NotCancelled;
import souk.payment.PaymentUnavailable;
import souk.refund.Cancelling;
import souk.stripe.LiveStripe;
import souk.stripe.StripePriming;
import souk.value.IdempotencyKey;
import souk.value.Refusal;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** POST /api/orders/{id}/cancellations: cancels an unpaid order, or units that are not packed. */
public final class CancelOrder extends Route {
    private final Cancelling cancelling;

    public CancelOrder() {
        this(CheckoutWiring.cancelling(Live.stores(), LiveStripe.payments()));
    }

    CancelOrder(Cancelling cancelling) {
        this.cancelling = cancelling;
    }

    @Override
    protected void prime() {
        prime("{}");
        StripePriming.ask(LiveStripe.payments());
        PrimingEvent asked = PrimingEvent.of("{}").at(PrimingShop.ORDER);
        CheckoutWiring.primedCancelOrders().forEach(route -> route.primeOver(asked));
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        var id = request.path("id", OrderId::new);
        var key = request.idempotencyKey(IdempotencyKey::new);
        var asked = request.body(CancelBody.class).request();
        var cancelled = cancelling.cancel(shopper, id, key, asked);
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
