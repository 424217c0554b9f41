package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import souk.local.LocalCloud;

/** Products are reviewed, in both ways of running functions. */
@Tag("proof")
@ParameterizedClass(name = "isolated = {0}")
@MethodSource(RealShop.WAYS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewsJourneyTest {
    private static final String MUG = "oat-tall-mug";
    private static final String TEAPOT = "speckled-teapot";

    @Parameter boolean isolated;

    @SuppressWarnings("NullAway.Init") // before each mode's tests
    private LocalCloud shop;

    @BeforeParameterizedClassInvocation
    void enter() {
        shop = RealShop.shared(isolated);
    }

    @Test
    void buysReviewsEditsIsHiddenIsShownGivesBackAndRemoves() {
        var alice = Buyer.of(shop, "alice-reviews");
        var order = alice.order(MUG, 1);
        alice.atStripe(order, "pay", "card=4242424242424242");
        alice.await(order, "Paid");

        var opinion = new Reviewer(alice.visitor());
        var review = opinion.reviews(MUG, 4);
        assertThat(review.path("verified").asBoolean()).isTrue();
        assertThat(review.path("edited").asBoolean()).isFalse();
        assertThat(listed().has("userId")).isFalse();
        assertThat(listed().path("comment").asText()).isEqualTo("Gießt nicht,\nhält aber. 🫖");
        assertThat(listed().has("hidden")).isFalse();
        assertRated(4.0, 1);
        assertThat(bestRated()).contains(MUG);

        var path = "/api/reviews/" + review.path("id").asText();
        var edited = alice.visitor().call("PUT", path, "{\"rating\": 5}");
        assertThat(edited.path("edited").asBoolean()).isTrue();
        assertThat(edited.path("comment").isNull()).isTrue();
        assertRated(5.0, 1);

        // Accounts that bought nothing do not hide what a buyer said.
        for (var name : List.of("bob", "bob", "carol", "dave", "erin", "frank", "grace")) {
            Reviewer.of(shop, name).does("POST", path + "/reports", "{}");
        }
        var vase = vase();
        for (var name : List.of("buyer-1", "buyer-2", "buyer-3", "buyer-4")) {
            Reviewer.whoBought(shop, name, vase).does("POST", path + "/reports", "{}");
        }
        assertThat(anybody("/api/reviews/" + MUG).path("items")).hasSize(1);
        var last = "{\"reason\": \"An advertisement.\"}";
        Reviewer.whoBought(shop, "buyer-5", vase).does("POST", path + "/reports", last);
        assertThat(anybody("/api/reviews/" + MUG).path("items")).isEmpty();
        assertThat(opinion.own(MUG).path("hidden").asBoolean()).isTrue();
        assertRated(0, 0);

        var mo = new Visitor(shop, shop.identity().accessToken("mo", List.of("moderators")));
        var shown = mo.call("PUT", path + "/visibility", "{\"visible\": true}");
        assertThat(shown.path("hidden").asBoolean()).isFalse();
        assertThat(listed().path("verified").asBoolean()).isTrue();
        assertRated(5.0, 1);

        alice.atStripe(order, "refund", "");
        alice.await(order, "Refunded");
        assertThat(opinion.own(MUG).path("verified").asBoolean()).isFalse();
        assertThat(listed().path("verified").asBoolean()).isFalse();

        opinion.does("DELETE", path, "");
        assertThat(alice.visitor().send("DELETE", path, "").statusCode()).isEqualTo(404);
        assertThat(anybody("/api/reviews/" + MUG).path("items")).isEmpty();
        assertRated(0, 0);
    }

    @Test
    void findsTheReviewThatStandsInTheWayOfASecond() {
        var gus = Visitor.of(shop, "gus");
        var body = "{\"productId\": \"" + TEAPOT + "\", \"rating\": 2}";
        var first = gus.send("POST", "/api/reviews", body);

        var second = gus.send("POST", "/api/reviews", body);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(second).path("code").asText()).isEqualTo("ALREADY_REVIEWED");
        assertThat(Visitor.json(second).at("/current/reviewId").asText())
                .isEqualTo(Visitor.json(first).path("id").asText());
        var found = gus.call("GET", first.headers().firstValue("location").orElseThrow(), "");
        assertThat(found.at("/items/0")).isEqualTo(Visitor.json(first));
        assertThat(Visitor.json(first).path("verified").asBoolean()).isFalse();
    }

    /** Something of which there is enough, and which is not the mug. */
    private String vase() {
        var token = DemoSellers.token(shop, "sells-vases");
        return new Seller(new Visitor(shop, token))
                .sendsEverywhere()
                .lists("A vase", "vases", 9, "/images/demo/bud-vase-trio.svg")
                .path("id")
                .asText();
    }

    private JsonNode anybody(String path) {
        return Visitor.anybody(shop).call("GET", path, "");
    }

    private JsonNode listed() {
        return anybody("/api/reviews/" + MUG).at("/items/0");
    }

    /** What stands before the first product without a review. */
    private List<String> bestRated() {
        return anybody("/api/products?sort=rating&limit=50")
                .path("items")
                .valueStream()
                .takeWhile(product -> product.at("/rating/count").asInt() > 0)
                .map(product -> product.path("id").asText())
                .toList();
    }

    /** On the product's page and above its reviews. */
    private void assertRated(double average, int count) {
        var rating = anybody("/api/products/" + MUG).path("rating");
        assertThat(rating.path("count").asInt()).isEqualTo(count);
        assertThat(rating.path("average").asDouble()).isEqualTo(average);
        assertThat(rating.path("average").isNull()).isEqualTo(count == 0);
        assertThat(anybody("/api/reviews/" + MUG).path("summary")).isEqualTo(rating);
    }
}
