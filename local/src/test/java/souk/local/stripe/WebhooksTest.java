package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.Webhook;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.local.stripe.ledger.SentEvent;

final class WebhooksTest {
    private final Shop shop = new Shop();
    private final OpenStripe stripe =
            new OpenStripe(
                    settings ->
                            settings.withWebhook(shop.address())
                                    .withFirstRetry(Duration.ofMillis(10)));

    @BeforeEach
    void open() {
        shop.answer(200);
    }

    @AfterEach
    void close() {
        stripe.standIn.close();
        shop.close();
    }

    @Test
    void areWhatStripeJavaTakesForStripes() throws StripeException {
        var id = stripe.create().getId();
        stripe.standIn.pay(id, "4242424242424242");

        shop.await(3);

        for (var post : shop.posts()) {
            var event =
                    Webhook.constructEvent(
                            post.body(), post.signature(), StripeSettings.WEBHOOK_SECRET);
            assertThat(event.getApiVersion()).isEqualTo("2026-07-29.dahlia");
            assertThat(event.getDataObjectDeserializer().getObject()).isPresent();
        }
        var session = (Session) object("checkout.session.completed");
        assertThat(session.getId()).isEqualTo(id);
        assertThat(session.getAmountTotal()).isEqualTo(3_000);
        assertThat(session.getMetadata()).containsEntry("orderId", "o1");
        assertThatExceptionOfType(SignatureVerificationException.class)
                .isThrownBy(
                        () ->
                                Webhook.constructEvent(
                                        shop.posts().getFirst().body(),
                                        shop.posts().getFirst().signature(),
                                        "whsec_other"));
    }

    @Test
    void tellOfRefundsByTheCharge() throws StripeException {
        var id = stripe.create().getId();
        stripe.standIn.pay(id, "4242424242424242");
        stripe.standIn.refund(id, OptionalLong.of(700));

        shop.await(5);

        var charge = (Charge) object("charge.refunded");
        assertThat(charge.getAmountRefunded()).isEqualTo(700);
        assertThat(charge.getMetadata()).containsEntry("orderId", "o1");
    }

    @Test
    void tellOfARefundThatFailsByItselfUntilTheShopHasIt()
            throws StripeException, InterruptedException {
        var id = stripe.create().getId();
        stripe.standIn.pay(id, "4000000000005126");
        stripe.standIn.refund(id, OptionalLong.empty());
        shop.await(5);
        shop.answer(500, 500, 500, 200);

        stripe.clock.move(Duration.ofSeconds(5));
        shop.await(11);

        var refund = (Refund) object("refund.failed");
        assertThat(refund.getStatus()).isEqualTo("failed");
        assertThat(refund.getFailureReason()).isEqualTo("expired_or_canceled_card");
        assertThat(stripe.standIn.events()).hasSize(8);
        for (var event : stripe.standIn.events()) {
            awaitDelivery(event);
        }
    }

    @Test
    void areSentAgainUntilTheShopHasThem() throws StripeException, InterruptedException {
        shop.answer(500, 404, 200);
        var id = stripe.create().getId();

        stripe.standIn.expire(id);
        shop.await(3);

        var event = stripe.standIn.events().getFirst();
        assertThat(shop.posts()).allSatisfy(p -> assertThat(p.body()).isEqualTo(event.payload()));
        awaitDelivery(event);
        assertThat(stripe.standIn.delivery(event).attempts()).isEqualTo(3);
    }

    @Test
    void canBeSentOnceMore() throws StripeException, InterruptedException {
        stripe.standIn.expire(stripe.create().getId());
        shop.await(1);
        var event = stripe.standIn.events().getFirst();
        awaitDelivery(event);

        var delivery = stripe.standIn.redeliver(event.id());

        assertThat(delivery.delivered()).isTrue();
        assertThat(delivery.attempts()).isEqualTo(2);
        assertThat(shop.posts()).hasSize(2);
    }

    @Test
    void tellOfWhatExpiresByItself() throws StripeException {
        stripe.create();

        stripe.clock.move(Duration.ofHours(1));
        shop.await(1);

        assertThat(stripe.standIn.events())
                .extracting(SentEvent::type)
                .containsExactly("checkout.session.expired");
    }

    @Test
    void areShownByTheApi() throws StripeException {
        stripe.standIn.expire(stripe.create().getId());

        Event event = stripe.client.v1().events().retrieve(stripe.standIn.events().getFirst().id());

        assertThat(event.getType()).isEqualTo("checkout.session.expired");
    }

    private void awaitDelivery(SentEvent event) throws InterruptedException {
        for (var i = 0; i < 500 && !stripe.standIn.delivery(event).delivered(); i++) {
            Thread.sleep(10);
        }
        assertThat(stripe.standIn.delivery(event).delivered()).isTrue();
    }

    private Object object(String type) throws SignatureVerificationException {
        List<SentEvent> events = stripe.standIn.events();
        var payload = events.stream().filter(e -> e.type().equals(type)).findFirst().orElseThrow();
        var header = stripe.standIn.sign(payload.payload(), stripe.clock.instant());
        return Webhook.constructEvent(payload.payload(), header, StripeSettings.WEBHOOK_SECRET)
                .getDataObjectDeserializer()
                .getObject()
                .orElseThrow();
    }
}
