package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SessionViewsTest {
    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @Test
    void showThePaymentAndTheLines() throws StripeException {
        var id = stripe.create().getId();
        stripe.standIn.pay(id, "4242424242424242");

        var session =
                stripe.client
                        .v1()
                        .checkout()
                        .sessions()
                        .retrieve(
                                id,
                                SessionRetrieveParams.builder()
                                        .addExpand("payment_intent.latest_charge")
                                        .addExpand("line_items")
                                        .build());

        var intent = session.getPaymentIntentObject();
        assertThat(intent.getStatus()).isEqualTo("succeeded");
        assertThat(intent.getAmountReceived()).isEqualTo(3_000);
        assertThat(intent.getLatestChargeObject().getPaid()).isTrue();
        assertThat(session.getLineItems().getData())
                .extracting(line -> line.getAmountTotal())
                .containsExactly(2_500L, 500L);
    }

    @Test
    void areListedNewestFirstByPage() throws StripeException {
        var first = stripe.create().getId();
        var second = stripe.create().getId();
        var third = stripe.create().getId();
        stripe.standIn.expire(second);
        var sessions = stripe.client.v1().checkout().sessions();

        var page = sessions.list(SessionListParams.builder().setLimit(2L).build());
        var open =
                sessions.list(
                        SessionListParams.builder()
                                .setStatus(SessionListParams.Status.OPEN)
                                .build());

        assertThat(page.getData()).extracting(each -> each.getId()).containsExactly(third, second);
        assertThat(page.getHasMore()).isTrue();
        assertThat(page.autoPagingIterable())
                .extracting(each -> each.getId())
                .containsExactly(third, second, first);
        assertThat(open.getData()).extracting(each -> each.getId()).containsExactly(third, first);
    }

    @Test
    void expandWhatCanBeExpandedOnly() throws StripeException {
        var id = stripe.create().getId();
        var params = SessionRetrieveParams.builder().addExpand("currency").build();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> stripe.client.v1().checkout().sessions().retrieve(id, params));
    }
}
