package souk.dynamo.sales;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.dynamo.Attributes;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.OrderFixture;
import souk.money.Money;
import souk.order.Deadline;
import souk.order.Disputes;
import souk.order.GivenBack;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.order.OrderShipping;
import souk.order.OrderState;
import souk.order.PaymentStatus;
import souk.order.ReceivedPayment;
import souk.order.RefundTotals;
import souk.order.StatusEntry;
import souk.order.StockHold;
import souk.order.UnitCounts;
import souk.sales.Period;
import souk.sales.SalesChange;
import souk.sales.SalesFigures;
import souk.seller.SampleSellers;

/** Sales on the test store, and short words for tests of them. */
public final class SalesFixture {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final DynamoSales SALES = sales();

    private SalesFixture() {}

    static DynamoSales sales(ExecutionInterceptor... interceptors) {
        return new DynamoSales(
                TestStore.tables(interceptors),
                Clock.fixed(OrderFixture.NOW, ZoneOffset.UTC),
                () -> UUID.randomUUID().toString());
    }

    public static SellerId seller() {
        return new SellerId(UniqueProducts.unique("seller"));
    }

    public static OrderLine line(SellerId seller, String line, long price, int units) {
        return new OrderLine(
                new LineId(line),
                seller,
                SampleSellers.NAME.text(),
                "The " + line,
                List.of(),
                Optional.empty(),
                new Money(price, UniqueProducts.EUR),
                new Quantity(units),
                Delivery.NONE);
    }

    /** A new order of these lines, paid then. */
    public static Order paid(Instant at, OrderLine... lines) {
        Order placed = placed(at, lines);
        return placed.withSession("cs_1")
                .paid(new ReceivedPayment("cs_1", Optional.of("pi_1"), placed.total()), at);
    }

    /** A new order of these lines. */
    public static Order placed(Instant at, OrderLine... lines) {
        Money total =
                List.of(lines).stream().map(OrderLine::total).reduce(Money::plus).orElseThrow();
        return new Order(
                new OrderId(UniqueProducts.unique("order")),
                UniqueProducts.shopper(),
                List.of(lines),
                OrderShipping.NONE,
                Optional.empty(),
                total,
                at,
                "hash",
                new OrderState(
                        PaymentStatus.PENDING,
                        StockHold.HELD,
                        Deadline.at(at.plusSeconds(1_800)),
                        Optional.empty(),
                        Optional.empty(),
                        RefundTotals.none(UniqueProducts.EUR),
                        GivenBack.NONE,
                        Disputes.NONE,
                        Optional.empty(),
                        List.of(new StatusEntry(PaymentStatus.PENDING, at, Optional.empty()))),
                UnitCounts.NONE,
                1);
    }

    /** All that an order adds in its present state. */
    static SalesChange sold(Order order) {
        return SalesChange.between(Optional.empty(), order, BERLIN).orElseThrow();
    }

    static SalesChange step(Order before, Order after) {
        return SalesChange.between(Optional.of(before), after, BERLIN).orElseThrow();
    }

    static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    static SalesFigures day(SellerId seller, String day) {
        return SALES.read(seller, days(day, day))
                .days()
                .getOrDefault(LocalDate.parse(day), SalesFigures.NONE);
    }

    /** The sort keys of all rows of a seller. */
    static List<String> rows(SellerId seller) {
        List<String> rows = new ArrayList<>();
        TestStore.CLIENT
                .queryPaginator(
                        q ->
                                q.tableName("Sales")
                                        .keyConditionExpression("sellerId = :seller")
                                        .expressionAttributeValues(
                                                Map.of(
                                                        ":seller",
                                                        AttributeValue.fromS(seller.value()))))
                .items()
                .forEach(row -> rows.add(Attributes.text(row, "day")));
        return rows;
    }
}
