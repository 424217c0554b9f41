package souk.proof.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import souk.local.stripe.api.Fault;
import souk.local.stripe.api.FaultRule;
import souk.local.stripe.ledger.Payment;
import souk.order.PaymentStatus;
import souk.proof.checkout.Audit;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Crash;
import souk.proof.checkout.Reply;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.Trouble;
import souk.proof.checkout.WebhookSender;

/** Alice at a checkout of her own: the steps that the paths of a checkout are made of. */
final class CheckoutScenario implements AutoCloseable {
    static final String REFUND = "POST /v1/refunds";
    static final String LIST_REFUNDS = "GET /v1/refunds";
    static final String LIST_DISPUTES = "GET /v1/disputes";
    static final String OPEN_SESSION = "POST /v1/checkout/sessions";

    /** For as long Stripe answers a refund that it did not make as it did at first. */
    private static final Duration KEYS_ARE_KEPT = Duration.ofHours(25);

    private static final String CARD = "4242424242424242";

    private final CheckoutFixture fixture = new CheckoutFixture();
    private final WebhookSender webhooks = new WebhookSender(fixture);
    private final Buyer alice = new Buyer(fixture, "alice").withSavedAddress();
    private final String key = alice.key();
    private final ParcelScenario parcels = new ParcelScenario(fixture);
    private final RefundScenario moneyBack = new RefundScenario(fixture);
    private final LampReview verdict = new LampReview(fixture);
    private Buyer.@Nullable Review reviewed;
    private @Nullable Reply placed;
    private boolean waiting;
    private boolean refused;
    private boolean regrets;
    private boolean insists;

    /** Three lines in the cart, at so many cents a unit. */
    CheckoutScenario fills(long price) {
        List.of("lamp", "rug", "tray").forEach(each -> fixture.putOnSale(each, 3, price));
        alice.wants(Map.of("lamp", 2, "rug", 1, "tray", 3));
        reviewed = alice.reviews();
        return this;
    }

    /**
     * Stripe takes no payment of hers, whatever she does; her cart must be as it was in the end.
     */
    CheckoutScenario refusedByStripe() {
        refused = true;
        fixture.stripe().faults().add(FaultRule.next(OPEN_SESSION, Fault.REFUSED).times(99));
        return this;
    }

    /** Sends her request once; she will send it again until it is answered, and then pay. */
    void sends() {
        waiting = true;
        alice.orders(key, review());
    }

    /** Has ordered. */
    CheckoutScenario placed() {
        placed = fills(1_250).alice.insists(key, review());
        return this;
    }

    /** What becomes of her order once it is paid. */
    CheckoutScenario sold() {
        parcels.of(order());
        moneyBack.of(order(), session());
        return this;
    }

    ParcelScenario parcels() {
        return parcels;
    }

    RefundScenario moneyBack() {
        return moneyBack;
    }

    CheckoutScenario sendsInTrouble(int nth, Trouble trouble) {
        trouble(() -> alice.orders(key, review()), nth, trouble);
        return this;
    }

    /** Sends it once more between those two calls. */
    CheckoutScenario sentAlsoAfter(String call) {
        fixture.outside().meanwhile(call, () -> alice.orders(key, review()));
        return this;
    }

    /** She takes her order back; she will ask again until it is answered. */
    CheckoutScenario cancels() {
        insists = true;
        regrets = true;
        alice.cancels(order());
        return this;
    }

    /** She asks once, in trouble, and never again. */
    CheckoutScenario cancelsInTrouble(int nth, Trouble trouble) {
        regrets = true;
        trouble(() -> alice.cancels(order()), nth, trouble);
        return this;
    }

    /** She takes it back in another tab between those two calls. */
    CheckoutScenario cancelledAfter(String call) {
        regrets = true;
        fixture.outside().meanwhile(call, () -> alice.cancels(order()));
        return this;
    }

    /** She pays in another tab between those two calls. */
    CheckoutScenario paysAfter(String call) {
        fixture.outside().meanwhile(call, this::pays);
        return this;
    }

    /** Her one order, whether or not she was told of it. */
    private String order() {
        return placed == null
                ? ShopState.of(fixture).of("alice").getFirst().id()
                : placed.orderId();
    }

    CheckoutScenario pays(String how) {
        alice.pays(placement(), how);
        return this;
    }

    CheckoutScenario pays() {
        return pays(CARD);
    }

    /** Ends a payment that takes its time. */
    CheckoutScenario settles(boolean succeeded) {
        fixture.stripe().settle(session(), succeeded);
        return this;
    }

    /** Somebody ends the order while its session is open. */
    CheckoutScenario released() {
        fixture.release(placement().orderId());
        return this;
    }

    /** Somebody ends it between those two calls. */
    CheckoutScenario releasedAfter(String call) {
        fixture.outside().meanwhile(call, () -> fixture.release(order()));
        return this;
    }

    /** It gets too late between those two calls, and the sweep comes by. */
    CheckoutScenario sweptAfter(String call) {
        fixture.outside()
                .meanwhile(
                        call,
                        () -> {
                            late();
                            sweeps();
                        });
        return this;
    }

    /** The event is told once more between those two calls. */
    CheckoutScenario toldAlsoAfter(String call, String event) {
        fixture.outside().meanwhile(call, () -> told(event));
        return this;
    }

