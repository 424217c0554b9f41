package souk.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.cart.PricedCart;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.shipping.AddressRequired;
import souk.shipping.NotShippedThere;
import souk.shipping.Quote;
import souk.shipping.QuotedLine;
import souk.shipping.UnknownShippingOption;
import souk.shopper.Email;

/**
 * What an order is decided on.
 *
 * @param id of the order that the request makes
 * @param placedEarlier the order that this very request made earlier
 * @param products those of the cart's lines, as they are now and as they were chosen
 */
public record CheckoutState(
        OrderId id, Optional<Order> placedEarlier, Cart cart, Map<LineId, Product> products) {

    /**
     * The most that one payment may be, in minor units of any currency.
     *
     * @see <a href="https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts">Maximum
     *     charge amounts</a>
     */
    public static final long MAX_TOTAL = 99_999_999;

    /**
     * The order that buys the whole cart, and sends it, as the shopper reviewed it.
     *
     * @param terms of {@link #sellers}
     * @throws CartChanged when the cart is not the reviewed one
     * @throws CartEmpty when there is nothing in it
     * @throws OutOfStock when a line cannot be had in full, or its seller does not sell any more
     * @throws PriceChanged when a line costs something else now
     * @throws AddressRequired when something is sent, and nobody has said where to
     * @throws NotShippedThere when somebody does not send there
     * @throws UnknownShippingOption when somebody does not send like that
     * @throws ShippingChanged when the sending costs something else now
     * @throws TotalTooSmall when no payment can be as small; what costs nothing needs none
     * @throws TotalTooLarge when no payment can be as large
     */
    public Order newOrder(
            ReviewedQuote reviewed,
            ShippingTerms terms,
            Optional<Email> receiptTo,
            String requestHash,
            Instant now) {
        requireReviewed(reviewed);
        requireSelling(terms);
        PricedCart priced = priced();
        // Two lines may change by as much as each other, and cost the same together.
        if (!priced.pricing().sameLines(reviewed.pricing())) {
            throw new PriceChanged(priced);
        }
        Quote quote = quote(priced, reviewed, terms);
        if (!quote.pricing().equals(reviewed.pricing())
                || quote.totalAmount().minor() != reviewed.total()) {
            throw new ShippingChanged(quote);
        }
        Money total = quote.totalAmount();
        requirePayable(total);
        return new Order(
                id,
                cart.shopper(),
                orderLines(),
                OrderShipping.of(quote, terms.address()),
                receiptTo,
                total,
                now,
                requestHash,
                OrderState.placed(total, now),
                UnitCounts.NONE,
                1);
    }

    /** Refuses another cart than the reviewed one, and one that cannot be had in full. */
    public void requireReviewed(ReviewedQuote reviewed) {
        if (cart.version() != reviewed.cartVersion()) {
            throw new CartChanged(cart.version());
        }
        if (cart.lines().isEmpty()) {
            throw new CartEmpty();
        }
        requireStock();
    }

    private static Quote quote(PricedCart priced, ReviewedQuote reviewed, ShippingTerms terms) {
        return Quote.of(
                QuotedLine.of(priced),
                terms.destination(),
                terms.rates(),
                reviewed.choices(),
                priced.total().currency());
    }

    /** Those who send something of it; it has at least one line. */
    public List<SellerId> senders() {
        return QuotedLine.senders(QuotedLine.of(priced()));
    }

    /** Those who sell something of it. */
    public List<SellerId> sellers() {
        return QuotedLine.of(priced()).stream().map(QuotedLine::seller).distinct().toList();
    }

    /** Refuses lines of those who do not sell at this moment. */
    private void requireSelling(ShippingTerms terms) {
        List<OutOfStock.Left> gone =
                cart.lines().keySet().stream()
                        .filter(id -> !terms.selling().contains(sellerOf(id)))
                        .map(id -> new OutOfStock.Left(id, 0))
                        .toList();
        if (!gone.isEmpty()) {
            throw new OutOfStock(gone);
        }
    }

    private SellerId sellerOf(LineId id) {
        return Objects.requireNonNull(products.get(id)).seller();
    }

    private static void requirePayable(Money total) {
        Money least = LeastCharge.in(total.currency());
        if (total.minor() > 0 && total.compareTo(least) < 0) {
            throw new TotalTooSmall(least);
        }
        if (total.minor() > MAX_TOTAL) {
            throw new TotalTooLarge();
        }
    }

    /** The same, with products that have changed since; what is gone is left out of them. */
    public CheckoutState with(Map<LineId, Product> now) {
        return new CheckoutState(id, placedEarlier, cart, now);
    }

    /** The cart as the shopper would be shown it; it has at least one line. */
    public PricedCart priced() {
        Currency currency = cart.lines().firstEntry().getValue().seenPrice().currency();
        return PricedCart.of(cart, products, currency);
    }

    /** Refuses a cart of which a line cannot be had in full. */
    public void requireStock() {
        List<OutOfStock.Left> shortages = new ArrayList<>();
        for (CartLine line : cart.lines().values()) {
            Product product = products.get(line.id());
            int left = product == null || !product.buyable() ? 0 : product.stock();
            if (left < line.quantity().units()) {
                shortages.add(new OutOfStock.Left(line.id(), left));
            }
        }
        if (!shortages.isEmpty()) {
            throw new OutOfStock(shortages);
        }
    }

    private List<OrderLine> orderLines() {
        return cart.lines().values().stream()
                .map(
                        line ->
                                OrderLine.of(
                                        Objects.requireNonNull(products.get(line.id())),
                                        line.quantity()))
                .toList();
    }
}
