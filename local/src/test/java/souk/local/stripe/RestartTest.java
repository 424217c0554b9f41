package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RestartTest {
    @TempDir Path folder;

    @Test
    void keepsSessionsPaymentsAndKeys() throws StripeException {
        var first = open();
        var params = first.basket().build();
        var id = first.create(params, "order-1").getId();
        first.standIn.pay(id, "4242424242424242");
        first.standIn.refund(id, OptionalLong.of(500));
        var intent = first.session(id).getPaymentIntent();
        first.standIn.close();

        var second = open();

        assertThat(second.session(id).getPaymentStatus()).isEqualTo("paid");
        assertThat(second.client.v1().paymentIntents().retrieve(intent).getStatus())
                .isEqualTo("succeeded");
        assertThat(second.create(params, "order-1").getId()).isEqualTo(id);
        assertThat(second.standIn.refund(id, OptionalLong.empty()).amount()).isEqualTo(2_500);
        assertThat(second.events()).hasSize(7);
        second.standIn.close();
    }

    @Test
    void sendsWhatCouldNotBeDelivered() throws StripeException {
        var nobody = URI.create("http://127.0.0.1:1/api/webhooks/stripe");
        var first = new OpenStripe(settings -> settings.withState(file()).withWebhook(nobody));
        first.standIn.expire(first.create().getId());
        first.standIn.close();
        try (var shop = new Shop()) {
            shop.answer(200);

            var second =
                    new OpenStripe(
                            settings -> settings.withState(file()).withWebhook(shop.address()));
            shop.await(1);

            assertThat(shop.posts().getFirst().body()).contains("checkout.session.expired");
            second.standIn.close();
        }
    }

    @Test
    void failsARefundThatWasToFail() throws StripeException {
        var first = open();
        var id = first.create().getId();
        first.standIn.pay(id, "4000000000005126");
        var refund = first.standIn.refund(id, OptionalLong.empty()).id();
        first.standIn.close();

        var second = open();
        second.clock.move(Duration.ofSeconds(6));
        assertThat(second.client.v1().refunds().retrieve(refund).getStatus()).isEqualTo("failed");
        second.standIn.close();

        var third = open();
        assertThat(third.client.v1().refunds().retrieve(refund).getStatus()).isEqualTo("failed");
        assertThat(third.events()).containsOnlyOnce("refund.failed");
        third.standIn.close();
    }

    @Test
    void readsRefundsFromBeforeAnyFailed() throws StripeException, IOException {
        var first = open();
        var id = first.create().getId();
        first.standIn.pay(id, "4242424242424242");
        first.standIn.refund(id, OptionalLong.of(500));
        first.standIn.close();
        var kept = Files.readString(file());
        assertThat(kept).contains(",\"failure\":null");
        Files.writeString(file(), kept.replace(",\"failure\":null", ""));

        var second = open();

        assertThat(second.standIn.refund(id, OptionalLong.empty()).amount()).isEqualTo(2_500);
        second.standIn.close();
    }

    @Test
    void readsAFileCutShort() throws StripeException, IOException {
        var first = open();
        var id = first.create().getId();
        first.standIn.close();
        Files.writeString(
                file(), "{\"kind\":\"session\",\"id\":\"cs_te", StandardOpenOption.APPEND);

        var second = open();

        assertThat(second.session(id).getStatus()).isEqualTo("open");
        second.standIn.close();
    }

    private OpenStripe open() {
        return new OpenStripe(settings -> settings.withState(file()));
    }

    private Path file() {
        return folder.resolve("stripe/journal");
    }
}
