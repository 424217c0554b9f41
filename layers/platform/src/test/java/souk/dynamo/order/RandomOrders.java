package souk.dynamo.order;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.dynamo.UniqueProducts;
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
import souk.order.RefundTotals;
import souk.order.ShippingCharge;
import souk.order.StatusEntry;
import souk.order.StockHold;
import souk.order.UnitCounts;
import souk.seller.SampleSellers;
import souk.shipping.OptionId;
import souk.shipping.SampleAddresses;
import souk.shopper.Email;
import souk.shopper.ShopperId;

/** Orders of every shape, also such as no shopper would come to, from a seed. */
final class RandomOrders {
    private static final List<String> TEXTS =
            List.of(
                    "Mug",
                    "für \"Ünä\" \\ <b>",
                    "\u0000\n\t",
                    "\ud83d\ude00 \u202e",
                    "x".repeat(900));

    private final Random random;

    RandomOrders(long seed) {
        this.random = new Random(seed);
    }

    Order next() {
        Currency currency = Currency.getInstance(any(List.of("EUR", "JPY", "KWD")));
        List<OrderLine> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            lines.add(line(currency));
        }
        OrderShipping shipping = shipping(currency);
        return new Order(
                new OrderId(UniqueProducts.unique("random")),
                UniqueProducts.shopper(),
                lines,
                shipping,
                maybe(() -> new Email("receipt-" + random.nextInt(9) + "@souk.example")),
                money(currency),
                time(),
                "hash-" + random.nextLong(),
                progress(currency, back(lines, shipping)),
                counts(lines),
                random.nextLong(1, Long.MAX_VALUE));
    }

    /** Of some lines some units are in parcels, and of those some have arrived or come back. */
    private UnitCounts counts(List<OrderLine> lines) {
        Map<LineId, Integer> shipped = new HashMap<>();
        Map<LineId, Integer> delivered = new HashMap<>();
        Map<LineId, Integer> cancelled = new HashMap<>();
        Map<LineId, Integer> returned = new HashMap<>();
        for (OrderLine line : lines) {
            int units = some(line.quantity().units(), line, shipped);
            some(units, line, delivered);
            some(units, line, returned);
            some(line.quantity().units() - units, line, cancelled);
        }
        return new UnitCounts(shipped, delivered, cancelled, returned);
    }

    private int some(int most, OrderLine line, Map<LineId, Integer> counts) {
        int units = random.nextInt(most + 1);
        if (units > 0) {
            counts.put(line.id(), units);
        }
        return units;
    }

    private GivenBack back(List<OrderLine> lines, OrderShipping shipping) {
        var moves =
                List.of(
                        new GivenBack.Move(
                                time(), new SellerId("sam"), random.nextLong(-1_000, 1_000)));
        return maybe(
                        () ->
                                new GivenBack(
                                        allocation(lines, shipping),
                                        allocation(lines, shipping),
                                        moves))
                .orElse(GivenBack.NONE);
    }

    private Allocation allocation(List<OrderLine> lines, OrderShipping shipping) {
        Map<LineId, Long> ofLines = new HashMap<>();
        lines.forEach(line -> ofLines.put(line.id(), random.nextLong(1_000)));
        Map<SellerId, Long> ofShipping = new HashMap<>();
        shipping.charges().forEach(each -> ofShipping.put(each.seller(), random.nextLong(1_000)));
        return new Allocation(ofLines, ofShipping);
    }

    private Disputes disputes(Currency currency) {
        return maybe(
                        () ->
                                new Disputes(
                                        List.of(
                                                new Dispute(
                                                        "du_" + random.nextInt(1_000),
                                                        any(List.of(DisputeState.values())),
                                                        money(currency),
                                                        random.nextBoolean(),
                                                        time()))))
                .orElse(Disputes.NONE);
    }

    /** An order that holds its stock until then. */
    static Order held(ShopperId shopper, Instant placedAt) {
        Order any = new RandomOrders(placedAt.getEpochSecond()).next();
        Money total = any.total();
        return new Order(
                any.id(),
                shopper,
                any.lines(),
                any.shipping(),
                Optional.empty(),
                total,
                placedAt,
                any.requestHash(),
                new OrderState(
                        PaymentStatus.PENDING,
                        StockHold.HELD,
                        Deadline.at(placedAt.plus(Order.HELD_FOR)),
                        Optional.of("cs_1"),
                        Optional.empty(),
                        RefundTotals.none(total.currency()),
                        GivenBack.NONE,
                        Disputes.NONE,
                        Optional.empty(),
                        List.of()),
                UnitCounts.NONE,
                1);
    }

    private OrderLine line(Currency currency) {
        return new OrderLine(
                new ProductId(UniqueProducts.unique("any")),
                new SellerId(any(List.of("sam", "sue"))),
                SampleSellers.NAME.text(),
                any(TEXTS),
                maybe(() -> "/images/" + any(TEXTS)),
                money(currency),
                new Quantity(random.nextInt(1, Quantity.MAX + 1)),
                any(List.of(Delivery.values())));
    }

    private OrderShipping shipping(Currency currency) {
        return maybe(
                        () ->
                                new OrderShipping(
                                        Optional.of(
                                                SampleAddresses.in("BR", "São Paulo", "01310-930")),
                                        List.of(charge("sam", currency), charge("sue", currency))))
                .orElse(OrderShipping.NONE);
    }

    private ShippingCharge charge(String seller, Currency currency) {
        return new ShippingCharge(
                new SellerId(seller), new OptionId("post"), any(TEXTS), money(currency));
    }

    private OrderState progress(Currency currency, GivenBack back) {
        List<StatusEntry> history = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            history.add(
                    new StatusEntry(
                            any(List.of(PaymentStatus.values())),
                            time(),
                            maybe(() -> any(List.of(Reason.values())))));
        }
        return new OrderState(
                any(List.of(PaymentStatus.values())),
                any(List.of(StockHold.values())),
                new Deadline(time(), time(), random.nextBoolean()),
                maybe(() -> "cs_" + random.nextLong()),
                maybe(() -> "pi_" + random.nextLong()),
                new RefundTotals(
                        money(currency), money(currency), money(currency), money(currency)),
                back,
                disputes(currency),
                maybe(() -> any(List.of(Discrepancy.values()))),
                history);
    }

    private Money money(Currency currency) {
        return new Money(any(List.of(0L, 1L, random.nextLong(1L << 53))), currency);
    }

    private Instant time() {
        return OrderFixture.NOW.plus(Duration.ofMillis(random.nextLong(1L << 40)));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }
}
