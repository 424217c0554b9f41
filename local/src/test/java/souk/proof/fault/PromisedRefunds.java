package souk.proof.fault;

import static souk.order.PaymentStatus.PAID;
import static souk.order.PaymentStatus.PARTIALLY_REFUNDED;
import static souk.order.PaymentStatus.REFUNDED;

import java.util.List;
import java.util.stream.Stream;
import souk.proof.checkout.Trouble;

/**
 * The paths of refunds that the shop promises: for units that are cancelled or returned, or of an
 * amount; and of the sweep that sends them.
 */
final class PromisedRefunds {
    static final String CANCELLED_MEANWHILE = "sent, units cancelled meanwhile";
    static final String PACKED_MEANWHILE = "units cancelled, packed meanwhile";

    private static final String READ_ORDER = "GetItem Orders";
    private static final String KNOWN = "Query Refunds";
    private static final String RETURNS = "Query Returns";
    private static final String PARCELS = "Query Parcels";
    private static final String WHO_SELLS = "GetItem Sellers";
    private static final String READ_SEED = "GetItem Shoppers";
    private static final String LOOK_AT_REVIEWS = "BatchGetItem Reviews";
    private static final String OTHER_ORDERS = "Query Orders";
    private static final String LOOK = "BatchGetItem Orders+Parcels";
    private static final String WITH_PARCEL = "TransactWriteItems Parcels+Orders";
    private static final String WITH_REFUND = "TransactWriteItems Orders+Refunds";
    private static final String WITH_STOCK = WITH_REFUND + "+Products";
    private static final String WITH_RETURN = "TransactWriteItems Orders+Returns";
    private static final String RECEIVED = WITH_REFUND + "+Returns+Products";
    private static final String WRITE_ORDER = "PutItem Orders";
    private static final String DUE = "Query Orders";
    private static final String WHOSE_PAYMENT = "GET /v1/payment_intents/{id}";
    private static final String COMPLETED = "checkout.session.completed";
    private static final String DISPUTED = "charge.dispute.created";
    private static final String DECIDED = "charge.dispute.closed";
    private static final String GIVEN_BACK = "refund.created";

    /** The place of Stripe's refund among the calls of a sweep. */
    private static final int SENDING = 9;

    private PromisedRefunds() {}

