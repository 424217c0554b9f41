package souk.functions.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.catalogue.SellerId;
import souk.http.Answer;
import souk.http.Call;
import souk.seller.Applications;
import souk.seller.SellerState;
import souk.seller.SellersInMemory;

class ApplicationRoutesTest {
    private static final String POTS =
            """
            {"name": "Ned Pots", "about": "I throw pots.", "country": "DE", "trader": false,
             "termsVersion": "2"}""";

    private final SellersInMemory sellers =
            new SellersInMemory()
                    .with("sam", new SellerId("sams"))
                    .with("sue", new SellerId("sues"), SellerState.SUSPENDED);
    private final List<SellerId> followed = new ArrayList<>();

    @Test
    void tellsWhoNeverAppliedWhichTermsAreInForce() {
        assertThat(read("ned").text())
                .isEqualTo("{\"state\":\"None\",\"terms\":{\"version\":\"2\"}}");
    }

    @Test
    void keepsAnApplicationAndShowsIt() {
        Answer applied = apply("ned", POTS);

        assertThat(applied.status()).isEqualTo(201);
        assertThat(applied.json().path("state").asText()).isEqualTo("Applied");
        assertThat(applied.headers().get("etag")).isEqualTo("\"1\"");
        assertThat(apply("ned", POTS).json()).isEqualTo(applied.json());
        assertThat(read("ned").json()).isEqualTo(applied.json());
    }

    @Test
    void refusesWhoSellsAlreadyAndOtherTerms() {
        apply("sam", POTS).problem(409, "ALREADY_SELLER");
        apply("sue", POTS).problem(409, "ALREADY_SELLER");
        var terms = apply("ned", POTS.replace("\"2\"", "\"1\"")).problem(409, "TERMS_CHANGED");

        assertThat(terms.at("/current/termsVersion").asText()).isEqualTo("2");
        assertThat(read("ned").json().path("state").asText()).isEqualTo("None");
    }

    @ParameterizedTest
    @CsvSource({
        "Ned Pots,'',/name INVALID",
        "'\"DE\"','\"XX\"',/country INVALID",
        "false,0,/trader WRONG_TYPE"
    })
    void saysWhatIsWrong(String good, String bad, String fault) {
        assertThat(apply("ned", POTS.replace(good, bad)).faults()).containsExactly(fault);
    }

    @Test
    void changesTheProfileTheSellerHasSeenAndTheirProductsFollow() {
        String bowls =
                "{\"name\": \"Bowls\", \"about\": \"\", \"deliveryAndReturns\": \"By post.\"}";

        Answer changed = describe("sam", "\"1\"", bowls);

        assertThat(changed.json().path("name").asText()).isEqualTo("Bowls");
        assertThat(changed.json().path("deliveryAndReturns").asText()).isEqualTo("By post.");
        assertThat(changed.headers().get("etag")).isEqualTo("\"2\"");
        assertThat(followed).containsExactly(new SellerId("sams"));
        describe("sam", "\"1\"", bowls).problem(412, "STALE");
    }

    @Test
    void refusesNamesThatPoseAsTheShop() {
        apply("ned", POTS.replace("Ned Pots", "Souk support")).problem(422, "RESERVED_NAME");
        describe("sam", "*", "{\"name\": \"5taff\", \"about\": \"\", \"deliveryAndReturns\": \"\"}")
                .problem(422, "RESERVED_NAME");
    }

    @Test
    void refusesAProfileOfWhoDoesNotSell() {
        String body =
                "{\"name\": \"Bowls\", \"about\": \"\", \"deliveryAndReturns\": \"By post.\"}";

        describe("ned", "*", body).problem(403, "NOT_A_SELLER");
        describe("sue", "*", body).problem(403, "SELLER_SUSPENDED");
        assertThat(followed).isEmpty();
    }

    @Test
    void refusesAProfileThatIsNone() {
        var faults =
                describe(
                                "sam",
                                "*",
                                "{\"name\": \"\", \"about\": \"\", \"deliveryAndReturns\": \"\"}")
                        .faults();

        assertThat(faults).containsExactly("/name INVALID");
        describe("sam", "*", " ".repeat(70_000)).problem(413, "BODY_TOO_LARGE");
        Call.of("PUT /api/sellers/profile")
                .as("sam")
                .header("if-match", "*")
                .header("content-type", "text/plain")
                .body("Bowls")
                .to(profile())
                .problem(415, "NOT_JSON");
    }

    private Answer read(String who) {
        return Call.of("GET /api/sellers/application").as(who).to(new GetApplication(sellers, "2"));
    }

    private Answer apply(String who, String body) {
        return Call.of("POST /api/sellers/application")
                .as(who)
                .json(body)
                .to(new ApplyToSell(applications()));
    }

    private Answer describe(String who, String tag, String body) {
        return Call.of("PUT /api/sellers/profile")
                .as(who)
                .header("if-match", tag)
                .json(body)
                .to(profile());
    }

    private ChangeProfile profile() {
        return new ChangeProfile(
                applications(),
                (seller, within) -> {
                    followed.add(seller);
                    return true;
                });
    }

    private Applications applications() {
        return new Applications(sellers, "2");
    }
}
