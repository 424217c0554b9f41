package souk.parcel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.OrderShipping;
import souk.order.OrdersInMemory;
import souk.order.ReceivedPayment;
import souk.order.SampleOrders;
import souk.order.SampleShipping;
import souk.order.ShippingCharge;
import souk.order.UnitCounts;
import souk.order.Units;
import souk.payment.MutableClock;
import souk.seller.SampleSellers;
import souk.shipping.OptionId;
import souk.value.IdempotencyKey;

/** Alice has paid for three mugs and a download of Sam, and a vase of Sue. */
public final class ParcelFixture {
    public static final SellerId SAM = new SellerId("sam");
    public static final SellerId SUE = new SellerId("sue");
    public static final LineId MUGS = new LineId("mug");
    public static final LineId VASE = new LineId("vase");
    public static final LineId DOWNLOAD = new LineId("download");

    final MutableClock clock = new MutableClock();
    final OrdersInMemory orders = new OrdersInMemory();
    final Parcels parcels = new ParcelsInMemory(orders);
    final Packing packing = new Packing(parcels, clock);
    final Delivering delivering = new Delivering(parcels, clock);

    ParcelFixture() {
        for (String id : List.of("mug", "vase", "download")) {
            orders.with(SampleOrders.product(id, 1_000, 9));
        }
        orders.with(paidOrder());
    }

    /** The order of which nothing is sent yet. */
    public static Order paidOrder() {
        Order order = unpaidOrder();
        var payment = new ReceivedPayment("cs_1", Optional.of("pi_1"), order.total());
        return order.withSession("cs_1").paid(payment, SampleOrders.NOON);
    }

    static Order unpaidOrder() {
        var lines =
                List.of(
                        line(MUGS, SAM, 3, Delivery.PARCEL),
                        line(DOWNLOAD, SAM, 1, Delivery.NONE),
                        line(VASE, SUE, 1, Delivery.PARCEL));
        var charges = List.of(charge(SAM), charge(SUE));
        Order empty = SampleOrders.order(SampleOrders.product("mug", 1_000, 9));
        Money total = SampleOrders.euro(6_000);
        return new Order(
                empty.id(),
                empty.shopper(),
                lines,
                new OrderShipping(Optional.of(SampleShipping.ADDRESS), charges),
                Optional.empty(),
                total,
                empty.placedAt(),
                empty.requestHash(),
                empty.state(),
                UnitCounts.NONE,
                1);
    }

    private static OrderLine line(LineId id, SellerId seller, int units, Delivery delivery) {
        return new OrderLine(
                new ProductId(id.value()),
                seller,
                SampleSellers.NAME.text(),
                "The " + id,
                Optional.empty(),
                SampleOrders.euro(1_000),
                new Quantity(units),
                delivery);
    }

    private static ShippingCharge charge(SellerId seller) {
        return new ShippingCharge(
                seller, new OptionId("standard"), "Standard", SampleOrders.euro(500));
    }

    Order order() {
        return orders.find(SampleOrders.ORDER).orElseThrow();
    }

    Units units(LineId line) {
        Order order = order();
        return order.lines().stream()
                .filter(each -> each.id().equals(line))
                .findFirst()
                .flatMap(each -> Units.of(order, each))
                .orElseThrow();
    }

    /** Sam sends so many mugs. */
    Parcel mugs(String key, int units) {
        return packing.ship(SAM, SampleOrders.ORDER, new IdempotencyKey(key), of(MUGS, units));
    }

    static ParcelRequest of(LineId line, int units) {
        return new ParcelRequest(
                Optional.of(List.of(new LineUnits(line, new Quantity(units)))), Tracking.NONE);
    }

    static ParcelRequest all() {
        return new ParcelRequest(Optional.empty(), Tracking.NONE);
    }

    static Map<LineId, Integer> mugs(int units) {
        return Map.of(MUGS, units);
    }
}
