package souk.proof.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import souk.local.stripe.api.Fault;
import souk.local.stripe.api.FaultRule;
import souk.order.PaymentStatus;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Crash;
import souk.proof.checkout.SellerSide;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.Trouble;
import souk.proof.checkout.WebhookSender;
import souk.seller.SellerState;

/** Alice at a checkout of her own: the steps that the paths of a checkout are made of. */
final class CheckoutScenario implements AutoCloseable {
    static final String REFUND = "POST /v1/refunds";
    static final String LIST_REFUNDS = "GET /v1/refunds";
    static final String LIST_DISPUTES = "GET /v1/disputes";
    static final String OPEN_SESSION = "POST /v1/checkout/sessions";

    static final String CARD = "4242424242424242";

    private final CheckoutFixture fixture = new CheckoutFixture();
    private final WebhookSender webhooks = new WebhookSender(fixture);
    private final OwnOrder own = new OwnOrder(fixture);
    private final ParcelScenario parcels = new ParcelScenario(fixture);
    private final RefundScenario moneyBack = new RefundScenario(fixture);
    private final LampReview verdict = new LampReview(fixture);

    /** A plain product and two variants of another in the cart, at so many cents a unit. */
    CheckoutScenario fills(long price) {
        own.fills(price);
        return this;
    }

    /**
     * Stripe takes no payment of hers, whatever she does; her cart must be as it was in the end.
     */
    CheckoutScenario refusedByStripe() {
        own.isRefused();
        fixture.stripe().faults().add(FaultRule.next(OPEN_SESSION, Fault.REFUSED).times(99));
        return this;
    }

    /** Sends her request once; she will send it again until it is answered, and then pay. */
    void sends() {
        own.insists();
    }

    OwnOrder own() {
        return own;
    }

    /** Has ordered. */
    CheckoutScenario placed() {
        own.fills(1_250);
        own.isPlaced();
        return this;
    }

    /** What becomes of her order once it is paid. */
    CheckoutScenario sold() {
        parcels.of(own.id());
        moneyBack.of(own.id(), own.session());
        return this;
    }

    ParcelScenario parcels() {
        return parcels;
    }

    RefundScenario moneyBack() {
        return moneyBack;
    }

    CheckoutScenario sendsInTrouble(int nth, Trouble trouble) {
        trouble(own::orders, nth, trouble);
        return this;
    }

    /** Asks for its payment on another device; she will ask again until it is answered, and pay. */
    void asksForPayment() {
        own.asksForPayment();
    }

    /** She takes her order back; she will ask again until it is answered. */
    CheckoutScenario cancels() {
        own.insistsToCancel();
        return this;
    }

    /** She asks once, in trouble, and never again. */
    CheckoutScenario cancelsInTrouble(int nth, Trouble trouble) {
        own.isRegretted();
        trouble(own::cancels, nth, trouble);
        return this;
    }

    /** She takes it back in another tab between those two calls. */
    CheckoutScenario cancelledAfter(String call) {
        own.isRegretted();
        return meanwhile(call, own::cancels);
    }

    CheckoutScenario pays(String how) {
        own.pays(how);
        return this;
    }

    CheckoutScenario pays() {
        return pays(CARD);
    }

    /** Ends a payment that takes its time. */
    CheckoutScenario settles(boolean succeeded) {
        fixture.stripe().settle(own.session(), succeeded);
        return this;
    }

    /** A moderator suspends who sells what she orders. */
    void sellerSuspended() {
        fixture.seller().decide(SellerSide.SAM, SellerState.SUSPENDED);
        fixture.seller().productsFollow(SellerSide.SAM);
    }

    /** Somebody ends the order while its session is open. */
    CheckoutScenario released() {
        fixture.release(own.id());
        return this;
    }

    /** Bob buys all that is left, and pays. */
    CheckoutScenario soldToBob() {
        Buyer bob = new Buyer(fixture, "bob");
        bob.wants(Map.of("lamp", 3, "rug~1", 3, "rug~2", 3));
        bob.pays(bob.insists(bob.key(), bob.reviews()), CARD);
        return this;
    }

    /** Alice says what she thinks of the lamp. */
    CheckoutScenario rates() {
        verdict.falls();
        return this;
    }

    /** She orders and pays a lamp once more, besides what is looked at. */
    CheckoutScenario buysAgain(String told) {
        verdict.restsOn(own.isFollowedByAnother(Map.of("lamp", 1)));
        return told(told);
    }

    /** In the end her order proves what she says of the lamp. */
    CheckoutScenario keepsItsMark() {
        verdict.keeps(own.id());
        return this;
    }

    CheckoutScenario refunds() {
        fixture.stripe().refund(own.session(), OptionalLong.empty());
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

    /** That happens between the call that the next step makes and the one after it. */
    CheckoutScenario meanwhile(String call, Runnable step) {
        fixture.outside().meanwhile(call, step);
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
        return new Aftermath(fixture, webhooks, own, parcels, moneyBack).of(history, verdict);
    }

    /** How the order that is looked at has ended; there must be one. */
    List<PaymentStatus> endings(ShopState state) {
        return verdict.endings(state);
    }

    @Override
    public void close() {
        fixture.close();
    }
}
