package souk.proof.fault;

import static souk.order.PaymentStatus.CANCELLED;
import static souk.order.PaymentStatus.FAILED;
import static souk.order.PaymentStatus.PAID;
import static souk.proof.fault.Calls.EXPIRE;
import static souk.proof.fault.Calls.FIND;
import static souk.proof.fault.Calls.LOOK_AT_CART;
import static souk.proof.fault.Calls.READ_ORDER;
import static souk.proof.fault.Calls.WITH_STOCK_AND_CART;
import static souk.proof.fault.Calls.WRITE_ORDER;

import java.util.List;
import souk.proof.checkout.Trouble;

/** The paths of a request to order, the first time and again. */
final class Placing {
    private static final String LOOK = "BatchGetItem Carts+Shoppers";
    private static final String MAKE_SEED = "UpdateItem Shoppers";
    private static final String LOOK_UP = "BatchGetItem Orders+Products+Variants";
    private static final String LOOK_UP_PLAIN = "BatchGetItem Orders+Products";
    private static final String FIND_ORDER = "BatchGetItem Orders";
    private static final String ADDRESS = "GetItem Shoppers";
    private static final String RATES = "BatchGetItem Sellers";
    private static final String WHO_STILL_SELLS = RATES;
    private static final String WHAT_IS_STILL_SOLD = "BatchGetItem Products";
    private static final String T1_PLAIN = "TransactWriteItems Orders+Carts+Shoppers+Products";
    private static final String T1 =
            "TransactWriteItems Orders+Carts+Shoppers+Products+Variants+Variants";

    /** The places of two calls of the first request. */
    private static final int THE_ORDER = 6;

    private static final int ITS_SESSION = 9;

    private Placing() {}

