package souk.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import souk.contract.Answers;
import souk.local.LocalCloud;
import souk.local.fixture.Fixture;

/**
 * Somebody at the shop, with a token or, when it is empty, without. What they are answered is held
 * against the contract.
 */
public record Visitor(LocalCloud shop, String token) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Visitor anybody(LocalCloud shop) {
        return new Visitor(shop, "");
    }

    public static Visitor named(LocalCloud shop, String name) {
        var answer =
                Fixture.form(
                        shop.identity().issuer().resolve("/souk/token"),
                        "grant_type=password&client_id=souk-local&scope=openid+souk/shop"
                                + "&password=demo&username="
                                + name);
        return new Visitor(shop, json(answer).path("access_token").asText());
    }

    /** Somebody of any name, whether or not the identity provider lets them in. */
    public static Visitor of(LocalCloud shop, String subject) {
        return new Visitor(shop, shop.identity().accessToken(subject, List.of()));
    }

    public HttpResponse<String> send(String method, String path, String body) {
        return send(method, path, Map.of(), body);
    }

    public HttpResponse<String> send(
            String method, String path, Map<String, String> headers, String body) {
        var request = Fixture.request(shop.address().resolve(path));
        headers.forEach(request::header);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!body.isEmpty() && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        var answer = Fixture.send(request.method(method, BodyPublishers.ofString(body)).build());
        var told = new TreeMap<String, String>();
        answer.headers().map().forEach((name, values) -> told.put(name, values.getFirst()));
        Answers.toRequest(method, path, answer.statusCode(), told, answer.body());
        return answer;
    }

    /** The JSON of a call that must succeed. */
    public JsonNode call(String method, String path, String body) {
        var answer = send(method, path, body);
        if (answer.statusCode() != 200) {
            throw new AssertionError(
                    method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return json(answer);
    }

    /** Quantities by product. */
    public Map<String, Integer> cart() {
        return quantities(call("GET", "/api/cart", ""));
    }

    public static Map<String, Integer> quantities(JsonNode cart) {
        var quantities = new TreeMap<String, Integer>();
        cart.path("products")
                .forEach(
                        line ->
                                quantities.put(
                                        line.path("productId").asText(),
                                        line.path("quantity").asInt()));
        return quantities;
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }
}