    /** Somebody gives the money back in Stripe's dashboard between those two calls. */
    CheckoutScenario refundedAfter(String call, String event) {
        fixture.outside().meanwhile(call, () -> refunds().told(event));
        return this;
    }

    /** Bob buys all that is left, and pays. */
    CheckoutScenario soldToBob() {
        Buyer bob = new Buyer(fixture, "bob");
        bob.wants(Map.of("lamp", 3, "rug", 3, "tray", 3));
        bob.pays(bob.insists(bob.key(), bob.reviews()), CARD);
        return this;
    }

    /** Alice says what she thinks of the lamp. */
    CheckoutScenario rates() {
        verdict.falls();
        return this;
    }

    /** She does so between those two calls. */
    CheckoutScenario ratesAfter(String call) {
        fixture.outside().meanwhile(call, this::rates);
        return this;
    }

    /** She orders and pays a lamp once more, besides what is looked at. */
    CheckoutScenario buysAgain(String told) {
        alice.wants(Map.of("lamp", 1));
        Reply again = alice.insists(alice.key(), alice.reviews());
        alice.pays(again, CARD);
        verdict.restsOn(again.orderId());
        return told(told);
    }

    /** In the end her order proves what she says of the lamp. */
    CheckoutScenario keepsItsMark() {
        verdict.keeps(placement().orderId());
        return this;
    }

    CheckoutScenario refunds() {
        fixture.stripe().refund(session(), OptionalLong.empty());
        return this;
    }

    /** Longer than an order is held. */
    CheckoutScenario late() {
        return minutesLater(36);
    }

    CheckoutScenario minutesLater(int minutes) {
        fixture.pass(Duration.ofMinutes(minutes));
        return this;
    }

    /** The same, with a Stripe that has not yet ended the session. */
    CheckoutScenario lateHereOnly() {
        fixture.passHere(Duration.ofMinutes(36));
        return this;
    }

    CheckoutScenario told(String event) {
        fixture.stripe().sessions();
        webhooks.brings(event);
        return this;
    }

    /** The refund that this event leads to meets trouble. */
    CheckoutScenario toldInTrouble(String event, Trouble trouble, int nth) {
        fixture.outside().trouble(() -> told(event), nth, trouble);
        return this;
    }

    /** As Lambda runs it: a failure is told and the next run tries again. */
    void sweeps() {
        try {
            fixture.sweep();
        } catch (RuntimeException | Crash failed) {
            // The next run is part of what follows.
        }
    }

    /** One run of it, in trouble. */
    void sweepsInTrouble(int nth, Trouble trouble) {
        trouble(this::sweeps, nth, trouble);
    }

    /** Another run of it comes by between those two calls. */
    CheckoutScenario sweptAlsoAfter(String call) {
        fixture.outside().meanwhile(call, this::sweeps);
        return this;
    }

    List<String> calls(Runnable act) {
        return fixture.outside().calls(act);
    }

    void trouble(Runnable act, int nth, Trouble trouble) {
        fixture.outside().trouble(act, nth, trouble);
    }

    /** The statuses of all answers so far. */
    Set<Integer> answered() {
        return Stream.of(
                        fixture.answered(),
                        fixture.parcels().answered(),
                        fixture.refunds().answered())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** What the world does: she tries again and pays, Stripe tells everything, the sweep runs. */
    ShopState aftermath(String history) {
        Audit.always(fixture, history);
        if (waiting) {
            alice.pays(alice.insists(key, review()), CARD);
        }
        if (insists) {
            alice.insistsToCancel(order());
        }
        webhooks.bringsTheRest();
        parcels.aftermath();
        moneyBack.aftermath();
        fixture.stripe().sessions().stream()
                .filter(each -> each.attempted().filter(CheckoutScenario::runs).isPresent())
                .forEach(each -> fixture.stripe().settle(each.id(), true));
        Duration wait = moneyBack.disputed() ? KEYS_ARE_KEPT : Duration.ofHours(2);
        moneyBack.isWon();
        for (int round = 0; round < 2; round++) {
            fixture.pass(wait);
            fixture.sweep();
            webhooks.bringsTheRest();
        }
        ShopState state = Audit.atRest(fixture, history);
        verdict.requireItsMark(state, history);
        parcels.requireOne(state, history);
        moneyBack.requireOnce(state, history);
        if (refused && !alice.reviews().units().equals(review().units())) {
            throw new AssertionError(history + " left in the cart: " + alice.reviews().units());
        }
        if (regrets) {
            requireItsLines(state, history);
        }
        return state;
    }

    /** What she took back is in her cart once, and nothing else is. */
    private void requireItsLines(ShopState state, String history) {
        boolean returned = state.of("alice").getFirst().reasons().contains("CANCELLED_BY_SHOPPER");
        Map<String, Integer> due = returned ? review().units() : Map.of();
        boolean paid = state.of("alice").getFirst().status() == PaymentStatus.PAID;
        if (!alice.reviews().units().equals(due) || (insists && returned == paid)) {
            throw new AssertionError(history + " left in the cart: " + alice.reviews().units());
        }
    }

    /** How the order that is looked at has ended; there must be one. */
    List<PaymentStatus> endings(ShopState state) {
        return verdict.endings(state);
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
        fixture.close();
    }
}
