package souk.proof.fault;

import static souk.order.PaymentStatus.PAID;
import static souk.order.PaymentStatus.PARTIALLY_REFUNDED;
import static souk.order.PaymentStatus.REFUNDED;
import static souk.proof.fault.Calls.KNOWN;
import static souk.proof.fault.Calls.LOOK;
import static souk.proof.fault.Calls.LOOK_AT_REVIEWS;
import static souk.proof.fault.Calls.OTHER_ORDERS;
import static souk.proof.fault.Calls.READ_ORDER;
import static souk.proof.fault.Calls.READ_SEED;
import static souk.proof.fault.Calls.WHO_SELLS;
import static souk.proof.fault.Calls.WITH_REFUND;
import static souk.proof.fault.Events.COMPLETED;

import java.util.List;
import java.util.stream.Stream;

/** The paths of refunds that the shop promises: of units that come back, or of an amount. */
final class PromisedRefunds {
    static final String CANCELLED_MEANWHILE = "sent, units cancelled meanwhile";
    static final String PACKED_MEANWHILE = "units cancelled, packed meanwhile";

    private static final String RETURNS = "Query Returns";
    private static final String PARCELS = "Query Parcels";
    private static final String WITH_PARCEL = "TransactWriteItems Parcels+Orders";
    private static final String WITH_STOCK = WITH_REFUND + "+Products+Variants";
    private static final String WITH_RETURN = "TransactWriteItems Orders+Returns";
    private static final String RECEIVED = WITH_REFUND + "+Returns+Products+Variants";

    private PromisedRefunds() {}

    static List<Path> all() {
        return Stream.of(cancelled(), returned()).flatMap(List::stream).toList();
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
                                WITH_REFUND + "+Products+Variants+Variants+Reviews+Reviews")),
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

    static CheckoutScenario paid(CheckoutScenario scene) {
        return scene.placed().pays().told(COMPLETED).sold();
    }

    private static CheckoutScenario arrived(CheckoutScenario scene) {
        paid(scene).parcels().ships();
        scene.parcels().receives();
        return scene;
    }
}
