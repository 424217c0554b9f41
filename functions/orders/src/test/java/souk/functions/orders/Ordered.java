package souk.functions.orders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.cart.Cart;
import souk.cart.Quantity;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.money.Money;
import souk.order.CheckoutState;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrdersInMemory;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.ReceivedPayment;
import souk.order.SampleOrders;
import souk.order.SampleShipping;
import souk.parcel.Carrier;
import souk.parcel.Packing;
import souk.parcel.Parcel;
import souk.parcel.ParcelRequest;
import souk.parcel.ParcelsInMemory;
import souk.parcel.Tracking;
import souk.parcel.TrackingNumber;
import souk.refund.RefundsInMemory;
import souk.refund.ReturnPeriod;
import souk.seller.SampleSellers;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;

/** Orders of two mugs each, placed through the port a minute after one another. */
final class Ordered {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Product MUG =
            new Product(
                    new ProductId("mug"),
                    new SellerId("ada"),
                    SampleSellers.NAME.text(),
                    "The mug",
                    "",
                    new Category("kitchen"),
                    new Money(1_250, Currency.getInstance("EUR")),
                    99,
                    List.of("/mug.svg"),
                    RatingSummary.NONE,
                    Delivery.PARCEL,
                    ProductStatus.ACTIVE,
                    Suspension.NONE,
                    1,
                    NOON);

    private final OrdersInMemory orders = new OrdersInMemory();
    private final ParcelsInMemory parcels = new ParcelsInMemory(orders);
    private int placed;

    OrdersInMemory orders() {
        return orders;
    }

    /** The route that shows one of them. */
    GetOrder route() {
        return new GetOrder(
                orders,
                new OrderParts(
                        orders,
                        parcels,
                        new RefundsInMemory(orders),
                        new ReturnPeriod(Duration.ofDays(14)),
                        Clock.fixed(NOON.plusSeconds(1_000), ZoneOffset.UTC)));
    }

    /** Pays an order in full. */
    Ordered paid(String name) {
        Order order = orders.find(new OrderId(id(name))).orElseThrow();
        Order open = order.withSession("cs_1");
        var payment = new ReceivedPayment("cs_1", Optional.of("pi_1"), order.total());
        orders.with(open.paid(payment, NOON.plusSeconds(600)));
        return this;
    }

    /** Sends so many mugs of an order. */
    Parcel sent(String name, int mugs) {
        var lines = List.of(new LineUnits(new LineId("mug"), new Quantity(mugs)));
        var tracking =
                new Tracking(
                        Optional.of(new Carrier("UPS")), Optional.of(new TrackingNumber("1Z")));
        return new Packing(parcels, Clock.fixed(NOON.plusSeconds(900), ZoneOffset.UTC))
                .ship(
                        MUG.seller(),
                        new OrderId(id(name)),
                        new IdempotencyKey("sent-" + mugs),
                        new ParcelRequest(Optional.of(lines), tracking));
    }

    /** The id of the order of that name, in the form that all have. */
    static String id(String name) {
        return name + "2".repeat(26 - name.length());
    }

    /** Places one more order of that name. */
    Ordered by(String user, String name) {
        ShopperId shopper = new ShopperId(user);
        var line = Cart.empty(shopper).withMore(MUG, new Quantity(2), NOON);
        long version = 2L * placed + 1;
        Cart cart = new Cart(shopper, version, new LinkedHashMap<>(Map.of(line.id(), line)));
        OrderId orderId = new OrderId(id(name));
        Instant now = NOON.plusSeconds(60L * placed++);
        orders.with(MUG).with(cart);
        var state = new CheckoutState(orderId, Optional.empty(), cart, Map.of(MUG.line(), MUG));
        orders.place(SampleShipping.order(state, "hash", now), state, SampleOrders.WIDE_LIMITS);
        return this;
    }

    /** Ends an order a second before it is due. */
    Ordered over(String name) {
        Order order = orders.find(new OrderId(id(name))).orElseThrow();
        Instant end = order.state().dueAt().minusSeconds(1);
        orders.update(
                order,
                order.released(PaymentStatus.CANCELLED, Reason.EXPIRED, end),
                Optional.empty());
        return this;
    }
}
