package souk.functions.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.http.Call;
import souk.listing.Picture;
import souk.listing.PictureFault;
import souk.listing.PictureId;
import souk.listing.SellingInMemory;
import souk.shopper.ShopperId;

class GetImageTest {
    private final SellingInMemory market = new SellingInMemory();
    private final GetImage route = new GetImage(market.sellers(), market.pictures());
    private final PictureId vase =
            market.uploading()
                    .upload(new ShopperId("sam"), SellingInMemory.SAM, new Picture("image/png", 9))
                    .picture();

    @Test
    void waitsUntilThePictureIsPrepared() {
        assertThat(ask("sam", vase.name()).json().toString()).isEqualTo("{\"state\":\"Waiting\"}");

        market.pictures().prepare(vase);

        var image = ask("sam", vase.name()).json().path("image");
        String base = "/media/bench-7/" + vase.name();
        assertThat(image.path("src").asText()).isEqualTo(base + "-1600x1200.jpg");
        assertThat(image.path("width").asInt()).isEqualTo(1600);
        assertThat(image.path("height").asInt()).isEqualTo(1200);
        assertThat(image.path("sizes").toString())
                .isEqualTo(
                        """
                        [{"src":"%s-480.jpg","width":480},{"src":"%s-960.jpg","width":960},\
                        {"src":"%s-1600x1200.jpg","width":1600}]"""
                                .formatted(base, base, base));
    }

    @Test
    void saysWhyThereWillBeNone() {
        market.pictures().refuse(vase, PictureFault.HEIC);

        assertThat(ask("sam", vase.name()).json().toString())
                .isEqualTo("{\"state\":\"Refused\",\"code\":\"HEIC\"}");
    }

    @Test
    void knowsNoUploadsOfOthers() {
        ask("sue", vase.name()).problem(404, "NO_SUCH_IMAGE");
        ask("sam", "never").problem(404, "NO_SUCH_IMAGE");
        ask("sam", "..%2Fother").problem(404, "NO_SUCH_IMAGE");
        ask("alice", vase.name()).problem(403, "NOT_A_SELLER");
    }

    private Answer ask(String who, String id) {
        return Call.of("GET /api/sellers/images/{id}").as(who).path("id", id).to(route);
    }
}
