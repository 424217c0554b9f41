package souk.proof.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import souk.journey.Buyer;
import souk.journey.Visitor;
import souk.proof.Proof;

/**
 * Each service fails the shop, in every way when all is proved, and quotes in its answers what it
 * should not.
 */
final class ServiceFaults {
    private static final List<Integer> STATUSES =
            Proof.full() ? List.of(200, 400, 401, 402, 403, 404, 409, 429, 500) : List.of(200, 400);

    private final LeakyShop leaky;
    private final String secrets;
    private int orders;

    /**
     * @param secrets what is quoted
     */
    ServiceFaults(LeakyShop leaky, String secrets) {
        this.leaky = leaky;
        this.secrets = secrets;
    }

    void passOver(Buyer buyer) {
        for (var service : List.of(leaky.stripe, leaky.secrets, leaky.tables)) {
            var open = Buyer.id(buyer.order("oat-tall-mug", 1));
            for (var status : STATUSES) {
                for (var rumour : rumours()) {
                    service.says(status, rumour);
                    everybodyCalls(buyer, open);
                }
            }
            service.isSilent();
        }
    }

    /** Errors as the services word them, and what none of them would say. */
    private List<String> rumours() {
        return List.of(
                """
                {"error": {"type": "api_error", "code": "%1$s", "message": "%1$s"},
                 "__type": "com.amazon.coral.validate#ValidationException", "message": "%1$s",
                 "Message": "%1$s", "id": "%1$s", "object": "checkout.session", "status": "%1$s"}
                """
                        .formatted(secrets),
                secrets);
    }

    private void everybodyCalls(Buyer buyer, String open) {
        var visitor = buyer.visitor();
        visitor.send("GET", "/api/orders", "");
        visitor.send("GET", "/api/orders/" + "a".repeat(26), "");
        buyer.cancels(open);
        visitor.send("POST", "/api/cart", "{\"productId\": \"oat-tall-mug\", \"quantity\": 1}");
        var cart = Visitor.json(visitor.send("GET", "/api/cart", ""));
        buyer.send(Canaries.KEY + "-" + orders++, cart, ", \"email\": \"" + Canaries.EMAIL + "\"");
        var event =
                "{\"id\": \"evt_%d\", \"type\": \"checkout.session.expired\", \"comment\": \"%s\"}"
                        .formatted(orders, secrets);
        var signature = leaky.shop.stripe().orElseThrow().sign(event, Instant.now());
        Visitor.anybody(leaky.shop)
                .send("POST", "/api/webhooks/stripe", Map.of("Stripe-Signature", signature), event);
        var swept =
                leaky.shop
                        .functions()
                        .invoke(
                                "SettleStaleOrders",
                                "{}".getBytes(StandardCharsets.UTF_8),
                                Duration.ofMinutes(1));
        assertThat(swept).isNotNull();
    }
}
