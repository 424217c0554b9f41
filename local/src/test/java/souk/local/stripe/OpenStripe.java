package souk.local.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import souk.local.net.LoopbackServer;
import souk.local.stripe.ledger.Dispute.Kind;
import souk.local.stripe.ledger.SentEvent;

/** A stand-in in memory with stripe-java in front of it; it closes after each test. */
final class OpenStripe implements AfterEachCallback {
    final MutableClock clock = new MutableClock();
    final StripeStandIn standIn;
    final StripeClient client;

    OpenStripe() {
        this(UnaryOperator.identity());
    }

    OpenStripe(UnaryOperator<StripeSettings> with) {
        standIn =
                StripeStandIn.start(
                        LoopbackServer.bind(0, "the Stripe stand-in", "STRIPE_PORT"),
                        with.apply(StripeSettings.of(clock)));
        client = client(StripeSettings.API_KEY);
    }

    StripeClient client(String key) {
        return StripeClient.builder()
                .setApiKey(key)
                .setApiBase(standIn.address().toString())
                .setMaxNetworkRetries(0)
                .build();
    }

    /** Two lamps at 12.50 and a cushion at 5.00, to be paid within 35 minutes. */
    SessionCreateParams.Builder basket() {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setUiMode(SessionCreateParams.UiMode.ELEMENTS)
                .setReturnUrl("http://localhost:8080/order/?id=o1")
                .setExpiresAt(clock.instant().plus(Duration.ofMinutes(35)).getEpochSecond())
                .setClientReferenceId("o1")
                .setCustomerEmail("alice@example.com")
                .putMetadata("orderId", "o1")
                .setPaymentIntentData(
                        SessionCreateParams.PaymentIntentData.builder()
                                .putMetadata("orderId", "o1")
                                .build())
                .addLineItem(line("Brass lantern", 1_250, 2))
                .addLineItem(line("Indigo cushion", 500, 1));
    }

    static SessionCreateParams.LineItem line(String name, long unitAmount, long quantity) {
        return SessionCreateParams.LineItem.builder()
                .setQuantity(quantity)
                .setPriceData(
                        SessionCreateParams.LineItem.PriceData.builder()
                                .setCurrency("eur")
                                .setUnitAmount(unitAmount)
                                .setProductData(
                                        SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                                .setName(name)
                                                .build())
                                .build())
                .build();
    }

    Session create() throws StripeException {
        return create(basket().build());
    }

    Session create(SessionCreateParams params) throws StripeException {
        return client.v1().checkout().sessions().create(params);
    }

    Session create(SessionCreateParams params, String key) throws StripeException {
        return client.v1()
                .checkout()
                .sessions()
                .create(params, RequestOptions.builder().setIdempotencyKey(key).build());
    }

    /** A session over 30.00 that was paid with a card. */
    Session paid(String card) throws StripeException {
        var id = create().getId();
        standIn.pay(id, card);
        return session(id);
    }

    Refund refund(Session session, long amount) throws StripeException {
        var params =
                RefundCreateParams.builder()
                        .setPaymentIntent(session.getPaymentIntent())
                        .setAmount(amount)
                        .putMetadata("orderId", "o1")
                        .build();
        return client.v1().refunds().create(params);
    }

    /** Opens a dispute about goods that did not come. */
    Dispute dispute(Session session, OptionalLong amount, Kind kind) throws StripeException {
        var opened = standIn.disputes().open(session.getId(), amount, "product_not_received", kind);
        return client.v1().disputes().retrieve(opened.id());
    }

    Charge charge(Session session) throws StripeException {
        var intent = client.v1().paymentIntents().retrieve(session.getPaymentIntent());
        return client.v1().charges().retrieve(intent.getLatestCharge());
    }

    Session session(String id) throws StripeException {
        return client.v1().checkout().sessions().retrieve(id);
    }

    List<String> events() {
        return standIn.events().stream().map(SentEvent::type).toList();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        standIn.close();
    }
}
