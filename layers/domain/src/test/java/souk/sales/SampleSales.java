package souk.sales;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import souk.cart.Cart;
import souk.cart.CartLine;
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
import souk.order.Order;
import souk.order.ReceivedPayment;
import souk.order.SampleOrders;
import souk.order.SampleShipping;
import souk.seller.SampleSellers;

/** Orders of sam's mugs at 10.01 and sue's lamps at 5.00, two of each. */
public final class SampleSales {
    public static final SellerId SAM = new SellerId("sam");
    public static final SellerId SUE = new SellerId("sue");
    public static final ProductId MUG = new ProductId("mug");
    public static final ProductId LAMP = new ProductId("reading-lamp");
    public static final long TOTAL = 2 * 1_001 + 2 * 500;
    public static final long SHIPPING = 490 + 50;

    private SampleSales() {}

    /** An order of which nothing is sent. */
    public static Order placed() {
        return placed(Delivery.NONE);
    }

    /** An order of which either seller sends two units, for {@link #SHIPPING} each. */
    public static Order sent() {
        return placed(Delivery.PARCEL);
    }

    private static Order placed(Delivery delivery) {
        SequencedMap<LineId, CartLine> lines = new LinkedHashMap<>();
        SequencedMap<LineId, Product> products = new LinkedHashMap<>();
        for (Product product :
                List.of(product(MUG, SAM, 1_001, delivery), product(LAMP, SUE, 500, delivery))) {
            products.put(product.line(), product);
            lines.put(
                    LineId.of(product.id()),
                    new CartLine(
                            product.id(), new Quantity(2), product.price(), SampleOrders.NOON));
        }
        var state =
                new CheckoutState(
                        SampleOrders.ORDER,
                        Optional.empty(),
                        new Cart(SampleOrders.ALICE, 1, lines),
                        products);
        return SampleShipping.order(state, "hash", SampleOrders.NOON).withSession("cs_1");
    }

    public static Order paid(Order order, Instant now) {
        return order.paid(new ReceivedPayment("cs_1", Optional.of("pi_1"), order.total()), now);
    }

    private static Product product(ProductId id, SellerId seller, long minor, Delivery delivery) {
        return new Product(
                id,
                seller,
                SampleSellers.NAME.text(),
                "The " + id,
                "",
                new Category("kitchen"),
                new Money(minor, SampleOrders.EUR),
                9,
                List.of(),
                RatingSummary.NONE,
                delivery,
                ProductStatus.ACTIVE,
                Suspension.NONE,
                1,
                SampleOrders.NOON);
    }
}
