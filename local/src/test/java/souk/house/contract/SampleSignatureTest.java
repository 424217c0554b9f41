package souk.house.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import souk.house.Repository;
import souk.house.reading.Tree;

/** The sample of Stripe's event would be believed by a shop that was there at its time. */
class SampleSignatureTest {
    private final Tree sample =
            Tree.read(Repository.root().resolve("events").resolve("StripeWebhook.json"));

    @Test
    void isSignedWithTheLocalSecret() throws Exception {
        String header = sample.at("headers", "stripe-signature").text();
        String time = header.replaceFirst("^t=(\\d+),.*$", "$1");

        assertThat(header).isEqualTo("t=" + time + ",v1=" + signature(time + "." + body()));
    }

    @Test
    void isOfTheVersionThatTheContractNames() {
        Tree version =
                Tree.read(Repository.root().resolve("openapi.yaml"))
                        .at("components", "schemas", "StripeEvent", "properties", "api_version");

        assertThat(Tree.parse(body()).at("api_version").text())
                .isEqualTo(version.at("const").text());
    }

    private String body() {
        return sample.at("body").text();
    }

    private static String signature(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("whsec_local".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
