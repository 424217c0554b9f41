package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import souk.local.LocalCloud;
import souk.local.fixture.Fixture;

/** A picture from the seller's camera to everybody's page. */
class PictureJourneyTest {
    private static final String PLACE = "N 52 31 12, E 13 24 18";

    private final LocalCloud shop = RealShop.shared(false);
    private final Seller sam = Seller.named(shop, "sam");

    @Test
    void becomesThreeSizesWithoutThePlaceWhereItWasTaken() {
        byte[] photo = PictureFile.photo(2400, 1800, PLACE);
        String id = sam.sends(photo);

        JsonNode image = sam.prepared(id).path("image");

        String listing =
                sam.lists("Vase", "photographed", 2, image.path("src").asText())
                        .path("id")
                        .asText();
        JsonNode product = Visitor.anybody(shop).call("GET", "/api/products/" + listing, "");
        assertThat(product.at("/images/0")).isEqualTo(image);
        assertThat(image.path("width").asInt()).isEqualTo(1600);
        assertThat(image.path("height").asInt()).isEqualTo(1200);
        assertThat(image.at("/sizes").findValuesAsText("width"))
                .containsExactly("480", "960", "1600");
        List<Integer> most = List.of(18_000, 90_000, 250_000);
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> shown = get(image.path("sizes").get(i).path("src").asText());
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.headers().firstValue("content-type")).contains("image/jpeg");
            assertThat(shown.headers().firstValue("cache-control"))
                    .contains("public, max-age=31536000, immutable");
            assertThat(shown.headers().firstValueAsLong("content-length").orElseThrow())
                    .isLessThanOrEqualTo(most.get(i));
            assertThat(shown.body()).doesNotContain(PLACE, "Exif");
        }
    }

    @Test
    void showsTheFileItselfToNobody() {
        byte[] photo = PictureFile.photo(90, 60, PLACE);
        JsonNode leave = sam.asks(photo.length);
        String id = leave.path("id").asText();
        var none = sam.visitor().send("GET", "/api/sellers/images/" + id, "");
        assertThat(none.statusCode()).isEqualTo(404);

        sam.prepared(sam.sends(photo, leave).path("id").asText());

        String url = leave.at("/upload/url").asText().replaceFirst("\\?.*", "");
        var atTheBucket = Fixture.send(HttpRequest.newBuilder(URI.create(url)).build());
        assertThat(atTheBucket.statusCode()).isEqualTo(403);
        String key = url.substring(url.indexOf("/uploads/"));
        assertThat(get(key).statusCode()).isEqualTo(404);
        assertThat(get("/media/.." + key).statusCode()).isIn(400, 404);
        assertThat(get("/media" + key).statusCode()).isEqualTo(404);
        assertThat(get(key.replace("/uploads/", "/media/")).statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhyAFileBecomesNoPicture() {
        byte[] page = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        String id = sam.sends(page);

        JsonNode refused = sam.prepared(id);

        assertThat(refused.toString())
                .isEqualTo("{\"state\":\"Refused\",\"code\":\"UNSUPPORTED\"}");
        String guessed = "/media/" + DemoSellers.id(shop, "sam") + "/" + id + "-1600x1200.jpg";
        var listed =
                sam.visitor()
                        .send(
                                "POST",
                                "/api/sellers/products",
                                Seller.draft("Vase", "refused", 1, guessed));
        assertThat(listed.statusCode()).isEqualTo(422);
        assertThat(Visitor.json(listed).path("code").asText()).isEqualTo("UNKNOWN_IMAGE");
        assertThat(get(guessed).statusCode()).isEqualTo(404);
    }

    @Test
    void isGoneInAllSizesWhenAModeratorRemovesIt() {
        JsonNode image = sam.prepared(sam.sends(PictureFile.photo(1000, 700, PLACE))).path("image");
        String src = image.path("src").asText();
        String id = sam.lists("Vase", "removed", 1, src).path("id").asText();
        var mo = new Visitor(shop, shop.identity().accessToken("mo", List.of("moderators")));

        mo.call(
                "PUT",
                "/api/moderation/products/" + id,
                "{\"state\": \"Active\", \"reason\": \"A person.\", \"removeImages\": [\"%s\"]}"
                        .formatted(src));

        for (JsonNode size : image.path("sizes")) {
            assertThat(get(size.path("src").asText()).statusCode()).isEqualTo(404);
        }
    }

    private HttpResponse<String> get(String path) {
        return Visitor.anybody(shop).send("GET", path, "");
    }
}
