package souk.proof.checkout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import souk.cart.GuestCart;
import souk.cart.MergeId;
import souk.cart.NotInCart;
import souk.cart.PricedCart;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.local.stripe.ledger.StripeRefusal;
import souk.order.ReviewedQuote;
import souk.order.SampleShipping;
import souk.shipping.AddressId;
import souk.shipping.Destination;
import souk.shipping.Quote;
import souk.shipping.QuotedLine;
import souk.shipping.Recipient;
import souk.shopper.ShopperId;
import souk.value.ShopUnavailable;

/** Somebody with a cart, a browser and a card or two. Used by one thread at a time. */
public final class Buyer {
    private static final int PATIENCE = 6;

    /** The saved address. */
    public static final AddressId HOME = new AddressId("home");

    private final CheckoutFixture fixture;
    private final ShopperId shopper;
    private final AtomicInteger wishes = new AtomicInteger();
    private Recipient recipient = new Recipient.Typed(SampleShipping.ADDRESS);

    public Buyer(CheckoutFixture fixture, String name) {
        this.fixture = fixture;
        this.shopper = new ShopperId(name);
    }

    /** Has the address saved, and orders are sent there by its id. */
    public Buyer withSavedAddress() {
        fixture.stores()
                .addressBooks()
                .change(shopper, book -> book.adding(HOME, SampleShipping.ADDRESS, true));
        recipient = new Recipient.Saved(HOME);
        return this;
    }

    public String name() {
        return shopper.value();
    }

    /** What a cart holds and costs when it is looked at. */
    public record Review(ReviewedQuote quote, Map<String, Integer> units) {
        public long total() {
            return quote.total();
        }
    }

    /** Puts all of it into the cart at once. */
    public void wants(Map<String, Integer> units) {
        fills(key(), units);
    }

    /** The same under a name of its own; what the cart holds and costs then. */
    public Review fills(String wish, Map<String, Integer> units) {
        var guest =
                new GuestCart(
                        units.entrySet().stream()
                                .map(wanted -> line(wanted.getKey(), wanted.getValue()))
                                .toList());
        return review(answered(() -> fixture.carts().merge(shopper, new MergeId(wish), guest)));
    }

    private static GuestCart.Line line(String id, int units) {
        LineId line = new LineId(id);
        return new GuestCart.Line(line.product(), line.variant(), new Quantity(units));
    }

    /** Makes do with fewer of a product; with none, it leaves the cart. */
    public void makesDoWith(String product, int units) {
        LineId id = new LineId(product);
        if (units == 0) {
            fixture.carts().remove(shopper, id);
            return;
        }
        try {
            fixture.carts().change(shopper, id, new Quantity(units));
        } catch (NotInCart gone) {
            // Ordered meanwhile.
        }
    }

    public Review reviews() {
        return review(answered(() -> fixture.carts().read(shopper)));
    }

    /** A crowd keeps a database busy; then a browser asks again. */
    private static PricedCart answered(Supplier<PricedCart> asked) {
        for (int again = 1; again < PATIENCE; again++) {
            try {
                return asked.get();
            } catch (ShopUnavailable busy) {
                // The same request says the same.
            }
        }
        return asked.get();
    }

    private Review review(PricedCart cart) {
        Map<String, Integer> units = new LinkedHashMap<>();
        for (PricedCart.Line line : cart.lines()) {
            units.put(line.id().value(), line.quantity().units());
        }
        return new Review(
                ReviewedQuote.of(cart.version(), quote(cart), Optional.of(recipient)), units);
    }

    private Quote quote(PricedCart cart) {
        List<QuotedLine> lines = QuotedLine.of(cart);
        return Quote.of(
                lines,
                Optional.of(Destination.of(SampleShipping.ADDRESS)),
                fixture.seller().rates(QuotedLine.senders(lines)),
                Map.of(),
                cart.total().currency());
    }

    /** A key that was not used before. */
    public String key() {
        return name() + "-" + wishes.incrementAndGet();
    }

    /** Sends one request to order. */
    public Reply orders(String key, Review review) {
        return fixture.order(
                new ClientCallLog.Request(name(), key, review.quote().cartVersion()),
                review.quote());
    }

    /** Sends the same request until it is answered, or patience ends. */
    public Reply insists(String key, Review review) {
        Reply reply = orders(key, review);
        for (int again = 1; again < PATIENCE && reply.worthRepeating(); again++) {
            reply = orders(key, review);
        }
        return reply;
    }

    /** Asks on another device for the payment of an order, until it is answered. */
    public Reply asksForPayment(String order) {
        Reply reply = fixture.payment(name(), order);
        for (int again = 1; again < PATIENCE && reply.worthRepeating(); again++) {
            reply = fixture.payment(name(), order);
        }
        return reply;
    }

    /** Asks once to take an unpaid order back, to change the cart. */
    public Reply cancels(String order) {
        return fixture.refunds().cancels(name(), order, "take-back", "{\"unpaidOnly\": true}");
    }

    /** Asks until it is answered, or patience ends. */
    public Reply insistsToCancel(String order) {
        Reply reply = cancels(order);
        for (int again = 1; again < PATIENCE && reply.worthRepeating(); again++) {
            reply = cancels(order);
        }
        return reply;
    }

    /** Leaves nothing in the cart. */
    public void empties() {
        reviews().units().keySet().forEach(product -> makesDoWith(product, 0));
    }

    /** Pays with a card, as the page does with the secret; whether the bank said yes. */
    public boolean pays(Reply placed, String card) {
        Optional<String> session = placed.secret().map(Buyer::session);
        try {
            session.ifPresent(id -> fixture.stripe().pay(id, card));
            return session.isPresent();
        } catch (StripeRefusal no) {
            return false;
        }
    }

    /** The session that a client secret belongs to. */
    public static String session(String secret) {
        return secret.substring(0, secret.indexOf("_secret_"));
    }
}
