package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.exception.ApiException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionExpireParams;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.stripe.api.Fault;
import souk.local.stripe.api.FaultRule;

final class IdempotencyTest {
    private static final String CREATE = "POST /v1/checkout/sessions";
    private static final String IN_USE = "409 idempotency_key_in_use";
    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @Test
    void answersARepeatAsTheFirst() throws StripeException {
        var params = stripe.basket().build();
        var first = stripe.create(params, "order-1");

        stripe.clock.move(Duration.ofMinutes(20));
        var second = stripe.create(params, "order-1");

        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(second.getClientSecret()).isEqualTo(first.getClientSecret());
        assertThat(replayed(first)).isFalse();
        assertThat(replayed(second)).isTrue();
        assertThat(stripe.standIn.sessions()).hasSize(1);
    }

    @Test
    void keepsKeysApart() throws StripeException {
        var params = stripe.basket().build();

        stripe.create(params, "order-1");
        stripe.create(params, "order-2");

        assertThat(stripe.standIn.sessions()).hasSize(2);
    }

    @Test
    void refusesAKeyWithOtherParameters() throws StripeException {
        stripe.create(stripe.basket().build(), "order-1");

        assertThatExceptionOfType(IdempotencyException.class)
                .isThrownBy(
                        () ->
                                stripe.create(
                                        stripe.basket().setClientReferenceId("o2").build(),
                                        "order-1"))
                .satisfies(refusal -> assertThat(refusal.getStatusCode()).isEqualTo(400));
    }

    @Test
    void forgetsAKeyAfterADay() throws StripeException {
        var first = stripe.create(stripe.basket().build(), "order-1");
        stripe.clock.move(Duration.ofDays(1));

        var second = stripe.create(stripe.basket().build(), "order-1");

        assertThat(second.getId()).isNotEqualTo(first.getId());
    }

    @Test
    void letsOneOfManyThroughWhileItIsRunning() throws StripeException {
        var params = stripe.basket().build();
        stripe.standIn
                .faults()
                .add(FaultRule.next(CREATE, Fault.SLOW).times(8).hold(Duration.ofMillis(500)));

        var outcomes =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> outcome(params), THREADS))
                        .limit(8)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        stripe.standIn.faults().clear();
        var id = stripe.create(params, "order-1").getId();
        assertThat(outcomes).contains(id, IN_USE).containsOnly(id, IN_USE);
        assertThat(stripe.standIn.sessions()).hasSize(1);
    }

    @Test
    void keepsNothingOfAnInvalidCall() throws StripeException {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(
                        () -> stripe.create(stripe.basket().setExpiresAt(1L).build(), "order-1"));

        assertThat(stripe.create(stripe.basket().build(), "order-1").getStatus()).isEqualTo("open");
    }

    @Test
    void keepsTheRefusalOfACallThatBegan() throws StripeException {
        var id = stripe.create().getId();
        stripe.standIn.expire(id);
        var sessions = stripe.client.v1().checkout().sessions();
        var params = SessionExpireParams.builder().build();
        var options = RequestOptions.builder().setIdempotencyKey("expire-1").build();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> sessions.expire(id, params, options));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> sessions.expire(id, params, options))
                .withMessageContaining("`expired`");
    }

    @Test
    void keepsA500OfACallThatBegan() throws StripeException {
        var params = stripe.basket().build();
        stripe.standIn.faults().add(FaultRule.next(CREATE, Fault.SERVER_ERROR_AFTER));

        for (var i = 0; i < 2; i++) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> stripe.create(params, "order-1"))
                    .satisfies(refusal -> assertThat(refusal.getStatusCode()).isEqualTo(500));
        }

        assertThat(stripe.standIn.sessions()).hasSize(1);
    }

    private String outcome(SessionCreateParams params) {
        try {
            return stripe.create(params, "order-1").getId();
        } catch (StripeException e) {
            return "%d %s".formatted(e.getStatusCode(), e.getCode());
        }
    }

    private static boolean replayed(Session session) {
        return session.getLastResponse().headers().firstValue("Idempotent-Replayed").isPresent();
    }
}
