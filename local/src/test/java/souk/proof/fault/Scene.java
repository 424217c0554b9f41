package souk.proof.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import souk.local.stripe.ledger.Payment;
import souk.order.PaymentStatus;
import souk.proof.checkout.Audit;
import souk.proof.checkout.Books;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Crash;
import souk.proof.checkout.Postman;
import souk.proof.checkout.Reply;
import souk.proof.checkout.Trouble;

/** Alice at a till of her own: the steps that the paths of a checkout are made of. */
final class Scene implements AutoCloseable {
    static final String REFUND = "POST /v1/refunds";
    static final String OPEN_SESSION = "POST /v1/checkout/sessions";

    private static final String CARD = "4242424242424242";

    private final CheckoutFixture till = new CheckoutFixture();
    private final Postman postman = new Postman(till);
    private final Buyer alice = new Buyer(till, "alice");
    private final String key = alice.key();
    private final Verdict verdict = new Verdict(till);
    private Buyer.@Nullable Review reviewed;
    private @Nullable Reply placed;
    private boolean waiting;

    /** Three lines in the cart, at so many cents a unit. */
    Scene fills(long price) {
        List.of("lamp", "rug", "tray").forEach(each -> till.shelve(each, 3, price));
        alice.wants(Map.of("lamp", 2, "rug", 1, "tray", 3));
        reviewed = alice.reviews();
        return this;
    }

    /** Sends her request once; she will send it again until it is answered, and then pay. */
    void sends() {
        waiting = true;
        alice.orders(key, review());
    }

    /** Has ordered. */
    Scene placed() {
        placed = fills(1_250).alice.insists(key, review());
        return this;
    }

    Scene sendsInTrouble(int nth, Trouble trouble) {
        trouble(() -> alice.orders(key, review()), nth, trouble);
        return this;
    }

    /** Sends it once more between those two calls. */
    Scene sentAlsoAfter(String call) {
        till.outside().meanwhile(call, () -> alice.orders(key, review()));
        return this;
    }

    Scene pays(String how) {
        alice.pays(placement(), how);
        return this;
    }

    Scene pays() {
        return pays(CARD);
    }

    /** Ends a payment that takes its time. */
    Scene settles(boolean succeeded) {
        till.stripe().settle(session(), succeeded);
        return this;
    }

    /** Somebody ends the order while its session is open. */
    Scene released() {
        till.release(placement().orderId());
        return this;
    }

    /** Somebody ends it between those two calls. */
    Scene releasedAfter(String call) {
        till.outside()
                .meanwhile(call, () -> till.release(Books.of(till).of("alice").getFirst().id()));
        return this;
    }

    /** It gets too late between those two calls, and the sweep comes by. */
    Scene sweptAfter(String call) {
        till.outside()
                .meanwhile(
                        call,
                        () -> {
                            late();
                            sweeps();
                        });
        return this;
    }

    /** The event is told once more between those two calls. */
    Scene toldAlsoAfter(String call, String event) {
        till.outside().meanwhile(call, () -> told(event));
        return this;
    }

    /** Somebody gives the money back in Stripe's dashboard between those two calls. */
    Scene refundedAfter(String call, String event) {
        till.outside().meanwhile(call, () -> refunds().told(event));
        return this;
    }

    /** Bob buys all that is left, and pays. */
    Scene soldToBob() {
        Buyer bob = new Buyer(till, "bob");
        bob.wants(Map.of("lamp", 3, "rug", 3, "tray", 3));
        bob.pays(bob.insists(bob.key(), bob.reviews()), CARD);
        return this;
    }

    /** Alice says what she thinks of the lamp. */
    Scene rates() {
        verdict.falls();
        return this;
    }

    /** She does so between those two calls. */
    Scene ratesAfter(String call) {
        till.outside().meanwhile(call, this::rates);
        return this;
    }

    /** She orders and pays a lamp once more, besides what is looked at. */
    Scene buysAgain(String told) {
        alice.wants(Map.of("lamp", 1));
        Reply again = alice.insists(alice.key(), alice.reviews());
        alice.pays(again, CARD);
        verdict.restsOn(again.orderId());
        return told(told);
    }

    Scene refunds() {
        till.stripe().refund(session(), OptionalLong.empty());
        return this;
    }

    /** Longer than an order is held. */
    Scene late() {
        return minutesLater(36);
    }

    Scene minutesLater(int minutes) {
        till.pass(Duration.ofMinutes(minutes));
        return this;
    }

    /** The same, with a Stripe that has not yet ended the session. */
    Scene lateHereOnly() {
        till.passHere(Duration.ofMinutes(36));
        return this;
    }

    Scene told(String event) {
        till.stripe().sessions();
        postman.brings(event);
        return this;
    }

    /** The refund that this event leads to meets trouble. */
    Scene toldInTrouble(String event, Trouble trouble, int nth) {
        till.outside().trouble(() -> told(event), nth, trouble);
        return this;
    }

    /** As Lambda runs it: a failure is told and the next run tries again. */
    void sweeps() {
        try {
            till.sweep();
        } catch (RuntimeException | Crash failed) {
            // The next run is part of what follows.
        }
    }

    List<String> calls(Runnable act) {
        return till.outside().calls(act);
    }

    void trouble(Runnable act, int nth, Trouble trouble) {
        till.outside().trouble(act, nth, trouble);
    }

    /** What the world does: she tries again and pays, Stripe tells everything, the sweep runs. */
    Books aftermath(String history) {
        Audit.always(till, history);
        if (waiting) {
            alice.pays(alice.insists(key, review()), CARD);
        }
        postman.bringsTheRest();
        till.stripe().sessions().stream()
                .filter(each -> each.attempted().filter(Scene::runs).isPresent())
                .forEach(each -> till.stripe().settle(each.id(), true));
        for (int round = 0; round < 2; round++) {
            till.pass(Duration.ofHours(2));
            till.sweep();
            postman.bringsTheRest();
        }
        Books books = Audit.atRest(till, history);
        verdict.requireItsMark(books, history);
        return books;
    }

    /** How the order that is looked at has ended; there must be one. */
    List<PaymentStatus> endings(Books books) {
        return verdict.endings(books);
    }

    private static boolean runs(Payment payment) {
        return payment.status() == Payment.Status.PROCESSING;
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

    private String session() {
        return Buyer.session(placement().secret().orElseThrow());
    }

    @Override
    public void close() {
        till.close();
    }
}
