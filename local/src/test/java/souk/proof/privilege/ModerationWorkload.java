package souk.proof.privilege;

import java.util.List;
import souk.journey.PictureFile;
import souk.journey.Seller;
import souk.journey.Visitor;
import souk.local.LocalCloud;

/** What moderators look at and decide. */
record ModerationWorkload(LocalCloud shop) {
    void isDone() {
        var mo = new Visitor(shop, shop.identity().accessToken("mo", List.of("moderators")));
        var bob = Visitor.of(shop, "moderated");
        var review = FullWorkload.review(bob, FullWorkload.product()).path("id").asText();
        var report = "/api/reviews/" + review + "/reports";
        FullWorkload.expect(Visitor.of(shop, "moderating").send("POST", report, "{}"), 204);
        mo.call("GET", "/api/moderation/reviews", "");
        FullWorkload.expect(bob.send("DELETE", "/api/reviews/" + review, ""), 204);
        product(mo);
        seller(mo);
        mo.call("GET", "/api/moderation/log", "");
    }

    private void product(Visitor mo) {
        var sam = Seller.named(shop, "sam");
        var picture = sam.uploads(PictureFile.named("a moderated picture"));
        var id = sam.lists("A moderated jug", "jugs", 3, picture).path("id").asText();
        var suspend =
                "{\"state\": \"Suspended\", \"reason\": \"Unsafe.\", \"removeImages\": [\"%s\"]}"
                        .formatted(picture);
        // The second time the picture is looked for in the bucket.
        FullWorkload.expect(mo.send("PUT", "/api/moderation/products/" + id, suspend), 200);
        FullWorkload.expect(mo.send("PUT", "/api/moderation/products/" + id, suspend), 200);
    }

    private void seller(Visitor mo) {
        var selling = mo.call("GET", "/api/moderation/sellers?state=Approved", "");
        var id = selling.at("/items/0/id").asText();
        var path = "/api/moderation/sellers/" + id;
        var suspend = "{\"state\": \"Suspended\", \"reason\": \"Sells copies.\"}";
        FullWorkload.expect(mo.send("PUT", path, suspend), 200);
        FullWorkload.expect(mo.send("PUT", path, "{\"state\": \"Active\"}"), 200);
    }
}
