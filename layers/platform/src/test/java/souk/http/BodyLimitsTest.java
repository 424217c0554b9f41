package souk.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyLimitsTest {
    private static final String GOOD = BadBodies.with("note", "\"für später\"");

    private final Route route = Echo.ofOrders();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "Application/JSON",
                " application/json ;x=y"
            })
    void takesJsonByAnyOfItsNames(String type) {
        Answer answer = post().body(GOOD).header("content-type", type).to(route);

        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data",
                "application/json2", "application/problem+json", "application", "json",
                "text/plain; application/json", "text/plain, application/json", "application/*"
            })
    void refusesOtherContentTypes(String type) {
        post().body(GOOD).header("content-type", type).to(route).problem(415, "NOT_JSON");
    }

    @Test
    void refusesABodyWithoutAContentType() {
        post().body(GOOD).to(route).problem(415, "NOT_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\t\r\n "})
    void refusesAnEmptyBody(String body) {
        Answer answer = post().json(body).to(route);

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).containsExactly(" NOT_JSON");
    }

    @Test
    void refusesAMissingBody() {
        Answer absent = post().header("content-type", "application/json").to(route);
        Call withNull = post().json("");
        withNull.event().putNull("body");

        absent.problem(400, "MALFORMED");
        withNull.to(route).problem(400, "MALFORMED");
    }

    @Test
    void takes64KibCharactersAndNotOneMore() {
        String longest = GOOD + " ".repeat(RequestBody.MAX_BODY - GOOD.length());

        assertThat(post().json(longest).to(route).status()).isEqualTo(200);
        post().json(longest + " ").to(route).problem(413, "BODY_TOO_LARGE");
        post().base64((longest + " ").getBytes(UTF_8)).to(route).problem(413, "BODY_TOO_LARGE");
    }

    @Test
    void refusesMegabytesAsTooLargeWhateverTheyHold() {
        post().json("x".repeat(5_000_000)).to(route).problem(413, "BODY_TOO_LARGE");
    }

    @Test
    void readsABase64Body() {
        Answer answer = post().base64(GOOD.getBytes(UTF_8)).to(route);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().asText()).contains("für später");
    }

    @Test
    void refusesABodyThatIsNotUtf8() {
        post().base64(GOOD.getBytes(ISO_8859_1)).to(route).problem(400, "MALFORMED");
        post().base64(GOOD.getBytes(UTF_16)).to(route).problem(400, "MALFORMED");
        // Overlong forms and encoded surrogates are no UTF-8 either (RFC 3629).
        post().base64(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'})
                .to(route)
                .problem(400, "MALFORMED");
        post().base64(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'})
                .to(route)
                .problem(400, "MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "e30=e30=", "e", "{}", "e30\u00e9", "e3 0="})
    void refusesWhatIsNotBase64(String encoded) {
        post().base64(encoded).to(route).problem(400, "MALFORMED");
    }

    @Test
    void refusesAByteOrderMark() {
        post().json("\ufeff" + GOOD).to(route).problem(400, "MALFORMED");
        post().base64(("\ufeff" + GOOD).getBytes(UTF_8)).to(route).problem(400, "MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "{\"part\":", "{\"parts\":["})
    void refusesBombs(String opening) {
        int times = 60_000 / opening.length();
        for (String body :
                new String[] {opening.repeat(Math.min(times, 10_000)), opening.repeat(40)}) {
            Answer answer = post().json(body).to(route);

            answer.problem(400, "MALFORMED");
            assertThat(answer.faults()).containsExactly(" TOO_DEEP");
        }
    }

    @Test
    void refusesNumbersOfThousandsOfDigits() {
        for (String digits :
                new String[] {"9".repeat(40), "9".repeat(60_000), "1e" + "9".repeat(50)}) {
            post().json(BadBodies.with("count", digits)).to(route).problem(400, "MALFORMED");
            post().json(BadBodies.with("amount", "-" + digits)).to(route).problem(400, "MALFORMED");
        }
    }

    @Test
    void refusesOverlongTextsAndNames() {
        post().json(BadBodies.with("name", "\"" + "n".repeat(60_000) + "\""))
                .to(route)
                .problem(400, "MALFORMED");
        post().json("{\"" + "n".repeat(60_000) + "\":1}").to(route).problem(400, "MALFORMED");
    }

    private static Call post() {
        return Call.of("POST /api/orders");
    }
}
