package souk.proof.sales;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.ReceivedPayment;
import souk.order.SampleShipping;
import souk.seller.SampleSellers;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;

/** Orders and every state they go through, from a seed. */
public final class OrderLifecycles {
    static final Currency EUR = Currency.getInstance("EUR");

    /** The night in which clocks go back in Berlin: its day has 25 hours. */
    private static final Instant FIRST = Instant.parse("2026-10-24T20:00:00Z");

    private static final int MINUTES = 9 * 24 * 60;
    private static final int PRODUCTS = 7;

    private final Random random;
    private final String run;

    public OrderLifecycles(long seed) {
        this.random = new Random(seed);
        this.run = "r" + seed + "-";
    }

    public List<SellerId> sellers() {
        return List.of(new SellerId(run + "sam"), new SellerId(run + "sue"));
    }

    /** One order, and what becomes of it. */
    public OrderLifecycle next(int number) {
        Instant now = FIRST.plus(Duration.ofMinutes(random.nextInt(MINUTES)));
        List<Order> states = new ArrayList<>();
        states.add(placed(number, now));
        states.add(states.getLast().withSession("cs_" + number));
        int fate = random.nextInt(6);
        if (fate == 0) {
            states.add(
                    states.getLast()
                            .released(PaymentStatus.CANCELLED, Reason.EXPIRED, now.plusSeconds(9)));
            if (random.nextBoolean()) {
                states.add(paid(states.getLast(), now.plusSeconds(90)));
            }
        } else {
            states.add(paid(states.getLast(), now.plusSeconds(random.nextInt(7_200))));
        }
        if (states.getLast().status() == PaymentStatus.PAID) {
            sends(states);
        }
        var back = new RandomRefunds(random, states);
        if (fate >= 3 && states.getLast().status() == PaymentStatus.PAID) {
            back.happen(now.plus(Duration.ofHours(3)), fate == 5);
        }
        return new OrderLifecycle(states, back.changes());
    }

    /** Some units of some lines are put into parcels, and some of those arrive. */
    private void sends(List<Order> states) {
        for (OrderLine line : states.getLast().lines()) {
            int left = line.quantity().units();
            while (left > 0 && random.nextInt(3) > 0) {
                int units = 1 + random.nextInt(left);
                Order order = states.getLast();
                states.add(order.withCounts(order.counts().withShipped(Map.of(line.id(), units))));
                if (random.nextBoolean()) {
                    Order sent = states.getLast();
                    states.add(
                            sent.withCounts(sent.counts().withDelivered(Map.of(line.id(), units))));
                }
                left -= units;
            }
        }
    }

    private static Order paid(Order order, Instant now) {
        String session = order.state().session().orElseThrow();
        return order.paid(new ReceivedPayment(session, Optional.of("pi_1"), order.total()), now);
    }

    private Order placed(int number, Instant now) {
        ShopperId shopper = new ShopperId(run + "shopper");
        IdempotencyKey key = new IdempotencyKey("key-" + number);
        Map<LineId, Product> products = new LinkedHashMap<>();
        SequencedMap<LineId, CartLine> lines = new LinkedHashMap<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            Product product = product(random.nextInt(PRODUCTS));
            int units = 1 + random.nextInt(5);
            if (products.put(product.line(), product) == null) {
                lines.put(
                        product.line(),
                        new CartLine(product.line(), new Quantity(units), product.price(), now));
            }
        }
        Cart cart = new Cart(shopper, 1, lines);
        OrderId id = OrderId.of(new IdSeed(shopper.value()), key);
        var state = new CheckoutState(id, Optional.empty(), cart, products);
        return SampleShipping.order(state, "hash", now);
    }

    /** Two of them are variants of one product. */
    private Product product(int number) {
        return switch (number) {
            case 3 -> sized(number, 1);
            case 5 -> sized(number, 2);
            default -> plain("product-" + number, number);
        };
    }

    private Product sized(int number, int variant) {
        Product plain = plain("in-sizes", number);
        var size =
                new Variant(
                        VariantId.of(variant),
                        List.of("Size " + variant),
                        plain.price(),
                        plain.stock(),
                        Optional.empty(),
                        Optional.empty(),
                        ProductStatus.ACTIVE);
        var options =
                new Options(
                        List.of(new Option("Size", size.values())),
                        true,
                        List.of(),
                        Optional.empty());
        return plain.in(options, plain.stock()).as(size);
    }

    private Product plain(String id, int number) {
        return new Product(
                new ProductId(id),
                sellers().get(number % 2),
                SampleSellers.NAME.text(),
                "Product " + number,
                "",
                new Category("things"),
                new Money(51 + number * 333L, EUR),
                1_000,
                List.of(),
                RatingSummary.NONE,
                Delivery.PARCEL,
                ProductStatus.ACTIVE,
                Suspension.NONE,
                1,
                FIRST);
    }
}
