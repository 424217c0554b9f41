package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import souk.cart.CartBusy;
import souk.cart.CartFull;
import souk.cart.NotInCart;
import souk.cart.ProductUnavailable;
import souk.cart.Quantity;
import souk.cart.TooManyOfOneProduct;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.ProductExists;
import souk.telemetry.ShopMetrics;
import souk.value.Refusal;
import souk.value.ShopUnavailable;

class RefusalTest {
    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new NoSuchProduct(), 404, "PRODUCT_NOT_FOUND", "Not Found"),
                Arguments.of(new NotInCart(), 404, "NOT_IN_CART", "Not Found"),
                Arguments.of(new CartBusy(), 409, "CART_BUSY", "Conflict"),
                Arguments.of(new ProductExists(), 409, "PRODUCT_EXISTS", "Conflict"),
                Arguments.of(new CartFull(), 422, "CART_FULL", "Unprocessable Content"),
                Arguments.of(new ProductUnavailable(), 422, "UNAVAILABLE", "Unprocessable Content"),
                Arguments.of(
                        new TooManyOfOneProduct(98),
                        422,
                        "QUANTITY_LIMIT",
                        "Unprocessable Content"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isAProblemOfItsKindAndCode(Refusal refusal, int status, String code, String title) {
        Answer answer = refusing(refusal);

        JsonNode problem = answer.problem(status, code);
        assertThat(problem.path("title").asText()).isEqualTo(title);
        assertThat(problem.path("detail").asText()).isEqualTo(refusal.sentence());
        assertThat(problem.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("type", "title", "status", "code", "detail", "requestId");
        assertThat(answer.lines()).hasSize(1);
    }

    @Test
    void anUnavailableShopIsAskedAgainAndIsNoFaultOfOurs() {
        Answer answer = refusing(new ShopUnavailable());

        answer.problem(503, "SHOP_UNAVAILABLE");
        assertThat(answer.headers()).containsEntry("retry-after", "2");
        assertThat(answer.written()).doesNotContain(ShopMetrics.FAULTS);
        assertThat(answer.lines())
                .filteredOn(line -> line.has("_aws"))
                .singleElement()
                .satisfies(line -> assertThat(line.path(ShopMetrics.UNAVAILABLE).asInt()).isOne());
    }

    @Test
    void whatIsDoneTooOftenIsSentAgainWhenThePauseIsOver() {
        Answer answer = refusing(new TooOften(Duration.ofMillis(3_599_001)));

        answer.problem(429, "TOO_OFTEN");
        assertThat(answer.json().path("title").asText()).isEqualTo("Too Many Requests");
        assertThat(answer.headers()).containsEntry("retry-after", "3600");
    }

    @Test
    void whatWaitingDoesNotChangeIsNotSentAgain() {
        assertThat(refusing(new CartFull()).headers()).doesNotContainKey("retry-after");
    }

    @Test
    void aValueRefusedOutsideTheBodyIsMalformed() {
        Route route = Echo.answering(request -> Echo.text(new Quantity(0)));

        JsonNode problem = Call.of("GET /api/cart").to(route).problem(400, "MALFORMED");

        assertThat(problem.path("detail").asText()).isEqualTo("quantity must be 1 to 99, was 0");
    }

    @Test
    void headersOfAReplyAreSent() {
        Route route =
                Echo.answering(
                        request -> Echo.text("yes").with("etag", "\"7\"").with("etag", "\"8\""));

        Answer answer = Call.of("GET /api/cart").to(route);

        assertThat(answer.headers())
                .containsOnly(
                        Map.entry("cache-control", "no-store"),
                        Map.entry("content-type", "application/json"),
                        Map.entry("etag", "\"8\""));
    }

    @Test
    void aListEndsWithANullCursor() {
        Route route =
                Echo.answering(
                        request ->
                                Reply.list(
                                        List.of("a", "b"),
                                        Optional.empty(),
                                        (json, item) -> json.writeString(item)));

        assertThat(Call.of("GET /api/products").to(route).text())
                .isEqualTo("{\"items\":[\"a\",\"b\"],\"nextCursor\":null}");
    }

    private static Answer refusing(Refusal refusal) {
        return Call.of("POST /api/cart")
                .to(
                        Echo.answering(
                                request -> {
                                    throw refusal;
                                }));
    }

    private static final class TooOften extends Refusal {
        TooOften(Duration pause) {
            super("TOO_OFTEN", "Not so often.", pause);
        }
    }
}
