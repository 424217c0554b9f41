package souk.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import souk.local.LocalCloud;
import souk.local.functions.Outcome;
import souk.local.stripe.api.Fault;
import souk.local.stripe.api.FaultRule;

/** Orders are placed and paid, or come to nothing, in both ways of running functions. */
@Tag("proof")
@ParameterizedClass(name = "isolated = {0}")
@MethodSource(RealShop.WAYS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckoutJourneyTest {
    private static final String PAYS = "card=4242424242424242";
    private static final String DECLINES = "card=4000000000000002";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String MUG = "oat-tall-mug";

    @Parameter boolean isolated;

    @SuppressWarnings("NullAway.Init") // before each mode's tests
    private LocalCloud shop;

    @BeforeParameterizedClassInvocation
    void enter() {
        shop = RealShop.shared(isolated);
    }

    @AfterEach
    void stripeIsUpAgain() {
        shop.stripe().orElseThrow().faults().clear();
    }

    @Test
    void placesAnOrderOnceHoweverOftenItIsSentAndPaysItWithTheSecondCard() {
        var ann = Buyer.of(shop, "ann");
        var left = stock();

        var cart = ann.want(MUG, 2);
        var placed = ann.order("key", cart);
        assertThat(ann.order("key", cart)).isEqualTo(placed);
        assertThat(ann.visitor().cart()).isEmpty();
        assertThat(stock()).isEqualTo(left - 2);

        assertThat(ann.atStripe(placed, "pay", DECLINES).statusCode()).isEqualTo(402);
        assertThat(status(ann.find(placed))).isEqualTo("Pending");
        assertThat(ann.atStripe(placed, "pay", PAYS).statusCode()).isEqualTo(200);
        var paid = ann.await(placed, "Paid");

        var shipping = cart.at("/quote/shippingAmount").asLong();
        assertThat(shipping).isPositive();
        assertThat(paid.path("shippingAmount").asLong()).isEqualTo(shipping);
        assertThat(paid.path("totalAmount").asLong()).isEqualTo(2 * 2650 + shipping);
        assertThat(paid.at("/address/line1").asText()).isEqualTo("Hauptstrasse 5");
        assertThat(paid.at("/products/0/productId").asText()).isEqualTo(MUG);
        assertThat(paid.path("statusHistory")).hasSize(2);
        assertThat(stock()).isEqualTo(left - 2);
        for (var list : new String[] {"/api/orders", "/api/users/orders"}) {
            var items = ann.visitor().call("GET", list, "").path("items");
            assertThat(items).hasSize(1);
            assertThat(items.get(0).path("id").asText()).isEqualTo(Buyer.id(placed));
            assertThat(status(items.get(0))).isEqualTo("Paid");
        }
    }

    @Test
    void placesNothingToAnAddressThatTheShopperDoesNotHave() {
        var una = Buyer.of(shop, "una");
        var cart = una.want(MUG, 1);
        var body =
                """
                {"cartVersion": %s, "totalAmount": %s, "pricing": "%s", "addressId": "nobodys"}"""
                        .formatted(
                                cart.path("version").asText(),
                                cart.at("/quote/totalAmount").asText(),
                                cart.at("/quote/pricing").asText());

        var answer =
                una.visitor().send("POST", "/api/orders", Map.of("Idempotency-Key", "key"), body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        assertThat(Visitor.json(answer).path("code").asText()).isEqualTo("NO_SUCH_ADDRESS");
        assertThat(una.visitor().cart()).hasSize(1);
    }

    @Test
    void takesAnUnpaidOrderBackIntoTheCartOnce() {
        var kim = Buyer.of(shop, "kim");
        var left = stock();
        var placed = kim.order(MUG, 2);

        var first = kim.takesBack(Buyer.id(placed));
        var again = kim.takesBack(Buyer.id(placed));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(kim.find(placed).at("/statusHistory/1/reason").asText())
                .isEqualTo("CANCELLED_BY_SHOPPER");
        assertThat(stock()).isEqualTo(left);
        var cart = kim.visitor().call("GET", "/api/cart", "");
        assertThat(cart.at("/products/0/quantity").asInt()).isEqualTo(2);
        assertThat(kim.atStripe(placed, "pay", PAYS).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(kim.takesBack(Buyer.id(kim.order("another-try", kim.quoted(cart)))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysThatAnOrderIsPaidToWhoTakesItBackTooLate() {
        var lea = Buyer.of(shop, "lea");
        var placed = lea.order(MUG, 1);
        lea.atStripe(placed, "pay", PAYS);

        var answer = lea.takesBack(Buyer.id(placed));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("ORDER_ALREADY_PAID", "\"paymentStatus\":\"Paid\"");
        lea.await(placed, "Paid");
        assertThat(lea.visitor().cart()).isEmpty();
    }

    @Test
    void paysAnOrderWhoseBrowserNeverComesBack() {
        var tab = Buyer.of(shop, "ben");
        var placed = tab.order(MUG, 1);

        tab.atStripe(placed, "pay", PAYS);

        // Nobody asks the shop again: what is seen is in the database.
        var row = new OrderRow(shop, Buyer.id(placed));
        Buyer.eventually(() -> row.text("paymentStatus"), "Paid"::equals);
        assertThat(row.text("hold")).isEqualTo("COMMITTED");
    }

    @Test
    void givesTheStockBackWhenThePaymentExpires() {
        var cat = Buyer.of(shop, "cat");
        var left = stock();
        var placed = cat.order(MUG, 3);
        assertThat(stock()).isEqualTo(left - 3);

        cat.atStripe(placed, "expire", "");

        var over = cat.await(placed, "Cancelled");
        assertThat(over.at("/statusHistory/1/reason").asText()).isEqualTo("EXPIRED");
        assertThat(stock()).isEqualTo(left);
        assertThat(cat.order(MUG, 3).path("payment").isNull()).isFalse();
    }

    @Test
    void showsWhatWasGivenBack() {
        var dan = Buyer.of(shop, "dan");
        var placed = dan.order(MUG, 1);
        dan.atStripe(placed, "pay", PAYS);
        dan.await(placed, "Paid");

        assertThat(dan.atStripe(placed, "refund", "").statusCode()).isEqualTo(200);

        assertThat(dan.await(placed, "Refunded").path("refundedAmount").asLong())
                .isEqualTo(placed.at("/order/totalAmount").asLong());
    }

    @Test
    void saysWhenToComeBackWhileStripeIsDownAndThenPlacesTheSameOrder() {
        var eve = Buyer.of(shop, "eve");
        var cart = eve.want(MUG, 1);
        stripeIsDown();

        var no = eve.send("key", cart, "");
        shop.stripe().orElseThrow().faults().clear();
        var yes = eve.order("key", cart);

        assertThat(no.statusCode()).isEqualTo(503);
        assertThat(no.headers().firstValue("retry-after")).contains("2");
        assertThat(Visitor.json(no).path("code").asText()).isEqualTo("PAYMENT_UNAVAILABLE");
        assertThat(yes.at("/payment/clientSecret").asText()).startsWith("cs_test_");
        assertThat(eve.visitor().call("GET", "/api/orders", "").path("items")).hasSize(1);
    }

    @Test
    void sweepsAnOrderThatNeverGotAPayment() {
        var fay = Buyer.of(shop, "fay");
        var left = stock();
        var cart = fay.want(MUG, 1);
        stripeIsDown();
        assertThat(fay.send("key", cart, "").statusCode()).isEqualTo(503);
        shop.stripe().orElseThrow().faults().clear();
        var order = fay.visitor().call("GET", "/api/orders", "").at("/items/0/id").asText();

        assertThat(sweep()).isEqualTo("{}");
        new OrderRow(shop, order).isDueNow();

        assertThat(sweep()).isEqualTo("{\"OrdersReleased\":1}");
        assertThat(sweep()).isEqualTo("{}");
        assertThat(status(fay.visitor().call("GET", "/api/orders/" + order, "")))
                .isEqualTo("Cancelled");
        assertThat(stock()).isEqualTo(left);
    }

    private void stripeIsDown() {
        var down = FaultRule.next("POST /v1/checkout/sessions", Fault.SERVER_ERROR);
        shop.stripe().orElseThrow().faults().add(down.times(100));
    }

    private String sweep() {
        var answer = shop.functions().invoke("SettleStaleOrders", "{}".getBytes(UTF_8), PATIENCE);
        assertThat(answer).isInstanceOf(Outcome.Answered.class);
        return new String(((Outcome.Answered) answer).payload(), UTF_8);
    }

    private long stock() {
        return Visitor.anybody(shop).call("GET", "/api/products/" + MUG, "").path("stock").asLong();
    }

    private static String status(JsonNode order) {
        return order.path("paymentStatus").asText();
    }
}
