package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.local.stripe.api.CallLog;
import souk.local.stripe.api.Fault;
import souk.local.stripe.api.FaultRule;

final class FaultsTest {
    private static final String CREATE = "POST /v1/checkout/sessions";

    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @ParameterizedTest
    @CsvSource({
        "RATE_LIMITED, 429, 0",
        "CONFLICT, 409, 0",
        "REFUSED, 400, 0",
        "SERVER_ERROR, 500, 0",
        "SERVER_ERROR_AFTER, 500, 1"
    })
    void answerAnErrorAndDoAsMuchAsTheySay(Fault fault, int status, int sessions) {
        stripe.standIn.faults().add(FaultRule.next(CREATE, fault));

        assertThatExceptionOfType(StripeException.class)
                .isThrownBy(() -> stripe.create(stripe.basket().build(), "order-1"))
                .satisfies(refusal -> assertThat(refusal.getStatusCode()).isEqualTo(status));

        assertThat(stripe.standIn.sessions()).hasSize(sessions);
    }

    @ParameterizedTest
    @CsvSource({"TIMEOUT_BEFORE, 0", "TIMEOUT_AFTER, 1", "DROP_AFTER, 1"})
    void endTheConnectionWithoutAnAnswer(Fault fault, int sessions) throws StripeException {
        stripe.standIn.faults().add(FaultRule.next(CREATE, fault));
        var params = stripe.basket().build();

        assertThatExceptionOfType(ApiConnectionException.class)
                .isThrownBy(() -> stripe.create(params, "order-1"));

        assertThat(stripe.standIn.sessions()).hasSize(sessions);
        assertThat(stripe.create(params, "order-1").getStatus()).isEqualTo("open");
        assertThat(stripe.standIn.sessions()).hasSize(1);
        assertThat(stripe.standIn.calls().all())
                .extracting(CallLog.Call::status)
                .containsExactly(0, 200);
    }

    @Test
    void keepTheCallerWaitingWhenAskedTo() {
        stripe.standIn
                .faults()
                .add(FaultRule.next(CREATE, Fault.TIMEOUT_AFTER).hold(Duration.ofSeconds(1)));
        var impatient =
                StripeClient.builder()
                        .setApiKey(StripeSettings.API_KEY)
                        .setApiBase(stripe.standIn.address().toString())
                        .setReadTimeout(100)
                        .setMaxNetworkRetries(0)
                        .build();

        assertThatExceptionOfType(ApiConnectionException.class)
                .isThrownBy(
                        () -> impatient.v1().checkout().sessions().create(stripe.basket().build()));

        assertThat(stripe.standIn.sessions()).hasSize(1);
    }

    @Test
    void befallTheCallsTheyAreFor() throws StripeException {
        var faults = stripe.standIn.faults();
        faults.add(FaultRule.next(CREATE, Fault.RATE_LIMITED).after(1).times(2));
        faults.add(FaultRule.next(CREATE + "/{id}/expire", Fault.SERVER_ERROR));
        var id = stripe.create().getId();

        assertThatExceptionOfType(StripeException.class).isThrownBy(stripe::create);
        assertThatExceptionOfType(StripeException.class).isThrownBy(stripe::create);
        stripe.create();
        stripe.session(id);
        assertThatExceptionOfType(StripeException.class)
                .isThrownBy(() -> stripe.client.v1().checkout().sessions().expire(id));

        assertThat(faults.rules()).isEmpty();
        assertThat(stripe.client.v1().checkout().sessions().expire(id).getStatus())
                .isEqualTo("expired");
    }

    @Test
    void areForgottenOnDemand() throws StripeException {
        stripe.standIn.faults().add(FaultRule.next("*", Fault.RATE_LIMITED).times(100));

        stripe.standIn.faults().clear();

        assertThat(stripe.create().getStatus()).isEqualTo("open");
    }

    @Test
    void areOvercomeByTheClientsOwnRetries() throws StripeException {
        stripe.standIn
                .faults()
                .add(FaultRule.next(CREATE, Fault.TIMEOUT_AFTER).hold(Duration.ofSeconds(1)));
        stripe.standIn.faults().add(FaultRule.next(CREATE, Fault.CONFLICT));
        var patient =
                StripeClient.builder()
                        .setApiKey(StripeSettings.API_KEY)
                        .setApiBase(stripe.standIn.address().toString())
                        .setReadTimeout(200)
                        .setMaxNetworkRetries(2)
                        .build();

        patient.v1().checkout().sessions().create(stripe.basket().build());

        assertThat(stripe.standIn.sessions()).hasSize(1);
        assertThat(stripe.standIn.calls().all())
                .extracting(CallLog.Call::idempotencyKey)
                .hasSizeGreaterThanOrEqualTo(2)
                .containsOnly(stripe.standIn.calls().all().getFirst().idempotencyKey());
    }
}
