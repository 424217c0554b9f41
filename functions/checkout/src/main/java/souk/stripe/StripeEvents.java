package souk.stripe;

import com.google.gson.JsonParseException;
import com.stripe.Stripe;
import com.stripe.model.Dispute;
import com.stripe.model.Event;
import com.stripe.model.Refund;
import com.stripe.model.StripeObject;
import com.stripe.model.checkout.Session;
import com.stripe.net.ApiResource;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import souk.order.EventId;
import souk.order.OrderId;
import souk.payment.BadSignature;
import souk.payment.OtherAccount;
import souk.payment.OtherApiVersion;
import souk.payment.OtherMode;
import souk.payment.PaymentEvent;
import souk.payment.PaymentEvent.Fact;
import souk.payment.PaymentUnavailable;
import souk.payment.Payments;
import souk.payment.UnreadableEvent;
import souk.value.Malformed;

/**
 * Reads what Stripe sends to the webhook. Safe for use by many threads.
 *
 * @see <a href="https://docs.stripe.com/webhooks">Webhooks</a>
 */
public final class StripeEvents {
    /** Each brings the refund as it stands; a sum of all of a charge would be told by others. */
    private static final Set<String> REFUNDS =
            Set.of("refund.created", "refund.updated", "refund.failed");

    private final Signatures signatures;
    private final Payments payments;

    /**
     * @param payments asked which order a refund was of that does not say so itself, and whether
     *     money is real
     */
    public StripeEvents(Signatures signatures, Payments payments) {
        this.signatures = signatures;
        this.payments = payments;
    }

    /**
     * What happened to an order's payment; nothing when the message is of another kind, or of
     * something that is not the shop's.
     *
     * @param body the very bytes that were sent
     * @throws BadSignature when they are not Stripe's, or too old
     * @throws OtherApiVersion when the endpoint at Stripe is set to another version; getObject()
     *     would be empty then, and the message lost without a word
     * @throws OtherAccount when they are of an account that is connected to the shop's
     * @throws OtherMode when they are of real money in a shop of test money, or the other way
     *     round, or do not say
     * @throws UnreadableEvent when they are of another shape
     * @throws souk.payment.PaymentUnavailable when it has to be asked which order they are of, and
     *     Stripe cannot be, or its key is not to be had
     */
    public Optional<PaymentEvent> read(byte[] body, Optional<String> signature) {
        String text = text(body);
        signatures.require(text, signature.orElseThrow(BadSignature::new));
        Event event = parse(text);
        if (!Stripe.API_VERSION.equals(event.getApiVersion())) {
            throw new OtherApiVersion(Stripe.API_VERSION);
        }
        if (event.getAccount() != null) {
            throw new OtherAccount();
        }
        if (!Objects.equals(event.getLivemode(), payments.live())) {
            throw new OtherMode();
        }
        return understood(event);
    }

    private Optional<PaymentEvent> understood(Event event) {
        try {
            Optional<StripeObject> object = event.getDataObjectDeserializer().getObject();
            return object.flatMap(each -> read(event, each));
        } catch (PaymentUnavailable unasked) {
            throw unasked;
        } catch (RuntimeException shapeless) {
            // Stripe's library, and what reads it, take the shape of an event for granted.
            throw new UnreadableEvent();
        }
    }

    /** Nothing is replaced: other bytes must not read as the signed ones. */
    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new BadSignature();
        }
    }

    private static Event parse(String text) {
        try {
            Event event = ApiResource.GSON.fromJson(text, Event.class);
            if (event == null || event.getId() == null || event.getType() == null) {
                throw new Malformed("this is not an event");
            }
            return event;
        } catch (JsonParseException e) {
            throw new Malformed("this is not an event");
        }
    }

    private Optional<PaymentEvent> read(Event event, StripeObject object) {
        if (object instanceof Session session) {
            if (session.getId() == null) {
                throw new UnreadableEvent();
            }
            return SessionReader.order(session.getMetadata())
                    .flatMap(order -> told(event, order, fact(event, session)));
        }
        if (object instanceof Refund refund && REFUNDS.contains(event.getType())) {
            return order(refund)
                    .flatMap(order -> told(event, order, Optional.of(RefundReader.fact(refund))));
        }
        if (object instanceof Dispute dispute && event.getType().startsWith("charge.dispute.")) {
            Instant asOf = Instant.ofEpochSecond(event.getCreated());
            return Optional.ofNullable(dispute.getPaymentIntent())
                    .flatMap(payments::orderOf)
                    .flatMap(order -> told(event, order, DisputeReader.fact(dispute, asOf)));
        }
        return Optional.empty();
    }

    /** One that somebody made in Stripe's dashboard names its payment only. */
    private Optional<OrderId> order(Refund refund) {
        return SessionReader.order(refund.getMetadata())
                .or(
                        () ->
                                Optional.ofNullable(refund.getPaymentIntent())
                                        .flatMap(payments::orderOf));
    }

    private static Optional<PaymentEvent> told(Event event, OrderId order, Optional<Fact> fact) {
        return fact.map(each -> new PaymentEvent(new EventId(event.getId()), order, each));
    }

    private static Optional<Fact> fact(Event event, Session session) {
        return switch (event.getType()) {
            case "checkout.session.completed", "checkout.session.async_payment_succeeded" ->
                    // A payment that takes days is complete, and paid later.
                    SessionReader.paid(session)
                            ? Optional.of(
                                    new PaymentEvent.Paid(
                                            SessionReader.read(session).receivedPayment()))
                            : Optional.empty();
            case "checkout.session.async_payment_failed" ->
                    Optional.of(new PaymentEvent.Failed(session.getId()));
            case "checkout.session.expired" ->
                    Optional.of(new PaymentEvent.Expired(session.getId()));
            default -> Optional.empty();
        };
    }
}
