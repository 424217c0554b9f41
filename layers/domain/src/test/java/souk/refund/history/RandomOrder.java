package souk.refund.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.OrderShipping;
import souk.order.ReceivedPayment;
import souk.order.SampleOrders;
import souk.order.SampleShipping;
import souk.order.ShippingCharge;
import souk.order.UnitCounts;
import souk.seller.SampleSellers;
import souk.shipping.OptionId;

/** One to three sellers, one to four lines of each, some of which are not sent. */
final class RandomOrder {
    private static final List<Long> PRICES =
            List.of(1L, 3L, 7L, 99L, 333L, 1_000L, 1_250L, 4_990L, 100_000L);

    private RandomOrder() {}

    static ReferenceOrder reference(Random random) {
        int sellers = 1 + random.nextInt(3);
        List<ReferenceOrder.Line> lines = new ArrayList<>();
        for (int seller = 0; seller < sellers; seller++) {
            for (int more = 1 + random.nextInt(1 + random.nextInt(4)); more > 0; more--) {
                long price = PRICES.get(random.nextInt(PRICES.size()));
                boolean parcel = random.nextInt(4) > 0;
                int bought = 1 + random.nextInt(random.nextInt(4) == 0 ? 9 : 3);
                lines.add(new ReferenceOrder.Line(seller, price, bought, parcel));
            }
        }
        Collections.shuffle(lines, random);
        List<Long> charges = new ArrayList<>();
        for (int seller = 0; seller < sellers; seller++) {
            int one = seller;
            boolean sends = lines.stream().anyMatch(it -> it.seller() == one && it.parcel());
            charges.add(sends ? (long) random.nextInt(4) * 245 : 0);
        }
        return new ReferenceOrder(lines, charges);
    }

    static List<Product> products(ReferenceOrder reference) {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < reference.lines.size(); i++) {
            products.add(SampleOrders.product(World.line(i).value(), 1_000, HistoryChecks.STOCK));
        }
        return products;
    }

    /** The same, paid. */
    static Order paid(ReferenceOrder reference) {
        List<OrderLine> lines = new ArrayList<>();
        for (int i = 0; i < reference.lines.size(); i++) {
            lines.add(line(i, reference.lines.get(i)));
        }
        List<ShippingCharge> charges = new ArrayList<>();
        for (int seller = 0; seller < reference.charges.size(); seller++) {
            int one = seller;
            if (reference.lines.stream().anyMatch(it -> it.seller() == one && it.parcel())) {
                charges.add(
                        new ShippingCharge(
                                World.seller(seller),
                                new OptionId("standard"),
                                "Standard",
                                SampleOrders.euro(reference.charges.get(seller))));
            }
        }
        Order empty = SampleOrders.order(SampleOrders.product("mug", 1_000, 9));
        Order unpaid =
                new Order(
                        empty.id(),
                        empty.shopper(),
                        lines,
                        charges.isEmpty()
                                ? OrderShipping.NONE
                                : new OrderShipping(Optional.of(SampleShipping.ADDRESS), charges),
                        Optional.empty(),
                        SampleOrders.euro(reference.total()),
                        empty.placedAt(),
                        empty.requestHash(),
                        empty.state(),
                        UnitCounts.NONE,
                        1);
        var payment = new ReceivedPayment("cs_1", Optional.of(World.PAYMENT), unpaid.total());
        return unpaid.withSession("cs_1").paid(payment, SampleOrders.NOON);
    }

    private static OrderLine line(int number, ReferenceOrder.Line line) {
        return new OrderLine(
                new ProductId(World.line(number).value()),
                World.seller(line.seller()),
                SampleSellers.NAME.text(),
                "The " + number,
                Optional.empty(),
                SampleOrders.euro(line.price()),
                new Quantity(line.bought()),
                line.parcel() ? Delivery.PARCEL : Delivery.NONE);
    }
}
