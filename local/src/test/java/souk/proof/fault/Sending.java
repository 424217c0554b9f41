package souk.proof.fault;

import static souk.order.PaymentStatus.PAID;
import static souk.order.PaymentStatus.REFUNDED;
import static souk.proof.fault.Calls.LOOK;
import static souk.proof.fault.Calls.WHO_SELLS;
import static souk.proof.fault.Events.COMPLETED;
import static souk.proof.fault.Events.GIVEN_BACK;

import java.util.List;

/** The paths of a parcel: sent, received, lost, and taken as delivered. */
final class Sending {
    static final String REFUNDED_MEANWHILE = "sent, refunded meanwhile";

    private static final String WITH_ORDER = "TransactWriteItems Parcels+Orders";
    private static final String ALONE = "TransactWriteItems Parcels";
    private static final String ON_THEIR_WAY = "Query Parcels";

    private Sending() {}

    static List<Path> all() {
        return List.of(
                new Path(
                        "sent",
                        Sending::paid,
                        scene -> scene.parcels().ships(),
                        PAID,
                        List.of(WHO_SELLS, LOOK, WITH_ORDER)),
                new Path(
                        "sent, asked again",
                        Sending::sent,
                        scene -> scene.parcels().ships(),
                        PAID,
                        List.of(WHO_SELLS, LOOK)),
                new Path(
                        "sent, in two tabs at once",
                        Sending::paid,
                        scene -> scene.parcels().shippedAlsoAfter(LOOK).ships(),
                        PAID,
                        List.of(WHO_SELLS, LOOK, WITH_ORDER, LOOK)),
                new Path(
                        REFUNDED_MEANWHILE,
                        Sending::paid,
                        scene ->
                                scene.meanwhile(LOOK, () -> scene.refunds().told(GIVEN_BACK))
                                        .parcels()
                                        .ships(),
                        REFUNDED,
                        List.of(WHO_SELLS, LOOK, WITH_ORDER, LOOK)),
                new Path(
                        "received",
                        Sending::sent,
                        scene -> scene.parcels().receives(),
                        PAID,
                        List.of(LOOK, WITH_ORDER)),
                new Path(
                        "received, said to be lost meanwhile",
                        Sending::sent,
                        scene -> scene.parcels().lostAfter(LOOK).receives(),
                        PAID,
                        List.of(LOOK, WITH_ORDER, LOOK, WITH_ORDER)),
                new Path(
                        "lost",
                        Sending::sent,
                        scene -> scene.parcels().says("Lost"),
                        PAID,
                        List.of(WHO_SELLS, LOOK, ALONE)),
                new Path(
                        "taken as delivered",
                        scene -> sent(scene).parcels().weeksLater(),
                        scene -> scene.parcels().assumes(),
                        PAID,
                        List.of(
                                ON_THEIR_WAY,
                                ON_THEIR_WAY,
                                ON_THEIR_WAY,
                                ON_THEIR_WAY,
                                LOOK,
                                WITH_ORDER)));
    }

    private static CheckoutScenario paid(CheckoutScenario scene) {
        return scene.placed().pays().told(COMPLETED).sold();
    }

    private static CheckoutScenario sent(CheckoutScenario scene) {
        paid(scene).parcels().ships();
        return scene;
    }
}
