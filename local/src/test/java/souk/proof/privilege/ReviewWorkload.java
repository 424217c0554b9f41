package souk.proof.privilege;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import souk.journey.Buyer;
import souk.journey.Visitor;
import souk.local.LocalCloud;

/** What shoppers say of a product, report and take back, and what a moderator makes of it. */
record ReviewWorkload(LocalCloud shop) {
    void areSaid() {
        var bob = Visitor.of(shop, "reviewing");
        var id = said(bob);
        bob.call("GET", "/api/users/reviews", "");
        bob.call("GET", "/api/users/reviews?productId=" + FullWorkload.product(), "");
        FullWorkload.expect(bob.send("PUT", "/api/reviews/" + id, "{\"rating\": 2}"), 200);
        for (var i = 0; i < 5; i++) {
            var other = Visitor.of(shop, "reporting-" + i);
            other.send("POST", "/api/reviews/" + id + "/reports", "{\"reason\": \"rude\"}");
        }
        moderated(id, true);
        takenBack(bob, id);
        boughtAfterwards();
        // Of a hidden one only the words go.
        said(bob);
        moderated(id, false);
        takenBack(bob, id);
    }

    /** The purchase is found when the review is changed. */
    private void boughtAfterwards() {
        var early = Buyer.of(shop, "bought-afterwards");
        var id = said(early.visitor());
        var day = new FullWorkload(shop);
        day.paid(early, day.ordered(early));
        var answer = early.visitor().send("PUT", "/api/reviews/" + id, "{\"rating\": 5}");
        FullWorkload.expect(answer, 200);
        assertThat(Visitor.json(answer).path("verified").asBoolean()).isTrue();
    }

    private static String said(Visitor by) {
        return FullWorkload.review(by, FullWorkload.product()).path("id").asText();
    }

    private void moderated(String id, boolean visible) {
        var mo = new Visitor(shop, shop.identity().accessToken("mo", List.of("moderators")));
        var body = "{\"visible\": %s}".formatted(visible);
        FullWorkload.expect(mo.send("PUT", "/api/reviews/" + id + "/visibility", body), 200);
    }

    private static void takenBack(Visitor by, String id) {
        FullWorkload.expect(by.send("DELETE", "/api/reviews/" + id, ""), 204);
    }
}
