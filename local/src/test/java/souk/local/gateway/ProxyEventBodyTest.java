package souk.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import souk.local.LocalCloud;
import souk.local.fixture.Fixture;

final class ProxyEventBodyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalCloud cloud = Fixture.cloud();

    @Test
    void encodesABodyThatIsNoText() throws IOException {
        var request =
                Fixture.request(
                                cloud.address().resolve("/api/any/thing"),
                                "Content-Type",
                                "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(new byte[] {0, 1, (byte) 0xff}))
                        .build();

        var event = JSON.readTree(Fixture.send(request).body());

        assertThat(event.get("isBase64Encoded").booleanValue()).isTrue();
        assertThat(event.get("body").textValue()).isEqualTo("AAH/");
    }

    @Test
    void losesNoByteOfATextThatIsNoUtf8() throws IOException {
        var request =
                Fixture.request(
                                cloud.address().resolve("/api/any/thing"),
                                "Content-Type",
                                "application/json")
                        .POST(BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xff, '"'}))
                        .build();

        var event = JSON.readTree(Fixture.send(request).body());

        assertThat(event.get("isBase64Encoded").booleanValue()).isTrue();
        assertThat(event.get("body").textValue()).isEqualTo("Iv8i");
    }
}
