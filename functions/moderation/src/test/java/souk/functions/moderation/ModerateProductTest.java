package souk.functions.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.Product;
import souk.http.Answer;
import souk.http.Call;
import souk.listing.ImageAddress;
import souk.listing.ModeratedListingsInMemory;
import souk.listing.ProductModeration;
import souk.listing.SellingInMemory;
import souk.moderation.Decision;
import souk.order.SampleOrders;

class ModerateProductTest {
    private static final String SUSPEND = "{\"state\": \"Suspended\", \"reason\": \"Unsafe.\"}";

    private final SellingInMemory market = new SellingInMemory();
    private final ImageAddress picture = market.uploaded();
    private final Product teapot = market.listed("Teapot", picture.path());
    private final ModeratedListingsInMemory listings = new ModeratedListingsInMemory().with(teapot);
    private final ModerateProduct route =
            new ModerateProduct(
                    new ProductModeration(
                            listings,
                            market.pictures(),
                            Clock.fixed(SampleOrders.NOON, ZoneOffset.UTC)));

    @Test
    void suspendsAndRestoresAndLogsWhoAndWhy() {
        Answer suspended = send(SUSPEND);
        Answer again = send(SUSPEND);
        Answer restored = send("{\"state\": \"Active\"}");

        assertThat(suspended.status()).isEqualTo(200);
        assertThat(suspended.json().path("status").asText()).isEqualTo("suspended");
        assertThat(suspended.json().path("suspensionReason").asText()).isEqualTo("Unsafe.");
        assertThat(suspended.headers()).containsEntry("etag", "\"1\"");
        assertThat(again.json()).isEqualTo(suspended.json());
        assertThat(restored.json().path("status").asText()).isEqualTo("active");
        assertThat(restored.json().has("suspensionReason")).isFalse();
        assertThat(listings.log())
                .extracting(Decision::outcome)
                .containsExactly("Suspended", "Active");
        assertThat(listings.log().getFirst().moderator()).matches("[0-9a-f]{12}");
    }

    @Test
    void removesPictures() {
        Answer answer = send(removing(picture.path()));

        assertThat(answer.json().path("images")).isEmpty();
        assertThat(answer.headers()).containsEntry("etag", "\"2\"");
        assertThat(market.pictures().isThere(picture)).isFalse();
        assertThat(send(removing(picture.path())).status()).isEqualTo(200);
    }

    @Test
    void refusesAPictureThatIsNotTheProducts() {
        Answer answer = send(removing("/media/sue/other.png"));

        answer.problem(422, "UNKNOWN_IMAGE");
        assertThat(answer.json().at("/current/image").asText()).isEqualTo("/media/sue/other.png");
    }

    @Test
    void asksForAReasonAgainstTheSeller() {
        for (String body :
                new String[] {
                    "{\"state\": \"Suspended\"}",
                    "{\"state\": \"Suspended\", \"reason\": null}",
                    "{\"state\": \"Active\", \"removeImages\": [\"" + picture + "\"]}"
                }) {
            Answer answer = send(body);
            answer.problem(400, "MALFORMED");
            assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/reason");
        }
        assertThat(listings.log()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"state\": \"archived\", \"reason\": \"x\"}",
                "{\"state\": \"Suspended\", \"reason\": \"\"}",
                "{\"state\": \"Suspended\", \"reason\": \"x\", \"removeImages\": [\"no path\"]}",
                "{\"state\": \"Suspended\", \"reason\": \"x\", \"why\": 1}"
            })
    void refusesOtherBodies(String body) {
        send(body).problem(400, "MALFORMED");
    }

    @Test
    void keepsReasonsAndTitlesOutOfTheLog() {
        assertThat(send(SUSPEND).written()).doesNotContain("Unsafe", "Teapot");
    }

    @Test
    void isForModeratorsOnlyAndTellsOthersNothing() {
        send("[sellers]", teapot.id().value(), "{").problem(403, "FORBIDDEN");
        send("[sellers]", "no id", SUSPEND).problem(403, "FORBIDDEN");
        send("[moderators]", "none", SUSPEND).problem(404, "PRODUCT_NOT_FOUND");
        send("[moderators]", "no id", SUSPEND).problem(404, "NOT_FOUND");
    }

    private static String removing(String image) {
        return "{\"state\": \"Active\", \"reason\": \"Not yours.\", \"removeImages\": [\"%s\"]}"
                .formatted(image);
    }

    private Answer send(String body) {
        return send("[moderators]", teapot.id().value(), body);
    }

    private Answer send(String groups, String id, String body) {
        return Call.of("PUT /api/moderation/products/{id}")
                .as("mo")
                .groups(groups)
                .path("id", id)
                .json(body)
                .to(route);
    }
}
