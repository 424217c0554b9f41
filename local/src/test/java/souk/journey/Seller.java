package souk.journey;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import souk.local.LocalCloud;
import souk.local.fixture.Fixture;

/** Somebody who sells, over HTTP alone. */
public record Seller(Visitor visitor) {
    public static Seller named(LocalCloud shop, String name) {
        return new Seller(Visitor.named(shop, name));
    }

    /** Uploads a picture as a browser does, and waits until it is ready; its address. */
    public String uploads(byte[] picture) {
        var ready = prepared(sends(picture));
        assertThat(ready.path("state").asText()).as(ready.toString()).isEqualTo("Ready");
        return ready.at("/image/src").asText();
    }

    /** What becomes of an upload, in the end. */
    public JsonNode prepared(String id) {
        return Buyer.eventually(
                () -> visitor.call("GET", "/api/sellers/images/" + id, ""),
                state -> !state.path("state").asText().equals("Waiting"));
    }

    /** Uploads a file and waits for nothing; its id. */
    public String sends(byte[] picture) {
        return sends(picture, asks(picture.length)).path("id").asText();
    }

    /** Asks for leave to upload so many bytes. */
    JsonNode asks(int bytes) {
        String body = "{\"contentType\": \"image/png\", \"bytes\": %d}".formatted(bytes);
        return Visitor.json(visitor.send("POST", "/api/sellers/images", body));
    }

    JsonNode sends(byte[] picture, JsonNode leave) {
        var request =
                HttpRequest.newBuilder(URI.create(leave.at("/upload/url").asText()))
                        .PUT(BodyPublishers.ofByteArray(picture));
        leave.at("/upload/headers")
                .properties()
                .forEach(
                        header -> {
                            // The client sets it by the body, as a browser does.
                            if (!header.getKey().equals("content-length")) {
                                request.header(header.getKey(), header.getValue().asText());
                            }
                        });
        var answer = Fixture.send(request.build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return leave;
    }

    /** Lists a product in a category of its own. */
    public JsonNode lists(String title, String category, int stock, String image) {
        var answer =
                visitor.send("POST", "/api/sellers/products", draft(title, category, stock, image));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Visitor.json(answer);
    }

    /** Lists a product in sizes S and M, so many of each. */
    public JsonNode listsInSizes(String title, String category, int stock) {
        var answer =
                visitor.send(
                        "POST",
                        "/api/sellers/products",
                        """
                        {"title": "%s", "description": "", "category": "%s", "images": [],
                         "options": [{"name": "Size", "values": ["S", "M"]}],
                         "variants": [
                          {"values": ["S"], "price": {"amount": 2000, "currency": "EUR"}, "stock": %d},
                          {"values": ["M"], "price": {"amount": 2500, "currency": "EUR"}, "stock": %d}]}"""
                                .formatted(title, category, stock, stock));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Visitor.json(answer);
    }

    /** Lists a product in so many variants, at most 100, by two digits. */
    public JsonNode listsInNumbers(String title, String category, int variants) {
        var digits = "[\"0\", \"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", \"9\"]";
        var all =
                IntStream.range(0, variants)
                        .mapToObj(
                                number ->
                                        """
                                        {"values": ["%d", "%d"], "price": {"amount": 900, "currency": "EUR"}, "stock": 1}"""
                                                .formatted(number / 10, number % 10))
                        .collect(joining(", "));
        var answer =
                visitor.send(
                        "POST",
                        "/api/sellers/products",
                        """
                        {"title": "%s", "description": "", "category": "%s", "images": [],
                         "options": [{"name": "Tens", "values": %3$s}, {"name": "Ones", "values": %3$s}],
                         "variants": [%4$s]}"""
                                .formatted(title, category, digits, all));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Visitor.json(answer);
    }

    /** Has the same rate for everybody. */
    public Seller sendsEverywhere() {
        var answer =
                visitor.send(
                        "PUT",
                        "/api/sellers/shipping",
                        Map.of("If-Match", "*"),
                        """
                        {"shipsFrom": "DE", "zones": [{"countries": ["*"], "options": [
                         {"id": "post", "name": "Post", "price": {"amount": 500, "currency": "EUR"},
                          "perExtraUnit": {"amount": 0, "currency": "EUR"},
                          "minDays": 1, "maxDays": 2}]}]}""");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return this;
    }

    public HttpResponse<String> changes(String product, long version, String body) {
        return visitor.send(
                "PUT",
                "/api/sellers/products/" + product,
                Map.of("If-Match", "\"" + version + "\""),
                body);
    }

    public HttpResponse<String> removes(String product) {
        return visitor.send("DELETE", "/api/sellers/products/" + product, "");
    }

    /** The ids in a list of the seller's own. */
    public List<String> own(String status) {
        return visitor.call("GET", "/api/sellers/products?status=" + status, "")
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asText())
                .toList();
    }

    /** A listing as it is sent. */
    static String draft(String title, String category, int stock, String image) {
        return """
        {"title": "%s", "description": "", "category": "%s", "stock": %d,
         "price": {"amount": 1990, "currency": "EUR"}, "images": ["%s"]}"""
                .formatted(title, category, stock, image);
    }
}
