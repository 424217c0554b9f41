package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.param.checkout.SessionCreateParams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.local.LocalCloud;
import souk.local.LocalSettings;
import souk.local.StripeKeys;

/** The stand-in as a shop opens it. */
final class StripeOfTheShopTest {
    @TempDir Path folder;

    @Test
    void remembersOverARestartUnlessTheShopIsFresh() throws StripeException, IOException {
        var settings =
                LocalSettings.inMemory(template("Resources: {Log: {Type: AWS::Logs::LogGroup}}"))
                        .withData(folder.resolve("data"));
        String id;

        try (var cloud = LocalCloud.start(settings)) {
            id = create(cloud.stripe().orElseThrow());
        }

        try (var cloud = LocalCloud.start(settings)) {
            assertThat(cloud.stripe().orElseThrow().session(id).isOpen()).isTrue();
        }
        try (var cloud = LocalCloud.start(settings.withFresh(true))) {
            assertThat(cloud.stripe().orElseThrow().sessions()).isEmpty();
        }
    }

    private static String create(StripeStandIn stripe) throws StripeException {
        return StripeClient.builder()
                .setApiKey(StripeKeys.STAND_IN.apiKey())
                .setApiBase(stripe.address().toString())
                .build()
                .v1()
                .checkout()
                .sessions()
                .create(
                        SessionCreateParams.builder()
                                .setMode(SessionCreateParams.Mode.PAYMENT)
                                .setUiMode(SessionCreateParams.UiMode.ELEMENTS)
                                .setReturnUrl("http://localhost:8080/order/")
                                .setExpiresAt(
                                        Instant.now().plus(Duration.ofHours(1)).getEpochSecond())
                                .addLineItem(OpenStripe.line("Brass lantern", 1_250, 1))
                                .build())
                .getId();
    }

    private Path template(String text) throws IOException {
        return Files.writeString(folder.resolve("template.yaml"), text);
    }
}
