package souk.stripe;

import com.stripe.model.PaymentIntent;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import souk.money.Money;
import souk.order.OrderId;
import souk.payment.CheckoutSession;
import souk.payment.ClientSecret;

/** Reads Stripe's sessions. */
final class SessionReader {
    private static final Set<String> OVER = Set.of("requires_payment_method", "canceled");

    private SessionReader() {}

    /** One that we made. */
    static CheckoutSession read(com.stripe.model.checkout.Session session) {
        OrderId order =
                order(session.getMetadata())
                        .orElseThrow(() -> new IllegalStateException("a session names no order"));
        CheckoutSession.State state =
                switch (session.getStatus()) {
                    case "open" -> CheckoutSession.State.OPEN;
                    case "complete" ->
                            failed(session)
                                    ? CheckoutSession.State.FAILED
                                    : CheckoutSession.State.COMPLETE;
                    case "expired" -> CheckoutSession.State.EXPIRED;
                    default -> throw new IllegalStateException("a session of unknown status");
                };
        return new CheckoutSession(
                session.getId(),
                order,
                state,
                paid(session),
                money(session.getAmountTotal(), session.getCurrency()),
                Optional.ofNullable(session.getPaymentIntent()),
                Instant.ofEpochSecond(session.getExpiresAt()),
                Optional.ofNullable(session.getClientSecret())
                        .filter(secret -> state == CheckoutSession.State.OPEN)
                        .map(ClientSecret::new));
    }

    /** The order that metadata names; none for what is not ours. */
    static Optional<OrderId> order(@Nullable Map<String, String> metadata) {
        return Optional.ofNullable(metadata)
                .map(all -> all.get(SessionForm.ORDER))
                .filter(id -> id.matches("[a-z2-7]{26}"))
                .map(OrderId::new);
    }

    /** Where nothing was owed, nothing is missing. */
    static boolean paid(com.stripe.model.checkout.Session session) {
        String status = session.getPaymentStatus();
        return "paid".equals(status) || "no_payment_required".equals(status);
    }

    /**
     * Whether a payment that was to take days has failed: told only of a session that came with its
     * payment intent.
     *
     * @see <a href="https://docs.stripe.com/payments/paymentintents/lifecycle">Lifecycle</a>
     */
    private static boolean failed(com.stripe.model.checkout.Session session) {
        PaymentIntent intent = session.getPaymentIntentObject();
        return !paid(session) && intent != null && OVER.contains(intent.getStatus());
    }

    static Money money(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency.toUpperCase(Locale.ROOT)));
    }
}
