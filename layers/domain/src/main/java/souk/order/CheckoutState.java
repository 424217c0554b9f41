package souk.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.money.Money;

/**
 * What an order is decided on.
 *
 * @param placedEarlier the order that this very request made earlier
 * @param products those of the cart, as they are now
 */
public record CheckoutState(
        Optional<Order> placedEarlier, Cart cart, Map<ProductId, Product> products) {

    /**
     * The most that one payment may be, in minor units of any currency.
     *
     * @see <a href="https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts">Maximum
     *     charge amounts</a>
     */
    public static final long MAX_TOTAL = 99_999_999;

    /**
     * The order that buys the whole cart as the shopper reviewed it.
     *
     * @throws CartChanged when the cart is not the reviewed one
     * @throws CartEmpty when there is nothing in it
     * @throws OutOfStock when a line cannot be had in full
     * @throws PriceChanged when it costs something else now
     * @throws TotalTooLarge when no payment can be as large
     */
    public Order newOrder(OrderId id, ReviewedCart reviewed, String requestHash, Instant now) {
        if (cart.version() != reviewed.cartVersion()) {
            throw new CartChanged(cart.version());
        }
        if (cart.lines().isEmpty()) {
            throw new CartEmpty();
        }
        List<OrderLine> lines = new ArrayList<>();
        List<OutOfStock.Left> shortages = new ArrayList<>();
        for (CartLine line : cart.lines().values()) {
            Product product = products.get(line.productId());
            int left = product == null || !product.active() ? 0 : product.stock();
            if (product == null || left < line.quantity().units()) {
                shortages.add(new OutOfStock.Left(line.productId(), left));
            } else {
                lines.add(OrderLine.of(product, line.quantity()));
            }
        }
        if (!shortages.isEmpty()) {
            throw new OutOfStock(shortages);
        }
        Money total = Order.sum(lines);
        if (total.minor() != reviewed.total()) {
            throw new PriceChanged(prices(lines), Optional.of(total));
        }
        if (total.minor() > MAX_TOTAL) {
            throw new TotalTooLarge();
        }
        return new Order(
                id,
                cart.shopper(),
                lines,
                total,
                now,
                requestHash,
                OrderState.placed(total, now),
                1);
    }

    private static List<PriceChanged.Price> prices(List<OrderLine> lines) {
        return lines.stream()
                .map(line -> new PriceChanged.Price(line.productId(), line.price()))
                .toList();
    }
}
