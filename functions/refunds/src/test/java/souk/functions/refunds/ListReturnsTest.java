package souk.functions.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.http.Call;
import souk.parcel.ParcelFixture;

/** Which returns wait for sam, who was asked three times, and for sue, who was asked once. */
class ListReturnsTest {
    private final RefundFunctions shop =
            new RefundFunctions()
                    .arrived(ParcelFixture.SAM, ParcelFixture.MUGS, 3)
                    .arrived(ParcelFixture.SUE, ParcelFixture.VASE, 1);
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void aliceAsks() {
        for (String key : List.of("one", "two", "three")) {
            asked.add(shop.asked(key, "{\"id\": \"mug\", \"quantity\": 1}"));
            shop.clock.pass(Duration.ofHours(1));
        }
    }

    @Test
    void listsTheLongestWaitingFirst() {
        Answer answer = list("sam");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("cache-control", "no-store");
        assertThat(answer.json().path("items").findValuesAsText("state"))
                .containsExactly("Asked", "Asked", "Asked");
        assertThat(ids(answer)).isEqualTo(asked);
        assertThat(answer.json().path("nextCursor").isNull()).isTrue();
    }

    @Test
    void leavesOutWhatIsDone() {
        shop.change("sam", asked.get(0), "{\"state\": \"Refused\"}");
        shop.change("sam", asked.get(1), "{\"state\": \"Approved\"}");
        shop.change("sam", asked.get(2), "{\"state\": \"Approved\"}");
        shop.change("sam", asked.get(2), "{\"state\": \"Received\"}");

        assertThat(ids(list("sam"))).containsExactly(asked.get(1));
    }

    @Test
    void leadsFromPageToPageByItsCursor() {
        Answer first = call("sam").query("limit", "2").to(shop.listing());
        String cursor = first.json().path("nextCursor").asText();

        Answer second = call("sam").query("limit", "2").query("cursor", cursor).to(shop.listing());

        assertThat(ids(first)).isEqualTo(asked.subList(0, 2));
        assertThat(ids(second)).isEqualTo(asked.subList(2, 3));
        assertThat(second.json().path("nextCursor").isNull()).isTrue();
        call("sue").query("cursor", cursor).to(shop.listing()).problem(400, "MALFORMED");
        call("sam").query("cursor", "2").to(shop.listing()).problem(400, "MALFORMED");
        call("sam").query("limit", "0").to(shop.listing()).problem(400, "MALFORMED");
    }

    @Test
    void showsASellerTheirOwnOnly() {
        String vase = shop.asked("vase", "{\"id\": \"vase\", \"quantity\": 1}");

        assertThat(ids(list("sue"))).containsExactly(vase);
        assertThat(ids(list("carol"))).isEmpty();
        call("bob").to(shop.listing()).problem(403, "NOT_A_SELLER");
        Call.of("GET /api/sellers/returns").to(shop.listing()).problem(401, "UNAUTHORIZED");
    }

    private Answer list(String seller) {
        return call(seller).to(shop.listing());
    }

    private static Call call(String seller) {
        return Call.of("GET /api/sellers/returns").as(seller);
    }

    private static List<String> ids(Answer answer) {
        List<String> ids = new ArrayList<>();
        answer.json().path("items").forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }
}
