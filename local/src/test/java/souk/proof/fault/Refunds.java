package souk.proof.fault;

import static souk.order.PaymentStatus.PAID;
import static souk.order.PaymentStatus.REFUNDED;
import static souk.proof.fault.Calls.KNOWN;
import static souk.proof.fault.Calls.LOOK_AT_REVIEWS;
import static souk.proof.fault.Calls.OTHER_ORDERS;
import static souk.proof.fault.Calls.READ_ORDER;
import static souk.proof.fault.Calls.READ_SEED;
import static souk.proof.fault.Calls.WHOSE_PAYMENT;
import static souk.proof.fault.Calls.WITH_REFUND;
import static souk.proof.fault.Events.COMPLETED;
import static souk.proof.fault.Events.GIVEN_BACK;

import java.util.List;
import java.util.function.Consumer;

/** The paths of money that goes back after it was paid: the marks of purchase go with it. */
final class Refunds {
    private static final String WITH_REVIEWS = WITH_REFUND + "+Reviews+Reviews";
    private static final String LOST = "refund.failed";
    private static final String REFUND_FAILS_LATER = "4000000000005126";

    private Refunds() {}

    static List<Path> all() {
        return List.of(
                new Path(
                        "refunded",
                        scene -> paid(scene).refunds(),
                        scene -> scene.told(GIVEN_BACK),
                        REFUNDED,
                        List.of(
                                WHOSE_PAYMENT,
                                READ_ORDER,
                                READ_SEED,
                                LOOK_AT_REVIEWS,
                                WITH_REVIEWS)),
                new Path(
                        "refunded, reviewed",
                        scene -> paid(scene).rates().refunds(),
                        scene -> scene.told(GIVEN_BACK),
                        REFUNDED,
                        List.of(
                                WHOSE_PAYMENT,
                                READ_ORDER,
                                READ_SEED,
                                LOOK_AT_REVIEWS,
                                OTHER_ORDERS,
                                WITH_REVIEWS)),
                new Path(
                        "refunded, reviewed and bought twice",
                        scene -> paid(scene).rates().buysAgain(COMPLETED).refunds(),
                        scene -> scene.told(GIVEN_BACK),
                        REFUNDED,
                        List.of(
                                WHOSE_PAYMENT,
                                READ_ORDER,
                                READ_SEED,
                                LOOK_AT_REVIEWS,
                                OTHER_ORDERS,
                                WITH_REVIEWS + "+Orders")),
                new Path(
                        "refunded, reviewed meanwhile",
                        scene -> paid(scene).refunds(),
                        scene -> scene.meanwhile(LOOK_AT_REVIEWS, scene::rates).told(GIVEN_BACK),
                        REFUNDED,
                        List.of(
                                WHOSE_PAYMENT,
                                READ_ORDER,
                                READ_SEED,
                                LOOK_AT_REVIEWS,
                                WITH_REVIEWS,
                                READ_SEED,
                                LOOK_AT_REVIEWS,
                                OTHER_ORDERS,
                                WITH_REVIEWS)),
                new Path(
                        "refunded before it is paid",
                        scene -> scene.placed().pays().refunds(),
                        scene -> scene.told(GIVEN_BACK),
                        REFUNDED,
                        List.of(WHOSE_PAYMENT, READ_ORDER, WITH_REFUND)),
                new Path(
                        "refunded by hand, event lost",
                        scene -> refundedAndLost(scene, each -> {}),
                        scene -> scene.told(LOST),
                        PAID,
                        List.of(
                                WHOSE_PAYMENT,
                                READ_ORDER,
                                KNOWN,
                                READ_SEED,
                                LOOK_AT_REVIEWS,
                                WITH_REFUND)),
                new Path(
                        "refunded by hand, event lost, reviewed",
                        scene -> refundedAndLost(scene, CheckoutScenario::rates).keepsItsMark(),
                        scene -> scene.told(LOST),
                        PAID,
                        List.of(
                                WHOSE_PAYMENT,
                                READ_ORDER,
                                KNOWN,
                                READ_SEED,
                                LOOK_AT_REVIEWS,
                                WITH_REFUND + "+Reviews")),
                new Path(
                        "lost before the event",
                        scene -> {
                            scene.placed().pays(REFUND_FAILS_LATER).told(COMPLETED);
                            scene.refunds().minutesLater(1).told(LOST);
                        },
                        scene -> scene.told(GIVEN_BACK),
                        PAID,
                        List.of(WHOSE_PAYMENT, READ_ORDER, KNOWN)));
    }

    private static CheckoutScenario refundedAndLost(
            CheckoutScenario scene, Consumer<CheckoutScenario> meanwhile) {
        scene.placed().pays(REFUND_FAILS_LATER).told(COMPLETED);
        meanwhile.accept(scene);
        return scene.refunds().told(GIVEN_BACK).minutesLater(1);
    }

    private static CheckoutScenario paid(CheckoutScenario scene) {
        return scene.placed().pays().told(COMPLETED);
    }
}
