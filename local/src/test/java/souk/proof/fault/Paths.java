package souk.proof.fault;

import static souk.order.PaymentStatus.CANCELLED;
import static souk.order.PaymentStatus.FAILED;
import static souk.order.PaymentStatus.PAID;
import static souk.order.PaymentStatus.REFUNDED;
import static souk.proof.fault.Calls.DUE;
import static souk.proof.fault.Calls.EXPIRE;
import static souk.proof.fault.Calls.FIND;
import static souk.proof.fault.Calls.KNOWN;
import static souk.proof.fault.Calls.READ_ORDER;
import static souk.proof.fault.Calls.SELL;
import static souk.proof.fault.Calls.WITH_REFUND;
import static souk.proof.fault.Calls.WRITE_ORDER;
import static souk.proof.fault.Events.COMPLETED;
import static souk.proof.fault.Events.EXPIRED;
import static souk.proof.fault.Events.GIVEN_BACK;

import java.util.List;
import java.util.stream.Stream;
import souk.proof.checkout.Trouble;

/**
 * Every path of the checkout, with the calls it makes. {@link CallSitesTest} finds the calls by
 * running each path: a call without a row here, or a row without a call, fails the build.
 */
final class Paths {
    private static final String WITH_EVENT = "TransactWriteItems Orders+Requests";
    private static final String SELL_WITH_EVENT = "TransactWriteItems Orders+Requests+Shoppers";
    private static final String RELEASE =
            "TransactWriteItems Orders+Shoppers+Products+Variants+Variants";
    private static final String RELEASE_WITH_EVENT =
            "TransactWriteItems Orders+Requests+Shoppers+Products+Variants+Variants";
    private static final String WITH_EVENT_AND_STOCK =
            "TransactWriteItems Orders+Requests+Products+Variants+Variants";

    private static final String REFUNDS_SLOWLY = "4000000000007726";
    private static final String SUCCEEDED = "checkout.session.async_payment_succeeded";
    private static final String DID_NOT = "checkout.session.async_payment_failed";
    private static final String SLOWLY = "async";

    /** The place of the refund among the calls of a payment that comes too late. */
    private static final int REFUNDING = 9;

    private Paths() {}

