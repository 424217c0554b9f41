package souk.proof.fault;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import souk.local.stripe.ledger.Dispute;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.RefundSide;
import souk.proof.checkout.Reply;
import souk.proof.checkout.SellerSide;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.StoredOrder;

/**
 * Some of alice's order goes back, by her, by sam, or by hand at Stripe: the steps that the paths
 * of a refund are made of. A lamp costs 12.50, as a rug does in each size.
 */
final class RefundScenario {
    private static final String ALICE = "alice";
    private static final String SAM = "sam";
    private static final String KEY = "back-1";
    private static final String SOME_UNITS =
            """
            {"lines": [{"id": "lamp", "quantity": 1}, {"id": "rug~2", "quantity": 2}]}\
            """;
    private static final String APPROVED = "{\"state\": \"Approved\"}";
    private static final String RECEIVED = "{\"state\": \"Received\", \"restock\": true}";
    private static final long THEIR_PRICE = 3 * 1_250;
    private static final long SOME = 500;

    private record Sold(String order, String session) {}

    private final CheckoutFixture fixture;
    private final RefundSide side;
    private final AtomicReference<Optional<Sold>> sold = new AtomicReference<>(Optional.empty());
    private Optional<String> dispute = Optional.empty();
    private String cancels = "";
    private boolean asks;
    private boolean approves;
    private boolean receives;
    private boolean gives;
    private long byHand;

    RefundScenario(CheckoutFixture fixture) {
        this.fixture = fixture;
        this.side = fixture.refunds();
    }

    /** Of this order, which this session paid. */
    RefundScenario of(String order, String session) {
        sold.set(Optional.of(new Sold(order, session)));
        return this;
    }

    /**
     * She cancels a lamp and two large rugs; she will send the request again until it is answered.
     */
    RefundScenario cancels() {
        cancels = SOME_UNITS;
        side.cancels(ALICE, order(), KEY, cancels);
        return this;
    }

    /** The same of all there is. */
    void cancelsAll() {
        cancels = "{}";
        side.cancels(ALICE, order(), KEY, cancels);
    }

    /** She cancels those in another tab between those two calls. */
    RefundScenario cancelledAfter(String call) {
        fixture.outside().meanwhile(call, this::cancels);
        return this;
    }

    /** Sam gives some of the small rug's price back; he will do so until it is answered. */
    RefundScenario gives() {
        gives = true;
        givesOnce();
        return this;
    }

    private Reply givesOnce() {
        String lines = "\"lines\": [{\"id\": \"rug~1\", \"amount\": %d}]".formatted(SOME);
        return side.gives(SAM, SellerSide.SAM, order(), KEY, lines, false);
    }

    /** She asks to return a lamp and two large rugs. */
    RefundScenario asks() {
        asks = true;
        side.asks(ALICE, order(), KEY, SOME_UNITS);
        return this;
    }

    /** Sam approves that. */
    RefundScenario approves() {
        approves = true;
        says(APPROVED);
        return this;
    }

    /** He has them back, and can sell them again. */
    void receives() {
        receives = true;
        says(RECEIVED);
    }

    private Reply says(String body) {
        return side.says(SAM, order(), side.of(order()).getFirst().id(), body);
    }

    /** Somebody gives as much back in Stripe's dashboard. */
    RefundScenario givenByHand(long amount) {
        byHand += amount;
        fixture.stripe().refund(sold().session(), OptionalLong.of(amount));
        return this;
    }

    /** Her bank charges all of it back. */
    void isDisputed() {
        Dispute opened =
                fixture.stripe()
                        .disputes()
                        .open(
                                sold().session(),
                                OptionalLong.empty(),
                                "fraudulent",
                                Dispute.Kind.CHARGEBACK);
        dispute = Optional.of(opened.id());
    }

    /** It does so between those two calls. */
    RefundScenario disputedAfter(String call) {
        fixture.outside().meanwhile(call, this::isDisputed);
        return this;
    }

    /** The shop wins, if there is a dispute. */
    void isWon() {
        dispute.ifPresent(id -> fixture.stripe().disputes().close(id, Dispute.Status.WON));
        dispute = Optional.empty();
    }

    /** Whether the bank is still to decide. */
    boolean disputed() {
        return dispute.isPresent();
    }

    /** What they do: whoever got no answer asks again. */
    void aftermath() {
        if (!cancels.isEmpty()) {
            side.insists(() -> side.cancels(ALICE, order(), KEY, cancels));
        }
        if (gives) {
            side.insists(this::givesOnce);
        }
        if (asks) {
            side.insists(() -> side.asks(ALICE, order(), KEY, SOME_UNITS));
        }
        if (approves && !receives) {
            side.insists(() -> says(APPROVED));
        }
        if (receives) {
            side.insists(() -> says(RECEIVED));
        }
    }

    /** Each of it went back once, whatever was repeated. */
    void requireOnce(ShopState state, String history) {
        sold.get()
                .map(each -> state.orders().get(each.order()))
                .filter(each -> !cancels.isEmpty() || asks || gives)
                .ifPresent(order -> requireOnce(order, history));
    }

    private void requireOnce(StoredOrder order, String history) {
        boolean packed = order.shipped().equals(order.units());
        boolean all = cancels.equals("{}") && !packed;
        long times = (cancels.equals(SOME_UNITS) && !packed ? 1L : 0L) + (receives ? 1L : 0L);
        long due = all ? order.total() : times * THEIR_PRICE + (gives ? SOME : 0) + byHand;
        Map<String, Integer> returned = receives ? Map.of("lamp", 1, "rug~2", 2) : Map.of();
        if (order.refunded() != due || !order.returned().equals(returned)) {
            throw new AssertionError(
                    history + " gave back another amount than " + due + ": " + order);
        }
    }

    private Sold sold() {
        return sold.get().orElseThrow(() -> new IllegalStateException("no order yet"));
    }

    private String order() {
        return sold().order();
    }
}
