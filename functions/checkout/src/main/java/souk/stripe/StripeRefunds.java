package souk.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions.RequestOptionsBuilder;
import com.stripe.param.DisputeListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import souk.order.Dispute;
import souk.order.Order;
import souk.order.Refund;
import souk.payment.RefundNotNow;
import souk.payment.RefundRefused;

/** Refunds and disputes at Stripe. Safe for use by many threads. */
final class StripeRefunds {
    /** As many as Stripe lists on one page. */
    private static final long PAGE = 100;

    private final StripeClient client;
    private final Supplier<RequestOptionsBuilder> options;

    /**
     * @param options asked for at each call, with the key of the moment
     */
    StripeRefunds(StripeClient client, Supplier<RequestOptionsBuilder> options) {
        this.client = client;
        this.options = options;
    }

    List<Refund> list(String payment) {
        var params = RefundListParams.builder().setPaymentIntent(payment).setLimit(PAGE).build();
        List<Refund> all = new ArrayList<>();
        try {
            for (var refund :
                    client.v1()
                            .refunds()
                            .list(params, options.get().build())
                            .autoPagingIterable(null, options.get().build())) {
                all.add(RefundReader.read(refund));
            }
            return all;
        } catch (InvalidRequestException e) {
            throw StripeErrors.unknown(e);
        } catch (StripeException e) {
            throw StripeErrors.unavailable(e);
        }
    }

    Refund giveBack(Order order, Refund promised) {
        var params =
                RefundCreateParams.builder()
                        .setPaymentIntent(payment(order))
                        .setAmount(promised.amount().minor())
                        .putMetadata(SessionForm.ORDER, order.id().value())
                        .putMetadata(RefundReader.REFUND, promised.id().value())
                        .build();
        var keyed = options.get().setIdempotencyKey(key(promised)).build();
        try {
            return RefundReader.read(client.v1().refunds().create(params, keyed));
        } catch (InvalidRequestException | CardException e) {
            throw notGiven(e);
        } catch (StripeException e) {
            throw StripeErrors.unavailable(e);
        }
    }

    private static String payment(Order order) {
        return order.state()
                .payment()
                .orElseThrow(() -> new IllegalStateException("nothing to refund"));
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
    List<Dispute> disputes(String payment) {
        var params = DisputeListParams.builder().setPaymentIntent(payment).setLimit(PAGE).build();
        try {
            var answer = client.v1().disputes().list(params, options.get().build());
            return DisputeReader.read(answer.getData());
        } catch (InvalidRequestException e) {
            throw StripeErrors.unknown(e);
        } catch (StripeException e) {
            throw StripeErrors.unavailable(e);
        }
    }
}
