package souk.proof.fault;

import static souk.order.PaymentStatus.CANCELLED;
import static souk.order.PaymentStatus.PAID;
import static souk.proof.fault.Calls.DUE;
import static souk.proof.fault.Calls.EXPIRE;
import static souk.proof.fault.Calls.FIND;
import static souk.proof.fault.Calls.LOOK_AT_CART;
import static souk.proof.fault.Calls.READ_ORDER;
import static souk.proof.fault.Calls.SELL;
import static souk.proof.fault.Calls.WITH_STOCK_AND_CART;
import static souk.proof.fault.Calls.WRITE_ORDER;
import static souk.proof.fault.Events.COMPLETED;
import static souk.proof.fault.Events.EXPIRED;

import java.util.List;
import java.util.stream.Stream;
import souk.proof.checkout.Trouble;

/** The paths of an order that its shopper takes back, and of who ends it in their place. */
final class Cancelling {
    private static final String WITH_EVENT_STOCK_AND_CART =
            "TransactWriteItems Orders+Requests+Shoppers+Products+Variants+Variants+Carts";

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
                        List.of(READ_ORDER, WRITE_ORDER, FIND, SELL)));
    }

    private static List<Path> meanwhile() {
        return List.of(
                new Path(
                        "cancel, paid meanwhile",
                        CheckoutScenario::placed,
                        scene -> scene.meanwhile(FIND, scene::pays).cancels(),
                        PAID,
                        List.of(READ_ORDER, WRITE_ORDER, FIND, EXPIRE, FIND, SELL)),
                new Path(
                        "cancel, told paid meanwhile",
                        scene -> scene.placed().pays(),
                        scene -> scene.meanwhile(FIND, () -> scene.told(COMPLETED)).cancels(),
                        PAID,
                        List.of(READ_ORDER, WRITE_ORDER, FIND, SELL, READ_ORDER)),
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