    static List<Path> all() {
        return Stream.of(
                        Placing.all(),
                        Cancelling.all(),
                        events(),
                        Refunds.all(),
                        sweeps(),
                        Sending.all(),
                        PromisedRefunds.all(),
                        SentRefunds.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Path> events() {
        return List.of(
                new Path(
                        "paid",
                        scene -> scene.placed().pays(),
                        scene -> scene.told(COMPLETED),
                        PAID,
                        List.of(READ_ORDER, SELL_WITH_EVENT)),
                new Path(
                        "paid, event repeated",
                        scene -> scene.placed().pays().told(COMPLETED),
                        scene -> scene.told(COMPLETED),
                        PAID,
                        List.of(READ_ORDER)),
                new Path(
                        "paid days later",
                        scene -> scene.placed().pays(SLOWLY).told(COMPLETED).settles(true),
                        scene -> scene.told(SUCCEEDED),
                        PAID,
                        List.of(READ_ORDER, SELL_WITH_EVENT)),
                new Path(
                        "failed days later",
                        scene -> scene.placed().pays(SLOWLY).told(COMPLETED).settles(false),
                        scene -> scene.told(DID_NOT),
                        FAILED,
                        List.of(READ_ORDER, RELEASE_WITH_EVENT)),
                new Path(
                        "expired",
                        scene -> scene.placed().late(),
                        scene -> scene.told(EXPIRED),
                        CANCELLED,
                        List.of(READ_ORDER, RELEASE_WITH_EVENT)),
                new Path(
                        "paid late, stock left",
                        scene -> scene.placed().released().pays(),
                        scene -> scene.told(COMPLETED),
                        PAID,
                        List.of(READ_ORDER, WITH_EVENT_AND_STOCK)),
                new Path(
                        "paid late, sold out",
                        scene -> scene.placed().released().soldToBob().pays(),
                        scene -> scene.told(COMPLETED),
                        REFUNDED,
                        List.of(
                                READ_ORDER,
                                WITH_EVENT_AND_STOCK,
                                READ_ORDER,
                                WRITE_ORDER,
                                CheckoutScenario.LIST_REFUNDS,
                                CheckoutScenario.LIST_DISPUTES,
                                WITH_REFUND,
                                KNOWN,
                                CheckoutScenario.REFUND,
                                READ_ORDER,
                                KNOWN,
                                WITH_REFUND)),
                new Path(
                        "paid late, sold out and disputed",
                        scene -> {
                            scene.placed().released().soldToBob().pays().sold();
                            scene.moneyBack().isDisputed();
                        },
                        scene -> scene.told(COMPLETED),
                        REFUNDED,
                        List.of(
                                READ_ORDER,
                                WITH_EVENT_AND_STOCK,
                                READ_ORDER,
                                WRITE_ORDER,
                                CheckoutScenario.LIST_REFUNDS,
                                CheckoutScenario.LIST_DISPUTES,
                                READ_ORDER,
                                WRITE_ORDER,
                                WITH_REFUND,
                                WRITE_ORDER)),
                new Path(
                        "paid late, sold out, event twice at once",
                        scene -> scene.placed().released().soldToBob().pays(),
                        scene ->
                                scene.meanwhile(WITH_EVENT_AND_STOCK, () -> scene.told(COMPLETED))
                                        .told(COMPLETED),
                        REFUNDED,
                        List.of(READ_ORDER, WITH_EVENT_AND_STOCK, READ_ORDER)),
                new Path(
                        "paid late, sold out, refunded meanwhile",
                        scene -> scene.placed().released().soldToBob().pays(),
                        scene ->
                                scene.meanwhile(
                                                WITH_EVENT_AND_STOCK,
                                                () -> scene.refunds().told(GIVEN_BACK))
                                        .told(COMPLETED),
                        REFUNDED,
                        List.of(READ_ORDER, WITH_EVENT_AND_STOCK, READ_ORDER, WITH_EVENT)),
                new Path(
                        "paid late, refund event first",
                        scene ->
                                scene.placed()
                                        .released()
                                        .soldToBob()
                                        .pays()
                                        .toldInTrouble(COMPLETED, Trouble.CRASH_AFTER, REFUNDING),
                        scene -> scene.told(GIVEN_BACK),
                        REFUNDED,
                        List.of(READ_ORDER, KNOWN, WITH_REFUND)));
    }

    private static List<Path> sweeps() {
        return List.of(
                new Path(
                        "sweep, no session",
                        scene -> Placing.cutOff(scene).late(),
                        CheckoutScenario::sweeps,
                        CANCELLED,
                        swept(READ_ORDER, RELEASE)),
                new Path(
                        "sweep, open",
                        scene -> scene.placed().lateHereOnly(),
                        CheckoutScenario::sweeps,
                        CANCELLED,
                        swept(READ_ORDER, FIND, EXPIRE, RELEASE)),
                new Path(
                        "sweep, complete",
                        scene -> scene.placed().pays().late(),
                        CheckoutScenario::sweeps,
                        PAID,
                        swept(READ_ORDER, FIND, SELL)),
                new Path(
                        "sweep, expired",
                        scene -> scene.placed().late(),
                        CheckoutScenario::sweeps,
                        CANCELLED,
                        swept(READ_ORDER, FIND, RELEASE)),
                new Path(
                        "sweep, complete but unpaid",
                        scene -> scene.placed().pays(SLOWLY).late(),
                        CheckoutScenario::sweeps,
                        PAID,
                        swept(READ_ORDER, FIND, WRITE_ORDER)),
                new Path(
                        "sweep, failed, event lost",
                        scene -> scene.placed().pays(SLOWLY).settles(false).late(),
                        CheckoutScenario::sweeps,
                        FAILED,
                        swept(READ_ORDER, FIND, RELEASE)),
                new Path(
                        "sweep, refunding",
                        scene ->
                                scene.placed()
                                        .released()
                                        .soldToBob()
                                        .pays()
                                        .toldInTrouble(COMPLETED, Trouble.THROTTLE, REFUNDING),
                        CheckoutScenario::sweeps,
                        REFUNDED,
                        swept(
                                READ_ORDER,
                                CheckoutScenario.LIST_REFUNDS,
                                CheckoutScenario.LIST_DISPUTES,
                                KNOWN,
                                CheckoutScenario.REFUND,
                                READ_ORDER,
                                KNOWN,
                                WITH_REFUND)),
                new Path(
                        "sweep, refund pending",
                        scene ->
                                scene.placed()
                                        .released()
                                        .soldToBob()
                                        .told(COMPLETED)
                                        .pays(REFUNDS_SLOWLY)
                                        .told(COMPLETED)
                                        .minutesLater(61),
                        CheckoutScenario::sweeps,
                        REFUNDED,
                        swept(
                                READ_ORDER,
                                CheckoutScenario.LIST_REFUNDS,
                                READ_ORDER,
                                KNOWN,
                                WITH_REFUND,
                                CheckoutScenario.LIST_DISPUTES)));
    }

    /** One query for each shard of what is due, and then those. */
    private static List<String> swept(String... then) {
        return Stream.concat(Stream.of(DUE, DUE, DUE, DUE), Stream.of(then)).toList();
    }
}
