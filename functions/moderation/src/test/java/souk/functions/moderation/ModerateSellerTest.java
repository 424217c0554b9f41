package souk.functions.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.SellerId;
import souk.http.Answer;
import souk.http.Call;
import souk.order.SampleOrders;
import souk.seller.SellerState;
import souk.seller.SellersInMemory;

/** ModerateSeller and ListApplications. */
class ModerateSellerTest {
    private final List<SellerId> followed = new ArrayList<>();
    private final SellersInMemory sellers =
            new SellersInMemory()
                    .with("sam", new SellerId("sam-shop"))
                    .with("ned", new SellerId("ned-pots"), SellerState.APPLIED)
                    .with("tom", new SellerId("tom-shop"), SellerState.SUSPENDED);
    private final ModerateSeller route =
            new ModerateSeller(
                    new SellerModeration(
                            sellers,
                            (seller, within) -> followed.add(seller),
                            Clock.fixed(SampleOrders.NOON, ZoneOffset.UTC)));

    @ParameterizedTest
    @CsvSource({
        "ned-pots, Approved, Approved",
        "ned-pots, Active, Approved",
        "ned-pots, Refused, Refused",
        "sam-shop, Suspended, Suspended",
        "sam-shop, Closed, Closed",
        "tom-shop, Active, Approved",
        "tom-shop, Closed, Closed"
    })
    void movesASellerAndTheirProductsAfterThem(String id, String state, String then) {
        Answer answer = decide(id, state);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("state").asText()).isEqualTo(then);
        assertThat(sellers.find(new SellerId(id)).orElseThrow().state().word()).isEqualTo(then);
        assertThat(followed).containsExactly(new SellerId(id));
    }

    @ParameterizedTest
    @CsvSource({
        "ned-pots, Suspended",
        "ned-pots, Closed",
        "sam-shop, Refused",
        "tom-shop, Refused"
    })
    void refusesWhatLeadsNowhere(String id, String state) {
        Answer answer = decide(id, state);

        answer.problem(409, "STATE_CHANGED");
        assertThat(answer.json().at("/current/state").asText())
                .isEqualTo(sellers.find(new SellerId(id)).orElseThrow().state().word());
        assertThat(followed).isEmpty();
    }

    @Test
    void answersTheSameAgain() {
        Answer first = decide("sam-shop", "Suspended");

        assertThat(decide("sam-shop", "Suspended").json()).isEqualTo(first.json());
        assertThat(first.json().path("reason").asText()).isEqualTo("So it is.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Refused", "Suspended", "Closed"})
    void asksForAReasonAgainstTheSeller(String state) {
        Answer answer = send("[moderators]", "sam-shop", "{\"state\": \"" + state + "\"}");

        answer.problem(400, "MALFORMED");
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/reason");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "{\"state\": \"Applied\", \"reason\": \"x\"}", "{\"state\": 1}"})
    void refusesOtherBodies(String body) {
        send("[moderators]", "sam-shop", body).problem(400, "MALFORMED");
    }

    @Test
    void approvesWithoutAReason() {
        assertThat(send("[moderators]", "ned-pots", "{\"state\": \"Approved\"}").status())
                .isEqualTo(200);
    }

    @Test
    void keepsReasonsAndNamesOutOfTheLog() {
        Answer answer = decide("sam-shop", "Suspended");

        String name = answer.json().path("name").asText();
        assertThat(answer.written()).doesNotContain("So it is.", name);
    }

    @Test
    void isForModeratorsOnlyAndTellsOthersNothing() {
        send("[sellers]", "sam-shop", "{").problem(403, "FORBIDDEN");
        send("[moderators]", "none", "{\"state\": \"Approved\"}").problem(404, "NO_SUCH_SELLER");
        send("[moderators]", "no id", "{").problem(404, "NOT_FOUND");
        list("[sellers]", "Applied").problem(403, "FORBIDDEN");
    }

    @Test
    void listsThoseInAState() {
        Answer waiting = list("[moderators]", "");
        Answer selling = list("[moderators]", "Approved");

        assertThat(waiting.json().at("/items/0/id").asText()).isEqualTo("ned-pots");
        assertThat(waiting.json().path("items")).hasSize(1);
        assertThat(selling.json().at("/items/0/id").asText()).isEqualTo("sam-shop");
        assertThat(selling.text()).doesNotContain("\"sam\"");
        list("[moderators]", "None").problem(400, "MALFORMED");
    }

    private Answer list(String groups, String state) {
        return Call.of("GET /api/moderation/sellers")
                .as("mo")
                .groups(groups)
                .query("state", state)
                .to(new ListApplications(sellers));
    }

    private Answer decide(String id, String state) {
        return send(
                "[moderators]",
                id,
                "{\"state\": \"%s\", \"reason\": \"So it is.\"}".formatted(state));
    }

    private Answer send(String groups, String id, String body) {
        return Call.of("PUT /api/moderation/sellers/{id}")
                .as("mo")
                .groups(groups)
                .path("id", id)
                .json(body)
                .to(route);
    }
}
