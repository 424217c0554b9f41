package souk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.order.Allocation;
import souk.order.Deadline;
import souk.order.Discrepancy;
import souk.order.Dispute;
import souk.order.DisputeState;
import souk.order.Disputes;
import souk.order.GivenBack;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.order.OrderShipping;
import souk.order.OrderState;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundState;
import souk.order.RefundTotals;
import souk.order.ShippingCharge;
import souk.order.StatusEntry;
import souk.order.StockHold;
import souk.order.UnitCounts;
import souk.seller.SampleSellers;
import souk.shipping.OptionId;
import souk.shipping.SampleAddresses;
import souk.shopper.ShopperId;

class OrderJsonTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Refund REFUND =
            Refund.unattributed(
                    new RefundId("re_1"), new Money(700, EUR), RefundState.PENDING, NOON);

    private static final GivenBack BACK =
            new GivenBack(
                    new Allocation(Map.of(new LineId("mug-1"), 100L), Map.of()),
                    new Allocation(
                            Map.of(new LineId("mug-1"), 500L), Map.of(new SellerId("ada"), 100L)),
                    List.of());

    private static final Dispute DISPUTE =
            new Dispute("du_1", DisputeState.OPEN, new Money(700, EUR), false, NOON);

    private static final OrderShipping SENT =
            new OrderShipping(
                    Optional.of(SampleAddresses.LISBON),
                    List.of(
                            new ShippingCharge(
                                    new SellerId("ada"),
                                    new OptionId("post"),
                                    "Post",
                                    new Money(500, EUR))));

    @Test
    void writesEveryFieldOfTheContractAndNothingElse() {
        Order order =
                order(
                        PaymentStatus.REFUNDED,
                        line("Oat mug", Optional.of("/a.svg")),
                        new StatusEntry(PaymentStatus.PENDING, NOON, Optional.empty()),
                        new StatusEntry(
                                PaymentStatus.CANCELLED,
                                NOON.plusMillis(2_100_001),
                                Optional.of(Reason.EXPIRED)));

        assertThat(written(order))
                .isEqualTo(
                        "{\"id\":\"order-1\",\"number\":\"MKENN8VH\","
                                + "\"userId\":\"alice\",\"products\":["
                                + "{\"id\":\"mug-1\","
                                + "\"productId\":\"mug-1\",\"variantId\":null,\"options\":[],\"quantity\":2,\"title\":\"Oat mug\","
                                + "\"image\":{\"src\":\"/a.svg\",\"width\":600,\"height\":600,"
                                + "\"sizes\":[{\"src\":\"/a.svg\",\"width\":600}]},"
                                + "\"price\":{\"amount\":1250,\"currency\":\"EUR\"},"
                                + "\"delivery\":\"parcel\",\"sellerId\":\"ada\","
                                + "\"seller\":{\"id\":\"ada\",\"name\":\"Sam's shop\"},"
                                + "\"units\":{\"toPack\":0,\"shipped\":0,\"delivered\":0,"
                                + "\"cancelled\":2,\"returned\":0},\"refundedAmount\":600}],"
                                + "\"fulfilment\":\"None\","
                                + "\"address\":{\"name\":\"Inês Duarte\","
                                + "\"line1\":\"Rua do Carmo 12\",\"line2\":null,"
                                + "\"city\":\"Lisboa\",\"region\":\"Region\","
                                + "\"postalCode\":\"1200-094\",\"country\":\"PT\","
                                + "\"phone\":\"+351 21 123 4567\"},"
                                + "\"shipping\":[{\"sellerId\":\"ada\",\"optionId\":\"post\","
                                + "\"name\":\"Post\",\"amount\":500,\"refundedAmount\":100}],"
                                + "\"shippingAmount\":500,"
                                + "\"totalAmount\":3000,\"currency\":\"EUR\","
                                + "\"paymentStatus\":\"Refunded\",\"refundedAmount\":700,"
                                + "\"refunds\":[{\"id\":\"re_1\",\"state\":\"Pending\","
                                + "\"amount\":700,\"lines\":[],\"shipping\":0,"
                                + "\"attributed\":false,\"by\":\"Shop\",\"reason\":null,"
                                + "\"at\":\"2026-03-01T12:00:00Z\"}],\"disputes\":["
                                + "{\"id\":\"du_1\",\"state\":\"Open\",\"amount\":700}],"
                                + "\"createdAt\":\"2026-03-01T12:00:00Z\","
                                + "\"payUntil\":\"2026-03-01T12:35:00Z\",\"statusHistory\":["
                                + "{\"paymentStatus\":\"Pending\",\"at\":\"2026-03-01T12:00:00Z\","
                                + "\"reason\":null},"
                                + "{\"paymentStatus\":\"Cancelled\","
                                + "\"at\":\"2026-03-01T12:35:00.001Z\",\"reason\":\"EXPIRED\"}]}");
    }

    @Test
    void keepsToItselfWhatIsBetweenTheShopAndStripe() {
        Order order = order(PaymentStatus.PAID, line("Oat mug", Optional.empty()));

        assertThat(written(order))
                .doesNotContain("cs_canary")
                .doesNotContain("pi_canary")
                .doesNotContain("hash-canary")
                .doesNotContain(Discrepancy.AMOUNT_MISMATCH.name())
                .doesNotContain(StockHold.REFUNDING.name());
    }

    @Test
    void writesNullForAPictureThatIsNotThere() {
        Order order = order(PaymentStatus.PAID, line("Oat mug", Optional.empty()));

        assertThat(written(order)).contains("\"image\":null");
    }

    @Test
    void escapesWhatJsonWantsEscaped() {
        Order order =
                order(PaymentStatus.PAID, line("\"a\" \\ \u0001 \ud83d\ude00", Optional.empty()));

        assertThat(written(order)).contains("\"\\\"a\\\" \\\\ \\u0001 \ud83d\ude00\"");
    }

    @ParameterizedTest
    @EnumSource
    void writesEveryStatusAsOneWord(PaymentStatus status) {
        Order order = order(status, line("Oat mug", Optional.empty()));

        assertThat(written(order))
                .containsPattern("\"paymentStatus\":\"([A-Z][a-z]+)+\"")
                .contains("\"" + status.word() + "\"");
    }

    private static String written(Order order) {
        return Json.text(json -> OrderJson.write(json, order, List.of(REFUND)));
    }

    private static OrderLine line(String title, Optional<String> image) {
        return new OrderLine(
                new ProductId("mug-1"),
                new SellerId("ada"),
                SampleSellers.NAME.text(),
                title,
                image,
                new Money(1_250, EUR),
                new Quantity(2),
                Delivery.PARCEL);
    }

    private static Order order(PaymentStatus status, OrderLine line, StatusEntry... history) {
        return new Order(
                new OrderId("order-1"),
                new ShopperId("alice"),
                List.of(line),
                SENT,
                Optional.empty(),
                line.total().plus(new Money(500, EUR)),
                NOON,
                "hash-canary",
                new OrderState(
                        status,
                        StockHold.REFUNDING,
                        Deadline.at(NOON.plus(Order.HELD_FOR)),
                        Optional.of("cs_canary"),
                        Optional.of("pi_canary"),
                        new RefundTotals(
                                new Money(700, EUR),
                                new Money(0, EUR),
                                new Money(0, EUR),
                                new Money(0, EUR)),
                        BACK,
                        new Disputes(List.of(DISPUTE)),
                        Optional.of(Discrepancy.AMOUNT_MISMATCH),
                        List.of(history)),
                UnitCounts.NONE,
                3);
    }
}
