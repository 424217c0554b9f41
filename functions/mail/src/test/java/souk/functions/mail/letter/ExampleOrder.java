package souk.functions.mail.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.OptionValue;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.catalogue.VariantId;
import souk.money.Money;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.order.OrderShipping;
import souk.order.ReceivedPayment;
import souk.order.SampleOrders;
import souk.order.ShippingCharge;
import souk.order.UnitCounts;
import souk.shipping.Address;
import souk.shipping.AddressLine;
import souk.shipping.Country;
import souk.shipping.OptionId;
import souk.shipping.Phone;
import souk.shipping.PostalCode;
import souk.shopper.ShopperId;

/**
 * A paid order of three lines of two sellers.
 *
 * @param said what people wrote in place of the usual words
 */
record ExampleOrder(UnaryOperator<String> said) {
    static final SellerId POTTER = new SellerId("potter");
    static final SellerId WEAVER = new SellerId("weaver");
    static final LineId MUG = new LineId("oat-tall-mug");
    static final LineId THROW = LineId.of(new ProductId("linen-throw"), VariantId.of(7));
    static final LineId PATTERN = new LineId("weaving-pattern");
    static final ShopperId SHOPPER = new ShopperId("sub-of-the-shopper");
    static final Instant PLACED = Instant.parse("2026-03-01T22:40:00Z");

    Order paid() {
        return paid("order-1");
    }

    Order paid(String id) {
        List<OrderLine> lines = lines();
        Money total = SampleOrders.euro(2 * 3_400 + 8_900 + 1_200 + 590 + 490);
        Order draft = SampleOrders.order(SampleOrders.product("mug", 1, 9));
        var order =
                new Order(
                        new OrderId(id),
                        SHOPPER,
                        lines,
                        shipping(),
                        Optional.empty(),
                        total,
                        PLACED,
                        "hash",
                        draft.state(),
                        UnitCounts.NONE,
                        1);
        var payment = new ReceivedPayment("cs_1", Optional.of("pi_1"), total);
        return order.withSession("cs_1").paid(payment, PLACED.plusSeconds(95));
    }

    private List<OrderLine> lines() {
        return List.of(
                line(MUG, POTTER, "Oat tall mug", List.of(), 3_400, 2, Delivery.PARCEL),
                line(
                        THROW,
                        WEAVER,
                        "Washed linen throw with a hand-knotted fringe",
                        List.of(option("Size", "140 × 200 cm"), option("Colour", "Clay")),
                        8_900,
                        1,
                        Delivery.PARCEL),
                line(
                        PATTERN,
                        WEAVER,
                        "Weaving for beginners (PDF)",
                        List.of(),
                        1_200,
                        1,
                        Delivery.NONE));
    }

    private OrderLine line(
            LineId id,
            SellerId seller,
            String title,
            List<OptionValue> options,
            long price,
            int units,
            Delivery delivery) {
        return new OrderLine(
                id,
                seller,
                said.apply(seller.equals(POTTER) ? "Ada’s Pots" : "North Loom"),
                said.apply(title),
                options,
                Optional.of("/" + id.product() + ".svg"),
                SampleOrders.euro(price),
                new Quantity(units),
                delivery);
    }

    private OptionValue option(String name, String value) {
        return new OptionValue(said.apply(name), said.apply(value));
    }

    private OrderShipping shipping() {
        return new OrderShipping(
                Optional.of(address()),
                List.of(
                        charge(POTTER, "Parcel with tracking", 590),
                        charge(WEAVER, "Standard parcel", 490)));
    }

    private ShippingCharge charge(SellerId seller, String name, long minor) {
        return new ShippingCharge(
                seller, new OptionId("standard"), said.apply(name), SampleOrders.euro(minor));
    }

    private Address address() {
        return new Address(
                line("Inês Duarte"),
                line("Rua do Carmo 12, 3.º esq."),
                Optional.of(line("Bell: Duarte & Filhos")),
                Optional.of(line("Lisboa")),
                Optional.empty(),
                Optional.of(new PostalCode("1200-094")),
                new Country("PT"),
                Optional.of(new Phone("+351 21 123 4567")));
    }

    private AddressLine line(String usual) {
        return Examples.checked(said, usual, AddressLine::new);
    }
}
