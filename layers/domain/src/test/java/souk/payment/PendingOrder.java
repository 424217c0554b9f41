package souk.payment;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
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
import souk.order.RefundTotals;
import souk.order.StatusEntry;
import souk.order.StockHold;
import souk.order.UnitCounts;
import souk.seller.SampleSellers;
import souk.shopper.ShopperId;

/** An order of two lamps, just placed, of which no session is recorded yet. */
final class PendingOrder {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final Currency EUR = Currency.getInstance("EUR");

    private PendingOrder() {}

    static Order order() {
        return order(1250);
    }

    static Order order(long price) {
        var line =
                new OrderLine(
                        new ProductId("lamp"),
                        new SellerId("sam"),
                        SampleSellers.NAME.text(),
                        "Lamp",
                        Optional.empty(),
                        new Money(price, EUR),
                        new Quantity(2),
                        Delivery.NONE);
        var state =
                new OrderState(
                        PaymentStatus.PENDING,
                        StockHold.HELD,
                        Deadline.at(NOW.plus(Order.HELD_FOR)),
                        Optional.empty(),
                        Optional.empty(),
                        RefundTotals.none(EUR),
                        GivenBack.NONE,
                        Disputes.NONE,
                        Optional.empty(),
                        List.of(new StatusEntry(PaymentStatus.PENDING, NOW, Optional.empty())));
        return new Order(
                new OrderId("o1"),
                new ShopperId("alice"),
                List.of(line),
                OrderShipping.NONE,
                Optional.empty(),
                line.total(),
                NOW,
                "hash",
                state,
                UnitCounts.NONE,
                1);
    }
}
