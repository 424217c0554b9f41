package souk.functions.checkout;

import java.util.Map;
import java.util.Optional;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.payment.PaymentEvent;
import souk.payment.Settlement;
import souk.stripe.LiveStripe;
import souk.stripe.StripeEvents;
import souk.stripe.StripePriming;
import souk.value.Refusal;
import souk.wiring.Live;

/**
 * POST /api/webhooks/stripe: what Stripe tells of payments moves orders. A message that means
 * nothing here is answered 200 too, or Stripe would send it again for days.
 */
public final class StripeWebhook extends Route {
    private final StripeEvents events;
    private final Settlement settlement;

    public StripeWebhook() {
        this(LiveStripe.events(), CheckoutWiring.settlement(Live.stores(), LiveStripe.payments()));
    }

    StripeWebhook(StripeEvents events, Settlement settlement) {
        super("WebhookFailures");
        this.events = events;
        this.settlement = settlement;
    }

    @Override
    protected void prime() {
        prime("{}");
        CheckoutWiring.askForOrder();
        String paid = StripePriming.paid();
        String signature = StripePriming.signature(paid, Live.clock());
        StripePriming.hear(events, paid, signature);
        CheckoutWiring.primedWebhook()
                .primeOver(PrimingEvent.of(paid).with("stripe-signature", signature));
    }

    @Override
    protected Reply answer(Request request) {
        Optional<PaymentEvent> event =
                events.read(request.rawBody(), request.header("stripe-signature"));
        return event.map(settlement::handle)
                .map(result -> Reply.done().counting(SettledCounts.of(result)))
                .orElseGet(Reply::done);
    }

    @Override
    protected Map<String, Long> countsOf(Refusal no) {
        return no.kind() == Refusal.Kind.UNTRUSTED ? Map.of("WebhooksRefused", 1L) : Map.of();
    }
}
