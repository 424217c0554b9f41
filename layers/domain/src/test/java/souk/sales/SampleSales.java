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
import souk.catalogue.Option;
import souk.catalogue.Options;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
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
    public static final ProductId SHIRT = new ProductId("shirt");
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

    /** An order of sam's shirts, two in S and two in M, for 20.00 and 21.00 each. */
    public static Order placedInSizes() {
        return placed(List.of(shirt(1, "S", 2_000), shirt(2, "M", 2_100)));
    }

    /** A shirt of that size. */
    public static Product shirt(int variant, String size, long minor) {
        Product plain = product(SHIRT, SAM, minor, Delivery.NONE);
        var options =
                new Options(
                        List.of(new Option("Size", List.of("S", "M"))),
                        true,
                        List.of(),
                        Optional.empty());
        var chosen =
                new Variant(
                        VariantId.of(variant),
                        List.of(size),
                        plain.price(),
                        plain.stock(),
                        Optional.empty(),
                        Optional.empty(),
                        ProductStatus.ACTIVE);
        return plain.in(options, plain.stock()).as(chosen);
    }

    private static Order placed(Delivery delivery) {
        return placed(
                List.of(product(MUG, SAM, 1_001, delivery), product(LAMP, SUE, 500, delivery)));
    }

    private static Order placed(List<Product> all) {
        SequencedMap<LineId, CartLine> lines = new LinkedHashMap<>();
        SequencedMap<LineId, Product> products = new LinkedHashMap<>();
        for (Product product : all) {
            products.put(product.line(), product);
            lines.put(
                    product.line(),
                    new CartLine(
                            product.line(), new Quantity(2), product.price(), SampleOrders.NOON));
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
