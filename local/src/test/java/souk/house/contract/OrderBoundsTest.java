package souk.house.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.cart.Cart;
import souk.cart.Pricing;
import souk.house.Repository;
import souk.house.reading.Tree;
import souk.order.OrderId;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.ReviewedQuote;
import souk.shopper.Email;
import souk.shopper.IdSeed;
import souk.value.IdempotencyKey;
import souk.value.Malformed;

class OrderBoundsTest {
    private final Tree contract = Tree.read(Repository.root().resolve("openapi.yaml"));

    @ParameterizedTest
    @ValueSource(strings = {"a", "A-Z_09", "5f0c2d9e-6a41-4c38-9c1b-2f7f0f1f9b6a"})
    void everyOrdersIdIsAsPromised(String key) {
        String id = OrderId.of(new IdSeed("alice"), new IdempotencyKey(key)).value();

        assertThat(allowed(schema("OrderId"), id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A-Z_09", "a b", "ä", "a/b", "128", "129"})
    void keysAreWhatTheDomainTakes(String text) {
        String key = text.startsWith("12") ? "x".repeat(Integer.parseInt(text)) : text;
        String named =
                contract.at("components", "parameters", "IdempotencyKey", "schema", "$ref").text();

        assertThat(named).isEqualTo("#/components/schemas/Identifier");
        assertThat(allowed(schema("Identifier"), key)).isEqualTo(taken(key, IdempotencyKey::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "a@b.c",
                "a.b+c@d-e.example",
                "a@b..c",
                "a@.b",
                "a@b.",
                "a b@c.d",
                "a@b@c.d",
                "@b.c",
                "a@b.c\n",
                "250",
                "251"
            })
    void addressesAreWhatTheDomainTakes(String text) {
        String email =
                text.startsWith("25") ? "a@" + "b".repeat(Integer.parseInt(text)) + ".c" : text;
        Tree schema = schema("OrderRequest").at("properties", "email");

        assertThat(allowed(schema, email)).isEqualTo(taken(email, Email::new));
    }

    @Test
    void whatWasReviewedIsWhatTheDomainTakes() {
        Tree request = schema("OrderRequest").at("properties");

        assertThat(request.at("cartVersion", "minimum").text()).isEqualTo("0");
        assertThat(request.at("totalAmount", "minimum").text()).isEqualTo("0");
        assertThat(taken("0", zero -> reviewed(Long.parseLong(zero), 0))).isTrue();
        assertThat(taken("-1", less -> reviewed(Long.parseLong(less), 0))).isFalse();
        assertThat(taken("-1", less -> reviewed(0, Long.parseLong(less)))).isFalse();
        assertThat(request.at("pricing", "$ref").text())
                .isEqualTo("#/components/schemas/Identifier");
    }

    @Test
    void statusesAndReasonsAreTheDomains() {
        List<String> words =
                Arrays.stream(PaymentStatus.values()).map(PaymentStatus::word).toList();
        List<String> reasons = Arrays.stream(Reason.values()).map(Enum::name).toList();
        List<String> promised = schema("StatusEntry").at("properties", "reason", "enum").texts();

        assertThat(schema("PaymentStatus").at("enum").texts()).containsExactlyElementsOf(words);
        assertThat(promised.getFirst()).isEqualTo("null");
        assertThat(promised.subList(1, promised.size())).containsExactlyElementsOf(reasons);
    }

    @Test
    void ordersHoldWhatCartsDo() {
        assertThat(schema("Order").at("properties", "products", "maxItems").text())
                .isEqualTo("" + Cart.MAX_LINES);
    }

    private static ReviewedQuote reviewed(long version, long total) {
        return new ReviewedQuote(version, total, new Pricing("p"), Optional.empty(), Map.of());
    }

    private Tree schema(String name) {
        return contract.at("components", "schemas", name);
    }

    private static boolean allowed(Tree schema, String text) {
        return text.matches(schema.at("pattern").text())
                && text.length() >= Integer.parseInt(schema.at("minLength").text())
                && text.length() <= Integer.parseInt(schema.at("maxLength").text());
    }

    private static boolean taken(String text, Consumer<String> by) {
        try {
            by.accept(text);
            return true;
        } catch (Malformed e) {
            return false;
        }
    }
}
