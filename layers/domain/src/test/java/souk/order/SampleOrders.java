package souk.order;

import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import souk.seller.SampleSellers;
import souk.shopper.SampleSeeds;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;

/** Products, and carts and orders of them, to test with. */
public final class SampleOrders {
    public static final Currency EUR = Currency.getInstance("EUR");
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final ShopperId ALICE = new ShopperId("alice");
    public static final IdempotencyKey KEY = new IdempotencyKey("key-1");

    /** What the template says where its owner says nothing else. */
    public static final OpenOrderLimits LIMITS = new OpenOrderLimits(3, 200);

    /** For tests of something else. */
    public static final OpenOrderLimits WIDE_LIMITS = new OpenOrderLimits(1_000, 100_000);

    /** The order that {@link #ALICE} makes with {@link #KEY}. */
    public static final OrderId ORDER = OrderId.of(SampleSeeds.of(ALICE), KEY);

    /** A cart of version 3 that holds two mugs at 12.50, as {@link #ALICE} is shown it. */
    public static final ReviewedQuote REVIEWED = reviewed(3, product("mug", 1_250, 5), 2);

    private SampleOrders() {}

    private static ReviewedQuote reviewed(long version, Product product, int units) {
        Cart cart = cart(version, line(product.id().value(), units));
        var products = Map.of(product.line(), product);
        return SampleShipping.reviewed(new CheckoutState(ORDER, Optional.empty(), cart, products));
    }

    public static Money euro(long minor) {
        return new Money(minor, EUR);
    }

    public static Product product(String id, long minor, int stock) {
        return product(id, euro(minor), stock, ProductStatus.ACTIVE);
    }

    public static Product product(String id, Money price, int stock, ProductStatus status) {
        return new Product(
                new ProductId(id),
                new SellerId("ada"),
                SampleSellers.NAME.text(),
                "The " + id,
                "",
                new Category("kitchen"),
                price,
                stock,
                List.of("/" + id + ".svg"),
                RatingSummary.NONE,
                Delivery.NONE,
                status,
                Suspension.NONE,
                1,
                NOON);
    }

    public static CartLine line(String id, int units) {
        return new CartLine(new ProductId(id), new Quantity(units), euro(1), NOON);
    }

    /** Alice's cart of that version. */
    public static Cart cart(long version, CartLine... lines) {
        var byId = new LinkedHashMap<LineId, CartLine>();
        for (CartLine line : lines) {
            byId.put(line.id(), line);
        }
        return new Cart(ALICE, version, byId);
    }

    /** Alice's order of two units of a product, placed at noon. */
    public static Order order(Product product) {
        List<OrderLine> lines = List.of(OrderLine.of(product, new Quantity(2)));
        Money total = lines.getFirst().total();
        return new Order(
                ORDER,
                ALICE,
                lines,
                OrderShipping.NONE,
                Optional.empty(),
                total,
                NOON,
                "hash",
                OrderState.placed(total, NOON),
                UnitCounts.NONE,
                1);
    }

    /** A product that is sent. */
    public static Product parcel(String id, long minor, int stock) {
        return with(product(id, minor, stock), stock, Delivery.PARCEL);
    }

    static Product less(Product product, int units) {
        return with(product, product.stock() - units, product.delivery());
    }

    private static Product with(Product product, int stock, Delivery delivery) {
        return new Product(
                product.id(),
                product.seller(),
                product.sellerName(),
                product.title(),
                product.description(),
                product.category(),
                product.price(),
                stock,
                product.options(),
                product.images(),
                product.rating(),
                delivery,
                product.status(),
                product.suspension(),
                product.version(),
                product.createdAt());
    }
}
