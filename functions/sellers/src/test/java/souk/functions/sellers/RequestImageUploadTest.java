package souk.functions.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.http.Answer;
import souk.http.Call;
import souk.listing.SellingInMemory;

class RequestImageUploadTest {
    private final ListingFunctions fixture = new ListingFunctions();

    @Test
    void tellsHowToUploadAndWhereThePictureWillBe() {
        Answer answer = ask("{\"contentType\": \"image/webp\", \"bytes\": 70000}");

        JsonNode json = answer.json();
        String id = json.path("id").asText();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(id).matches("[a-z2-7]{26}");
        assertThat(answer.headers()).containsEntry("location", "/api/sellers/images/" + id);
        assertThat(json.at("/upload/method").asText()).isEqualTo("PUT");
        assertThat(json.at("/upload/url").asText()).contains("/uploads/bench-7/" + id);
        assertThat(json.at("/upload/headers/content-type").asText()).isEqualTo("image/webp");
        assertThat(json.at("/upload/expiresAt").asText()).isEqualTo("2026-03-01T12:05:00Z");
    }

    @Test
    void keepsTheSignatureOutOfTheLog() {
        Answer answer = ask("{\"contentType\": \"image/webp\", \"bytes\": 70000}");

        assertThat(answer.text()).contains("canary");
        assertThat(answer.written()).doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"contentType\": \"image/svg+xml\", \"bytes\": 1}",
                "{\"contentType\": \"text/html\", \"bytes\": 1}",
                "{\"contentType\": \"image/png\", \"bytes\": 0}",
                "{\"contentType\": \"image/png\", \"bytes\": 15728641}"
            })
    void refusesOtherKindsAndSizes(String body) {
        ask(body).problem(400, "MALFORMED");
    }

    @Test
    void takesSoManyUploadsADay() {
        String body = "{\"contentType\": \"image/png\", \"bytes\": 1}";
        for (int i = 0; i < SellingInMemory.UPLOADS_A_DAY; i++) {
            assertThat(ask(body).status()).isEqualTo(201);
        }

        Answer refused = ask(body);

        refused.problem(429, "TOO_MANY_UPLOADS");
        assertThat(refused.headers()).containsEntry("retry-after", "43200");
    }

    @Test
    void isForSellersOnly() {
        Call.of("POST /api/sellers/images")
                .as("alice")
                .json("{\"contentType\": \"image/png\", \"bytes\": 1}")
                .to(fixture.upload())
                .problem(403, "NOT_A_SELLER");
    }

    private Answer ask(String body) {
        return Call.of("POST /api/sellers/images").as("sam").json(body).to(fixture.upload());
    }
}