    static List<Path> all() {
        return List.of(
                new Path(
                        "place, plain products only",
                        scene -> scene.own().fillsPlain(1_250),
                        CheckoutScenario::sends,
                        PAID,
                        List.of(
                                LOOK,
                                MAKE_SEED,
                                LOOK_UP_PLAIN,
                                ADDRESS,
                                RATES,
                                T1_PLAIN,
                                WHO_STILL_SELLS,
                                CheckoutScenario.OPEN_SESSION,
                                WRITE_ORDER)),
                new Path(
                        "place",
                        scene -> scene.fills(1_250),
                        CheckoutScenario::sends,
                        PAID,
                        List.of(
                                LOOK,
                                MAKE_SEED,
                                LOOK_UP,
                                ADDRESS,
                                RATES,
                                T1,
                                WHO_STILL_SELLS,
                                WHAT_IS_STILL_SOLD,
                                CheckoutScenario.OPEN_SESSION,
                                WRITE_ORDER)),
                new Path(
                        "place, replayed",
                        CheckoutScenario::placed,
                        CheckoutScenario::sends,
                        PAID,
                        List.of(LOOK, FIND_ORDER, FIND)),
                new Path(
                        "pay, on another device",
                        CheckoutScenario::placed,
                        CheckoutScenario::asksForPayment,
                        PAID,
                        List.of(READ_ORDER, FIND)),
                new Path(
                        "place, replayed after a crash",
                        Placing::cutOff,
                        CheckoutScenario::sends,
                        PAID,
                        List.of(
                                LOOK,
                                FIND_ORDER,
                                WHO_STILL_SELLS,
                                WHAT_IS_STILL_SOLD,
                                CheckoutScenario.OPEN_SESSION,
                                WRITE_ORDER)),
                new Path(
                        "place, replayed after an outage",
                        scene -> outage(scene, Trouble.SERVER_ERROR),
                        CheckoutScenario::sends,
                        PAID,
                        List.of(
                                LOOK,
                                FIND_ORDER,
                                WRITE_ORDER,
                                WHO_STILL_SELLS,
                                WHAT_IS_STILL_SOLD,
                                CheckoutScenario.OPEN_SESSION,
                                WRITE_ORDER)),
                new Path(
                        "place, replayed after a 500 that Stripe stores",
                        scene -> outage(scene, Trouble.SERVER_ERROR_AFTER),
                        CheckoutScenario::sends,
                        PAID,
                        List.of(
                                LOOK,
                                FIND_ORDER,
                                WRITE_ORDER,
                                WHO_STILL_SELLS,
                                WHAT_IS_STILL_SOLD,
                                CheckoutScenario.OPEN_SESSION,
                                WRITE_ORDER)),
                new Path(
                        "place, replayed after an outage, twice at once",
                        scene -> outage(scene, Trouble.SERVER_ERROR),
                        scene -> scene.meanwhile(FIND_ORDER, scene.own()::orders).sends(),
                        PAID,
                        List.of(LOOK, FIND_ORDER, WRITE_ORDER, READ_ORDER, FIND)),
                new Path(
                        "place, Stripe refuses",
                        scene -> scene.fills(1_250).refusedByStripe(),
                        CheckoutScenario::sends,
                        FAILED,
                        List.of(
                                LOOK,
                                MAKE_SEED,
                                LOOK_UP,
                                ADDRESS,
                                RATES,
                                T1,
                                WHO_STILL_SELLS,
                                WHAT_IS_STILL_SOLD,
                                CheckoutScenario.OPEN_SESSION,
                                LOOK_AT_CART,
                                WITH_STOCK_AND_CART)),
                new Path(
                        "place, Stripe refuses, replayed",
                        scene -> {
                            scene.fills(1_250).refusedByStripe().sends();
                        },
                        CheckoutScenario::sends,
                        FAILED,
                        List.of(LOOK, LOOK_UP)),
                new Path(
                        "place, released meanwhile",
                        scene -> scene.fills(1_250),
                        scene ->
                                scene.meanwhile(CheckoutScenario.OPEN_SESSION, scene::released)
                                        .sends(),
                        CANCELLED,
                        List.of(
                                LOOK,
                                MAKE_SEED,
                                LOOK_UP,
                                ADDRESS,
                                RATES,
                                T1,
                                WHO_STILL_SELLS,
                                WHAT_IS_STILL_SOLD,
                                CheckoutScenario.OPEN_SESSION,
                                WRITE_ORDER,
                                READ_ORDER,
                                EXPIRE)),
                new Path(
                        "place, its seller is suspended meanwhile",
                        scene -> scene.fills(1_250),
                        scene -> scene.meanwhile(T1, scene::sellerSuspended).sends(),
                        FAILED,
                        List.of(
                                LOOK,
                                MAKE_SEED,
                                LOOK_UP,
                                ADDRESS,
                                RATES,
                                T1,
                                WHO_STILL_SELLS,
                                WHAT_IS_STILL_SOLD,
                                LOOK_AT_CART,
                                WITH_STOCK_AND_CART)),
                new Path(
                        "place, cancelled meanwhile",
                        scene -> scene.fills(1_250),
                        scene -> scene.cancelledAfter(CheckoutScenario.OPEN_SESSION).sends(),
                        CANCELLED,
                        List.of(
                                LOOK,
                                MAKE_SEED,
                                LOOK_UP,
                                ADDRESS,
                                RATES,
                                T1,
                                WHO_STILL_SELLS,
                                WHAT_IS_STILL_SOLD,
                                CheckoutScenario.OPEN_SESSION,
                                WRITE_ORDER,
                                READ_ORDER,
                                EXPIRE)),
                new Path(
                        "place, expired meanwhile",
                        scene -> scene.fills(1_250),
                        scene ->
                                scene.meanwhile(
                                                CheckoutScenario.OPEN_SESSION,
                                                () -> scene.late().sweeps())
                                        .sends(),
                        CANCELLED,
                        List.of(
                                LOOK,
                                MAKE_SEED,
                                LOOK_UP,
                                ADDRESS,
                                RATES,
                                T1,
                                WHO_STILL_SELLS,
                                WHAT_IS_STILL_SOLD,
                                CheckoutScenario.OPEN_SESSION,
                                WRITE_ORDER,
                                READ_ORDER,
                                EXPIRE,
                                FIND)));
    }

    /** Has ordered, and the process ended before a session was asked for. */
    static CheckoutScenario cutOff(CheckoutScenario scene) {
        return scene.fills(1_250).sendsInTrouble(THE_ORDER, Trouble.CRASH_AFTER);
    }

    /** Has ordered, could not open the payment, and by now Stripe would make no such session. */
    private static CheckoutScenario outage(CheckoutScenario scene, Trouble trouble) {
        return scene.fills(1_250).sendsInTrouble(ITS_SESSION, trouble).minutesLater(6);
    }
}