    static List<Path> all() {
        return Stream.of(cancelled(), returned(), sent(), disputed())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Path> cancelled() {
        return List.of(
                new Path(
                        "units cancelled",
                        PromisedRefunds::paid,
                        scene -> scene.moneyBack().cancels(),
                        PARTIALLY_REFUNDED,
                        List.of(READ_ORDER, KNOWN, RETURNS, WITH_STOCK)),
                new Path(
                        "units cancelled, asked again",
                        scene -> paid(scene).moneyBack().cancels(),
                        scene -> scene.moneyBack().cancels(),
                        PARTIALLY_REFUNDED,
                        List.of(READ_ORDER, KNOWN, RETURNS)),
                new Path(
                        "units cancelled, in two tabs with one key",
                        PromisedRefunds::paid,
                        scene -> scene.moneyBack().cancelledAfter(READ_ORDER).cancels(),
                        PARTIALLY_REFUNDED,
                        List.of(READ_ORDER, KNOWN, RETURNS)),
                new Path(
                        "all cancelled, reviewed",
                        scene -> paid(scene).rates(),
                        scene -> scene.moneyBack().cancelsAll(),
                        REFUNDED,
                        List.of(
                                READ_ORDER,
                                KNOWN,
                                RETURNS,
                                READ_SEED,
                                LOOK_AT_REVIEWS,
                                OTHER_ORDERS,
                                WITH_REFUND
                                        + "+Products+Products+Products+Reviews+Reviews+Reviews")),
                new Path(
                        PACKED_MEANWHILE,
                        PromisedRefunds::paid,
                        scene -> {
                            scene.parcels().shippedAlsoAfter(READ_ORDER);
                            scene.moneyBack().cancels();
                        },
                        PAID,
                        List.of(
                                READ_ORDER,
                                KNOWN,
                                RETURNS,
                                WITH_STOCK,
                                READ_ORDER,
                                KNOWN,
                                RETURNS)),
                new Path(
                        CANCELLED_MEANWHILE,
                        PromisedRefunds::paid,
                        scene -> {
                            scene.moneyBack().cancelledAfter(LOOK);
                            scene.parcels().ships();
                        },
                        PARTIALLY_REFUNDED,
                        List.of(WHO_SELLS, LOOK, WITH_PARCEL, LOOK, WITH_PARCEL)));
    }

    private static List<Path> returned() {
        return List.of(
                new Path(
                        "return asked",
                        PromisedRefunds::arrived,
                        scene -> scene.moneyBack().asks(),
                        PAID,
                        List.of(READ_ORDER, KNOWN, RETURNS, PARCELS, WITH_RETURN)),
                new Path(
                        "return approved",
                        scene -> arrived(scene).moneyBack().asks(),
                        scene -> scene.moneyBack().approves(),
                        PAID,
                        List.of(WHO_SELLS, READ_ORDER, KNOWN, RETURNS, WITH_RETURN)),
                new Path(
                        "return received",
                        scene -> arrived(scene).moneyBack().asks().approves(),
                        scene -> scene.moneyBack().receives(),
                        PARTIALLY_REFUNDED,
                        List.of(WHO_SELLS, READ_ORDER, KNOWN, RETURNS, RECEIVED)),
                new Path(
                        "an amount given",
                        PromisedRefunds::paid,
                        scene -> scene.moneyBack().gives(),
                        PARTIALLY_REFUNDED,
                        List.of(WHO_SELLS, READ_ORDER, KNOWN, RETURNS, WITH_REFUND)));
    }

    private static List<Path> sent() {
        return List.of(
                new Path(
                        "promised, swept",
                        scene -> paid(scene).moneyBack().cancels(),
                        CheckoutScenario::sweeps,
                        PARTIALLY_REFUNDED,
                        swept(KNOWN, CheckoutScenario.REFUND, READ_ORDER, KNOWN, WITH_REFUND)),
                new Path(
                        "promised, two of them swept",
                        scene -> paid(scene).moneyBack().cancels().gives(),
                        CheckoutScenario::sweeps,
                        PARTIALLY_REFUNDED,
                        swept(
                                KNOWN,
                                CheckoutScenario.REFUND,
                                READ_ORDER,
                                KNOWN,
                                WITH_REFUND,
                                CheckoutScenario.REFUND,
                                READ_ORDER,
                                KNOWN,
                                WITH_REFUND)),
                new Path(
                        "promised, swept twice at once",
                        scene -> paid(scene).moneyBack().cancels(),
                        scene -> scene.sweptAlsoAfter(CheckoutScenario.LIST_DISPUTES).sweeps(),
                        PARTIALLY_REFUNDED,
                        swept(KNOWN)),
                new Path(
                        "promised, swept, some given by hand",
                        scene -> paid(scene).moneyBack().cancels().givenByHand(700),
                        CheckoutScenario::sweeps,
                        PARTIALLY_REFUNDED,
                        List.of(
                                DUE,
                                DUE,
                                DUE,
                                DUE,
                                READ_ORDER,
                                CheckoutScenario.LIST_REFUNDS,
                                READ_ORDER,
                                KNOWN,
                                WITH_REFUND,
                                CheckoutScenario.LIST_DISPUTES,
                                KNOWN,
                                CheckoutScenario.REFUND,
                                READ_ORDER,
                                KNOWN,
                                WITH_REFUND)),
                new Path(
                        "promised, told as sent",
                        scene -> {
                            paid(scene).moneyBack().cancels();
                            scene.sweepsInTrouble(SENDING, Trouble.CRASH_AFTER);
                        },
                        scene -> scene.told(GIVEN_BACK),
                        PARTIALLY_REFUNDED,
                        List.of(READ_ORDER, KNOWN, WITH_REFUND)));
    }

    private static List<Path> disputed() {
        return List.of(
                new Path(
                        "promised, disputed and nobody told",
                        scene -> {
                            paid(scene).moneyBack().cancels();
                            scene.moneyBack().isDisputed();
                        },
                        CheckoutScenario::sweeps,
                        PARTIALLY_REFUNDED,
                        swept(READ_ORDER, WRITE_ORDER, WRITE_ORDER)),
                new Path(
                        "promised, disputed meanwhile",
                        scene -> paid(scene).moneyBack().cancels(),
                        scene -> {
                            scene.moneyBack().disputedAfter(CheckoutScenario.LIST_DISPUTES);
                            scene.sweeps();
                        },
                        PARTIALLY_REFUNDED,
                        swept(KNOWN, CheckoutScenario.REFUND, WITH_REFUND)),
                new Path(
                        "promised, told as disputed",
                        scene -> {
                            paid(scene).moneyBack().cancels();
                            scene.moneyBack().isDisputed();
                        },
                        scene -> scene.told(DISPUTED),
                        PARTIALLY_REFUNDED,
                        List.of(WHOSE_PAYMENT, READ_ORDER, WRITE_ORDER)),
                new Path(
                        "promised, told as won",
                        scene -> {
                            paid(scene).moneyBack().cancels();
                            scene.moneyBack().isDisputed();
                            scene.told(DISPUTED).sweeps();
                            scene.moneyBack().isWon();
                        },
                        scene -> scene.told(DECIDED),
                        PARTIALLY_REFUNDED,
                        List.of(WHOSE_PAYMENT, READ_ORDER, WRITE_ORDER)));
    }

    /** What a sweep does first with an order that owes something, and then those calls. */
    private static List<String> swept(String... then) {
        return Stream.concat(
                        Stream.of(
                                DUE,
                                DUE,
                                DUE,
                                DUE,
                                READ_ORDER,
                                CheckoutScenario.LIST_REFUNDS,
                                CheckoutScenario.LIST_DISPUTES),
                        Stream.of(then))
                .toList();
    }

    private static CheckoutScenario paid(CheckoutScenario scene) {
        return scene.placed().pays().told(COMPLETED).sold();
    }

    private static CheckoutScenario arrived(CheckoutScenario scene) {
        paid(scene).parcels().ships();
        scene.parcels().receives();
        return scene;
    }
}
