package souk.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.ApiException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.param.DisputeListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.util.ArrayList;
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
import souk.payment.RefundNotNow;
import souk.payment.RefundRefused;
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

    /** As many as Stripe lists on one page. */
    private static final long PAGE = 100;

    /** A session does not say by itself that its payment failed. */
    private static final SessionRetrieveParams WITH_INTENT =
            SessionRetrieveParams.builder().addExpand("payment_intent").build();

    private final StripeClient client;
    private final Supplier<String> key;
    private final SessionForm form;

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
            throw e.getStatusCode() == IN_PROGRESS ? new RequestInProgress() : unavailable(e);
        } catch (StripeException e) {
            throw unavailable(e);
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
            throw unknown(e);
        } catch (StripeException e) {
            throw unavailable(e);
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
            throw unavailable(e);
        }
    }

    @Override
    public List<Refund> refunds(String payment) {
        var params = RefundListParams.builder().setPaymentIntent(payment).setLimit(PAGE).build();
        List<Refund> all = new ArrayList<>();
        try {
            for (var refund :
                    client.v1()
                            .refunds()
                            .list(params, options().build())
                            .autoPagingIterable(null, options().build())) {
                all.add(RefundReader.read(refund));
            }
            return all;
        } catch (InvalidRequestException e) {
            throw unknown(e);
        } catch (StripeException e) {
            throw unavailable(e);
        }
    }

    @Override
    public Refund refund(Order order) {
        String payment =
                order.state()
                        .payment()
                        .orElseThrow(() -> new IllegalStateException("nothing to refund"));
        var params =
                RefundCreateParams.builder()
                        .setPaymentIntent(payment)
                        .putMetadata(SessionForm.ORDER, order.id().value())
                        .build();
        var options = options().setIdempotencyKey("refund-" + order.id()).build();
        try {
            return RefundReader.read(client.v1().refunds().create(params, options));
        } catch (InvalidRequestException e) {
            throw unknown(e);
        } catch (StripeException e) {
            throw unavailable(e);
        }
    }

    @Override
    public Refund refund(Order order, Refund promised) {
        String payment =
                order.state()
                        .payment()
                        .orElseThrow(() -> new IllegalStateException("nothing to refund"));
        var params =
                RefundCreateParams.builder()
                        .setPaymentIntent(payment)
                        .setAmount(promised.amount().minor())
                        .putMetadata(SessionForm.ORDER, order.id().value())
                        .putMetadata(RefundReader.REFUND, promised.id().value())
                        .build();
        var options = options().setIdempotencyKey(key(promised)).build();
        try {
            return RefundReader.read(client.v1().refunds().create(params, options));
        } catch (InvalidRequestException | CardException e) {
            throw notGiven(e);
        } catch (StripeException e) {
            throw unavailable(e);
        }
    }

    /** Stripe answers a key as it did at first, for a day: also with no. */
    private static String key(Refund promised) {
        return "refund-" + promised.id() + "-" + promised.attempt();
    }

    /**
     * @see <a href="https://docs.stripe.com/error-codes">Error codes</a>
     */
    private static RuntimeException notGiven(StripeException no) {
        StripeLog.said(no);
        String code = StripeLog.code(no);
        return switch (code) {
            case "charge_disputed" -> new RefundNotNow(RefundNotNow.Cause.DISPUTED);
            case "balance_insufficient", "insufficient_funds" ->
                    new RefundNotNow(RefundNotNow.Cause.BALANCE);
            default -> new RefundRefused(code);
        };
    }

    /** Those of one payment fit a page: a bank opens one, or a few. */
    @Override
    public List<Dispute> disputes(String payment) {
        var params = DisputeListParams.builder().setPaymentIntent(payment).setLimit(PAGE).build();
        try {
            var answer = client.v1().disputes().list(params, options().build());
            return DisputeReader.read(answer.getData());
        } catch (InvalidRequestException e) {
            throw unknown(e);
        } catch (StripeException e) {
            throw unavailable(e);
        }
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
            throw unavailable(e);
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

    /** Nobody knows whether it was done; the same call again will tell. */
    private static PaymentUnavailable unavailable(StripeException e) {
        StripeLog.said(e);
        return new PaymentUnavailable();
    }

    /** Stripe does not know what it gave us: a fault, and none of the shopper's. */
    private static IllegalStateException unknown(StripeException e) {
        StripeLog.said(e);
        return new IllegalStateException(
                "Stripe does not know its own object: " + StripeLog.code(e));
    }
}
