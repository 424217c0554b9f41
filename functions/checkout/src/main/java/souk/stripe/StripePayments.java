package souk.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.ApiException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import souk.order.Dispute;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Refund;
import souk.payment.CheckoutSession;
import souk.payment.PaymentRefused;
import souk.payment.PaymentUnavailable;
import souk.payment.Payments;
import souk.payment.RequestInProgress;
import souk.shopper.Email;

/**
 * Payments by Stripe Checkout Sessions. The order's id is the idempotency key, so that whoever
 * repeats a call gets the session or the refund that is there; for a session it has the time when
 * the order is due beside it, because Stripe keeps an answer, be it a 500, for as long as a key.
 * Safe for use by many threads.
 *
 * @see <a href="https://docs.stripe.com/api/idempotent_requests">Idempotent requests</a>
 */
public final class StripePayments implements Payments {
    private static final int IN_PROGRESS = 409;

    /** A session does not say by itself that its payment failed. */
    private static final SessionRetrieveParams WITH_INTENT =
            SessionRetrieveParams.builder().addExpand("payment_intent").build();

    private final StripeClient client;
    private final Supplier<String> key;
    private final SessionForm form;
    private final StripeRefunds refunds;

    /**
     * @param key the secret key, asked for at each call since it may be rotated
     * @param origin where the storefront is, such as {@code https://shop.example}
     */
    public StripePayments(StripeClient client, Supplier<String> key, String origin) {
        this(client, key, new SessionForm(origin, PaymentMethods.CARDS));
    }

    StripePayments(StripeClient client, Supplier<String> key, SessionForm form) {
        this.client = client;
        this.key = key;
        this.form = form;
        this.refunds = new StripeRefunds(client, this::options);
    }

    @Override
    public CheckoutSession open(Order order, Optional<Email> receiptTo) {
        var params = form.fill(order, receiptTo);
        long due = order.state().dueAt().getEpochSecond();
        var options = options().setIdempotencyKey("order-" + order.id() + "-" + due).build();
        try {
            return SessionReader.read(client.v1().checkout().sessions().create(params, options));
        } catch (InvalidRequestException | CardException | IdempotencyException e) {
            StripeLog.said(e);
            throw new PaymentRefused(cause(e));
        } catch (ApiException e) {
            throw e.getStatusCode() == IN_PROGRESS
                    ? new RequestInProgress()
                    : StripeErrors.unavailable(e);
        } catch (StripeException e) {
            throw StripeErrors.unavailable(e);
        }
    }

    @Override
    public CheckoutSession find(String session) {
        try {
            return SessionReader.read(
                    client.v1()
                            .checkout()
                            .sessions()
                            .retrieve(session, WITH_INTENT, options().build()));
        } catch (InvalidRequestException e) {
            throw StripeErrors.unknown(e);
        } catch (StripeException e) {
            throw StripeErrors.unavailable(e);
        }
    }

    @Override
    public CheckoutSession expire(String session) {
        try {
            return SessionReader.read(
                    client.v1().checkout().sessions().expire(session, options().build()));
        } catch (InvalidRequestException notOpen) {
            return find(session);
        } catch (StripeException e) {
            throw StripeErrors.unavailable(e);
        }
    }

    @Override
    public List<Refund> refunds(String payment) {
        return refunds.list(payment);
    }

    @Override
    public Refund refund(Order order, Refund promised) {
        return refunds.giveBack(order, promised);
    }

    @Override
    public List<Dispute> disputes(String payment) {
        return refunds.disputes(payment);
    }

    /** The key says so: it begins with {@code sk_live_} or {@code sk_test_}, or {@code rk_}. */
    @Override
    public boolean live() {
        return key().startsWith("live_", 3);
    }

    @Override
    public Optional<OrderId> orderOf(String payment) {
        try {
            return SessionReader.order(
                    client.v1()
                            .paymentIntents()
                            .retrieve(payment, options().build())
                            .getMetadata());
        } catch (InvalidRequestException nobodys) {
            return Optional.empty();
        } catch (StripeException e) {
            throw StripeErrors.unavailable(e);
        }
    }

    /** Without a key no order is at fault: the same call is made again when there is one. */
    private RequestOptions.RequestOptionsBuilder options() {
        return new RequestOptions.RequestOptionsBuilder().setApiKey(key());
    }

    private String key() {
        try {
            return key.get().strip();
        } catch (IllegalStateException noKey) {
            StripeLog.unasked(noKey);
            throw new PaymentUnavailable();
        }
    }

    /**
     * @see <a href="https://docs.stripe.com/error-codes">Error codes</a>
     */
    private static PaymentRefused.Cause cause(StripeException no) {
        return switch (StripeLog.code(no)) {
            case "amount_too_small" -> PaymentRefused.Cause.TOO_SMALL;
            case "amount_too_large" -> PaymentRefused.Cause.TOO_LARGE;
            case "email_invalid" -> PaymentRefused.Cause.EMAIL;
            default -> PaymentRefused.Cause.UNKNOWN;
        };
    }
}
