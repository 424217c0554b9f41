package souk.bench.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import souk.bench.figures.Latencies;

/**
 * The cart routes as a shopper's browser calls them. Every call answers the cart or throws {@link
 * CallFailed}, and is timed under its route's name. Safe for use by many threads.
 */
final class CartClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI shop;
    private final Latencies latencies;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    CartClient(URI shop, Latencies latencies) {
        this.shop = shop;
        this.latencies = latencies;
    }

    JsonNode read(String token) {
        return call("GET", "/api/cart", "", token, BodyPublishers.noBody());
    }

    JsonNode add(String token, String productId, int quantity) {
        String body =
                json.createObjectNode()
                        .put("productId", productId)
                        .put("quantity", quantity)
                        .toString();
        return call("POST", "/api/cart", "", token, BodyPublishers.ofString(body));
    }

    JsonNode remove(String token, String productId) {
        return call("DELETE", "/api/cart/{id}", productId, token, BodyPublishers.noBody());
    }

    @Override
    public void close() {
        http.close();
    }

    private JsonNode call(String method, String path, String id, String token, BodyPublisher body) {
        String route = method + " " + path;
        HttpRequest request =
                HttpRequest.newBuilder(shop.resolve(path.replace("{id}", id)))
                        .timeout(PATIENCE)
                        .header("authorization", "Bearer " + token)
                        .header("content-type", "application/json")
                        .method(method, body)
                        .build();
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new CallFailed(
                        route + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new CallFailed(route + " answered what is not JSON");
        } catch (IOException e) {
            throw new CallFailed(route + " failed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed(route + " was interrupted");
        } finally {
            latencies.record(route, System.nanoTime() - start);
        }
    }
}
