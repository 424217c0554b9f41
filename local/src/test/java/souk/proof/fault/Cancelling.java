package souk.proof.fault;

import static souk.order.PaymentStatus.CANCELLED;
import static souk.order.PaymentStatus.PAID;

import java.util.List;
import java.util.stream.Stream;
import souk.proof.checkout.Trouble;

/** The paths of an order that its shopper takes back, and of who ends it in their place. */
final class Cancelling {
    private static final String READ_ORDER = "GetItem Orders";
    private static final String WRITE_ORDER = "PutItem Orders";
    private static final String LOOK_AT_CART = "BatchGetItem Carts";
    private static final String WITH_STOCK_AND_CART =
            "TransactWriteItems Orders+Products+Products+Products+Carts";
    private static final String WITH_EVENT_STOCK_AND_CART =
            "TransactWriteItems Orders+Requests+Products+Products+Products+Carts";
    private static final String FIND = "GET /v1/checkout/sessions/{id}";
    private static final String EXPIRE = "POST /v1/checkout/sessions/{id}/expire";
    private static final String DUE = "Query Orders";
    private static final String COMPLETED = "checkout.session.completed";
    private static final String EXPIRED = "checkout.session.expired";

    /** The places of two calls of a cancellation. */
    private static final int THE_WISH = 2;

    private static final int ITS_SESSION = 4;

    private Cancelling() {}

    static List<Path> all() {
        return Stream.of(asked(), meanwhile(), byOthers()).flatMap(List::stream).toList();
    }

    private static List<Path> asked() {
        return List.of(
                new Path(
                        "cancel",
                        CheckoutScenario::placed,
                        CheckoutScenario::cancels,
                        CANCELLED,
                        List.of(
                                READ_ORDER,
                                WRITE_ORDER,
                                FIND,
                                EXPIRE,
                                LOOK_AT_CART,
                                WITH_STOCK_AND_CART)),
                new Path(
                        "cancel, asked again",
                        scene -> scene.placed().cancels(),
                        CheckoutScenario::cancels,
                        CANCELLED,
                        List.of(READ_ORDER)),
                new Path(
                        "cancel, asked again after a crash",
                        scene -> scene.placed().cancelsInTrouble(THE_WISH, Trouble.CRASH_AFTER),
                        CheckoutScenario::cancels,
                        CANCELLED,
                        List.of(READ_ORDER, FIND, EXPIRE, LOOK_AT_CART, WITH_STOCK_AND_CART)),
                new Path(
                        "cancel, no session",
                        Placing::cutOff,
                        CheckoutScenario::cancels,
                        CANCELLED,
                        List.of(READ_ORDER, WRITE_ORDER, LOOK_AT_CART, WITH_STOCK_AND_CART)),
                new Path(
                        "cancel, paid and nobody told",
                        scene -> scene.placed().pays(),
                        CheckoutScenario::cancels,
                        PAID,
                        List.of(READ_ORDER, WRITE_ORDER, FIND, WRITE_ORDER)));
    }

    private static List<Path> meanwhile() {
        return List.of(
                new Path(
                        "cancel, paid meanwhile",
                        CheckoutScenario::placed,
                        scene -> scene.meanwhile(FIND, scene::pays).cancels(),
                        PAID,
                        List.of(READ_ORDER, WRITE_ORDER, FIND, EXPIRE, FIND, WRITE_ORDER)),
                new Path(
                        "cancel, told paid meanwhile",
                        scene -> scene.placed().pays(),
                        scene -> scene.meanwhile(FIND, () -> scene.told(COMPLETED)).cancels(),
                        PAID,
                        List.of(READ_ORDER, WRITE_ORDER, FIND, WRITE_ORDER, READ_ORDER)),
                new Path(
                        "cancel, told expired meanwhile",
                        CheckoutScenario::placed,
                        scene -> scene.meanwhile(EXPIRE, () -> scene.told(EXPIRED)).cancels(),
                        CANCELLED,
                        List.of(
                                READ_ORDER,
                                WRITE_ORDER,
                                FIND,
                                EXPIRE,
                                LOOK_AT_CART,
                                WITH_STOCK_AND_CART,
                                READ_ORDER)),
                new Path(
                        "cancel, twice at once",
                        CheckoutScenario::placed,
                        scene -> scene.cancelledAfter(READ_ORDER).cancels(),
                        CANCELLED,
                        List.of(READ_ORDER, WRITE_ORDER, READ_ORDER)));
    }

    private static List<Path> byOthers() {
        return List.of(
                new Path(
                        "cancelled, told expired",
                        scene -> scene.placed().cancelsInTrouble(ITS_SESSION, Trouble.CRASH_AFTER),
                        scene -> scene.told(EXPIRED),
                        CANCELLED,
                        List.of(READ_ORDER, LOOK_AT_CART, WITH_EVENT_STOCK_AND_CART)),
                new Path(
                        "cancelled, swept",
                        scene -> scene.placed().cancelsInTrouble(THE_WISH, Trouble.CRASH_AFTER),
                        CheckoutScenario::sweeps,
                        CANCELLED,
                        List.of(
                                DUE,
                                DUE,
                                DUE,
                                DUE,
                                READ_ORDER,
                                FIND,
                                EXPIRE,
                                LOOK_AT_CART,
                                WITH_STOCK_AND_CART)));
    }
}
