package souk.proof.fault;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import souk.order.PaymentStatus;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Reply;
import souk.proof.checkout.ShopState;

/**
 * Alice's own order, with what she asks for until she is answered; and what must be in her cart in
 * the end.
 */
final class OwnOrder {
    private static final Map<String, Integer> PLAIN = Map.of("lamp", 2);
    private static final Map<String, Integer> IN_SIZES = Map.of("lamp", 2, "rug~1", 1, "rug~2", 3);

    private final CheckoutFixture fixture;
    private final Buyer alice;
    private final String key;
    private Buyer.@Nullable Review reviewed;
    private @Nullable Reply placed;
    private boolean waiting;
    private boolean refused;
    private boolean regrets;
    private boolean insists;
    private boolean elsewhere;

    OwnOrder(CheckoutFixture fixture) {
        this.fixture = fixture;
        this.alice = new Buyer(fixture, "alice").withSavedAddress();
        this.key = alice.key();
    }

    /** Lamps and a rug in two sizes, three of each for sale; a unit costs so many cents. */
    void fills(long price) {
        fills(IN_SIZES, price);
    }

    /** The same lamps alone. */
    void fillsPlain(long price) {
        fills(PLAIN, price);
    }

    private void fills(Map<String, Integer> units, long price) {
        // A transaction names the lines as they came into the cart.
        var sorted = new TreeMap<>(units);
        sorted.keySet().forEach(each -> fixture.putOnSale(each, 3, price));
        alice.wants(sorted);
        reviewed = alice.reviews();
    }

    /** Her cart must be as it was in the end. */
    void isRefused() {
        refused = true;
    }

    /** Her request, once, as from another tab. */
    void orders() {
        alice.orders(key, review());
    }

    /** The same; she will send it again until it is answered, and then pay. */
    void insists() {
        waiting = true;
        orders();
    }

    void isPlaced() {
        placed = alice.insists(key, review());
    }

    /** Her request for its payment, from another device. */
    void asksForPayment() {
        elsewhere = true;
        fixture.payment(alice.name(), id());
    }

    /** Her request to take it back, once. */
    void cancels() {
        alice.cancels(id());
    }

    /** She takes it back, by whatever request. */
    void isRegretted() {
        regrets = true;
    }

    /** She takes it back, and will ask again until it is answered. */
    void insistsToCancel() {
        insists = true;
        regrets = true;
        cancels();
    }

    void pays(String how) {
        alice.pays(placement(), how);
    }

    /** She orders and pays something else besides; the order's id. */
    String isFollowedByAnother(Map<String, Integer> wanted) {
        alice.wants(wanted);
        Reply again = alice.insists(alice.key(), alice.reviews());
        alice.pays(again, CheckoutScenario.CARD);
        return again.orderId();
    }

    /** Its id, whether or not she was told of it. */
    String id() {
        return placed == null
                ? ShopState.of(fixture).of("alice").getFirst().id()
                : placed.orderId();
    }

    String session() {
        return Buyer.session(placement().secret().orElseThrow());
    }

    /** Whoever got no answer asks again. */
    void aftermath() {
        if (waiting) {
            alice.pays(alice.insists(key, review()), CheckoutScenario.CARD);
        }
        if (elsewhere) {
            alice.pays(alice.asksForPayment(id()), CheckoutScenario.CARD);
        }
        if (insists) {
            alice.insistsToCancel(id());
        }
    }

    /** What was refused or taken back is in her cart once, and nothing else is. */
    void requireItsLines(ShopState state, String history) {
        if (!refused && !regrets) {
            return;
        }
        Map<String, Integer> cart = alice.reviews().units();
        if (refused && !cart.equals(review().units())) {
            throw new AssertionError(history + " left in the cart: " + cart);
        }
        if (!regrets) {
            return;
        }
        boolean returned = state.of("alice").getFirst().reasons().contains("CANCELLED_BY_SHOPPER");
        boolean paid = state.of("alice").getFirst().status() == PaymentStatus.PAID;
        Map<String, Integer> due = returned ? review().units() : Map.of();
        if (!cart.equals(due) || (insists && returned == paid)) {
            throw new AssertionError(history + " left in the cart: " + cart);
        }
    }

    private Buyer.Review review() {
        if (reviewed == null) {
            throw new IllegalStateException("no cart yet");
        }
        return reviewed;
    }

    private Reply placement() {
        if (placed == null) {
            throw new IllegalStateException("no order yet");
        }
        return placed;
    }
}
