package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.value.IdempotencyKey;

/** Headers and the bytes of a body, as a route may ask for them. */
class RequestTest {
    private final Route header =
            Echo.answering(request -> Echo.text(request.header("stripe-signature")));
    private final Route key =
            Echo.answering(
                    request -> Echo.text(request.idempotencyKey(IdempotencyKey::new).value()));
    private final Route raw =
            Echo.answering(request -> Echo.text(HexFormat.of().formatHex(request.rawBody())));

    @Test
    void readsAHeaderAsItWasSent() {
        String value = " t=1,v1=Ab , \u00fc";

        Answer answer = post().header("stripe-signature", value).to(header);

        assertThat(answer.json().asText()).isEqualTo("Optional[" + value + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stripe-signature", "Stripe-Signature", "STRIPE-SIGNATURE"})
    void readsAHeaderInWhateverCaseItsNameCame(String name) {
        assertThat(post().header(name, "t=1").to(header).json().asText())
                .isEqualTo("Optional[t=1]");
    }

    @Test
    void readsEveryHeaderOfItsOwnInWhateverCase() {
        Route version =
                Echo.answering(request -> Echo.text(request.requiredPrecondition().allows(7)));

        Answer body = post().header("Content-Type", "application/json").body("{}").to(json());

        assertThat(body.json().asText()).isEqualTo("Nothing[]");
        assertThat(post().header("Idempotency-Key", "a").to(key).json().asText()).isEqualTo("a");
        assertThat(post().header("If-Match", "\"7\"").to(version).json().asText())
                .isEqualTo("true");
    }

    private static Route json() {
        record Nothing() {}
        return Echo.answering(request -> Echo.text(request.body(Nothing.class)));
    }

    @Test
    void countsAnEmptyHeaderAsAbsent() {
        assertThat(post().to(header).json().asText()).isEqualTo("Optional.empty");
        assertThat(post().header("stripe-signature", "").to(header).json().asText())
                .isEqualTo("Optional.empty");
    }

    @Test
    void readsTheKeyOfARequest() {
        String longest = "aZ09-_" + "k".repeat(122);

        assertThat(keyed(longest).json().asText()).isEqualTo(longest);
        assertThat(keyed("0").json().asText()).isEqualTo("0");
    }

    @Test
    void asksForTheKeyWhereThereIsNone() {
        post().to(key).problem(428, "IDEMPOTENCY_KEY_REQUIRED");
        keyed("").problem(428, "IDEMPOTENCY_KEY_REQUIRED");
        Answer answer = post().query("idempotency-key", "a").json("{}").to(key);

        assertThat(answer.problem(428, "IDEMPOTENCY_KEY_REQUIRED").path("title").asText())
                .isEqualTo("Precondition Required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", " a", "a ", "a b", "a,b", "\"a\"", "a#b", "a/b", "\u00e9", "\u0000", "\n"
            })
    void refusesAKeyOfAnotherForm(String text) {
        Answer answer = keyed(text);

        assertThat(answer.problem(400, "MALFORMED").path("detail").asText())
                .startsWith("Idempotency-Key must be");
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        keyed("k".repeat(129)).problem(400, "MALFORMED");
    }

    @Test
    void readsTheBytesOfABodyWhateverTheyAre() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }

        assertThat(post().base64(bytes).to(raw).json().asText())
                .isEqualTo(HexFormat.of().formatHex(bytes));
    }

    @Test
    void readsTheSameBytesHoweverTheGatewayHandsThemOver() {
        String body = "{\"a\": \"für \ud83d\ude00\"}\r\n ";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

        assertThat(post().body(body).to(raw).text()).isEqualTo(post().base64(bytes).to(raw).text());
        assertThat(post().body(body).to(raw).json().asText())
                .isEqualTo(HexFormat.of().formatHex(bytes));
    }

    @Test
    void readsNoBodyAsNoBytes() {
        Call withNull = post();
        withNull.event().putNull("body");

        assertThat(post().to(raw).json().asText()).isEmpty();
        assertThat(withNull.to(raw).json().asText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "e30=e30=", "e", "{}", "e30\u00e9"})
    void refusesABodyThatIsNotTheBase64ItSaysItIs(String encoded) {
        post().base64(encoded).to(raw).problem(400, "MALFORMED");
    }

    @Test
    void refusesABodyBeyondAMebibyte() {
        String most = "x".repeat(1024 * 1024);

        assertThat(post().body(most).to(raw).status()).isEqualTo(200);
        post().body(most + "x").to(raw).problem(413, "BODY_TOO_LARGE");
        post().base64(most + "xxxx").to(raw).problem(413, "BODY_TOO_LARGE");
    }

    private Answer keyed(String text) {
        return post().header("idempotency-key", text).to(key);
    }

    private static Call post() {
        return Call.of("POST /api/orders");
    }
}
