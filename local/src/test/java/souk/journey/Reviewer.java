package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import souk.local.LocalCloud;

/** Somebody who reviews products and saves them, over HTTP alone. */
record Reviewer(Visitor visitor) {
    static Reviewer of(LocalCloud shop, String name) {
        return new Reviewer(Visitor.of(shop, name));
    }

    /** Somebody who has bought a product. */
    static Reviewer whoBought(LocalCloud shop, String name, String product) {
        var buyer = Buyer.of(shop, name);
        var order = buyer.order(product, 1);
        buyer.atStripe(order, "pay", "card=4242424242424242");
        buyer.await(order, "Paid");
        return new Reviewer(buyer.visitor());
    }

    /** Reviews a product; the review. */
    JsonNode reviews(String product, int stars) {
        var body =
                """
                {"productId": "%s", "rating": %d, "author": "Alice A.",
                 "comment": " Gießt nicht,\\r\\nhält aber. 🫖 "}
                """
                        .formatted(product, stars);
        var answer = visitor.send("POST", "/api/reviews", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Visitor.json(answer);
    }

    /** Their own review of a product, as they see it. */
    JsonNode own(String product) {
        return visitor.call("GET", "/api/users/reviews?productId=" + product, "").at("/items/0");
    }

    /** Saves a product; the answer. */
    JsonNode saves(String product) {
        return visitor.call("POST", "/api/users/wishlist", "{\"productId\": \"" + product + "\"}");
    }

    JsonNode saved() {
        return visitor.call("GET", "/api/users/wishlist", "").path("items");
    }

    /** Does what is answered with nothing. */
    void does(String method, String path, String body) {
        var answer = visitor.send(method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
