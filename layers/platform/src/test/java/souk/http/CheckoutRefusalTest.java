package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.cart.PricedCart;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.json.CartJson;
import souk.json.Json;
import souk.money.Money;
import souk.order.CartChanged;
import souk.order.CartEmpty;
import souk.order.NoSuchOrder;
import souk.order.OutOfStock;
import souk.order.PriceChanged;
import souk.order.ShopBusy;
import souk.order.TotalTooLarge;
import souk.payment.BadSignature;
import souk.payment.OrderClosed;
import souk.payment.OtherAccount;
import souk.payment.OtherApiVersion;
import souk.payment.OtherMode;
import souk.payment.PaymentRefused;
import souk.payment.PaymentUnavailable;
import souk.payment.RequestInProgress;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKeyReused;
import souk.value.Refusal;

/** Every refusal of the checkout as it is sent. */
class CheckoutRefusalTest {
    private static final Money PRICE = new Money(1_300, Currency.getInstance("EUR"));
    private static final ProductId MUG = new ProductId("mug");
    private static final ProductId JUG = new ProductId("jug");

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new NoSuchOrder(), 404, "NO_SUCH_ORDER"),
                Arguments.of(new CartEmpty(), 422, "CART_EMPTY"),
                Arguments.of(new IdempotencyKeyReused(), 422, "IDEMPOTENCY_KEY_REUSED"),
                Arguments.of(new TotalTooLarge(), 422, "TOTAL_TOO_LARGE"),
                Arguments.of(
                        new PaymentRefused(PaymentRefused.Cause.UNKNOWN), 422, "PAYMENT_REFUSED"),
                Arguments.of(new RequestInProgress(), 409, "REQUEST_IN_PROGRESS"),
                Arguments.of(new OrderClosed(), 409, "ORDER_CLOSED"),
                Arguments.of(new BadSignature(), 400, "BAD_SIGNATURE"),
                Arguments.of(new OtherApiVersion("2026-07-29.dahlia"), 400, "API_VERSION"),
                Arguments.of(new OtherMode(), 400, "OTHER_MODE"),
                Arguments.of(new OtherAccount(), 400, "OTHER_ACCOUNT"),
                Arguments.of(new PaymentUnavailable(), 503, "PAYMENT_UNAVAILABLE"),
                Arguments.of(new ShopBusy(), 503, "BUSY"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isAProblemOfItsKindAndCode(Refusal refusal, int status, String code) {
        Answer answer = refusing(refusal);

        JsonNode problem = answer.problem(status, code);
        assertThat(problem.path("detail").asText()).isEqualTo(refusal.sentence());
        assertThat(problem.has("current")).isFalse();
        assertThat(answer.headers().get("retry-after")).isEqualTo(status == 503 ? "2" : null);
        assertThat(problem.path("title").asText()).isNotEqualTo("Internal Server Error");
    }

    static Stream<Arguments> conflicts() {
        List<OutOfStock.Left> left =
                List.of(
                        new OutOfStock.Left(LineId.of(MUG), 2),
                        new OutOfStock.Left(LineId.of(JUG), 0));
        var lines = new LinkedHashMap<LineId, CartLine>();
        lines.put(LineId.of(MUG), new CartLine(MUG, new Quantity(2), PRICE, Instant.EPOCH));
        var cart = new Cart(new ShopperId("alice"), 7, lines);
        PricedCart now = PricedCart.of(cart, Map.of(), PRICE.currency());
        return Stream.of(
                Arguments.of(new CartChanged(8), "CART_CHANGED", "{\"cartVersion\":8}"),
                Arguments.of(
                        new OutOfStock(left),
                        "OUT_OF_STOCK",
                        "{\"products\":[{\"id\":\"mug\",\"productId\":\"mug\",\"stock\":2},"
                                + "{\"id\":\"jug\",\"productId\":\"jug\",\"stock\":0}]}"),
                Arguments.of(
                        new PriceChanged(now),
                        "PRICE_CHANGED",
                        "{\"cart\":" + Json.text(json -> CartJson.write(json, now)) + "}"));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void tellsTheCurrentValuesOfAConflict(Refusal refusal, String code, String current) {
        JsonNode problem = refusing(refusal).problem(409, code);

        assertThat(problem.path("current").toString()).isEqualTo(current);
        assertThat(problem.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "type", "title", "status", "code", "detail", "requestId", "current");
    }

    private static Answer refusing(Refusal refusal) {
        return Call.of("POST /api/orders")
                .to(
                        Echo.answering(
                                request -> {
                                    throw refusal;
                                }));
    }
}
