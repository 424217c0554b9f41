package souk.proof.fault;

import static souk.order.PaymentStatus.PARTIALLY_REFUNDED;
import static souk.proof.fault.Calls.DUE;
import static souk.proof.fault.Calls.KNOWN;
import static souk.proof.fault.Calls.READ_ORDER;
import static souk.proof.fault.Calls.WHOSE_PAYMENT;
import static souk.proof.fault.Calls.WITH_REFUND;
import static souk.proof.fault.Calls.WRITE_ORDER;
import static souk.proof.fault.Events.GIVEN_BACK;

import java.util.List;
import java.util.stream.Stream;
import souk.proof.checkout.Trouble;

/** The paths of the sweep that sends refunds which the shop has promised, and of what waits. */
final class SentRefunds {
    private static final String DISPUTED = "charge.dispute.created";
    private static final String DECIDED = "charge.dispute.closed";

    /** The place of Stripe's refund among the calls of a sweep. */
    private static final int SENDING = 9;

    private SentRefunds() {}

    static List<Path> all() {
        return Stream.of(sent(), disputed()).flatMap(List::stream).toList();
    }

    private static List<Path> sent() {
        return List.of(
                new Path(
                        "promised, swept",
                        scene -> PromisedRefunds.paid(scene).moneyBack().cancels(),
                        CheckoutScenario::sweeps,
                        PARTIALLY_REFUNDED,
                        swept(KNOWN, CheckoutScenario.REFUND, READ_ORDER, KNOWN, WITH_REFUND)),
                new Path(
                        "promised, two of them swept",
                        scene -> PromisedRefunds.paid(scene).moneyBack().cancels().gives(),
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
                        scene -> PromisedRefunds.paid(scene).moneyBack().cancels(),
                        scene ->
                                scene.meanwhile(CheckoutScenario.LIST_DISPUTES, scene::sweeps)
                                        .sweeps(),
                        PARTIALLY_REFUNDED,
                        swept(KNOWN)),
                new Path(
                        "promised, swept, some given by hand",
                        scene -> PromisedRefunds.paid(scene).moneyBack().cancels().givenByHand(700),
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
                            PromisedRefunds.paid(scene).moneyBack().cancels();
                            scene.trouble(scene::sweeps, SENDING, Trouble.CRASH_AFTER);
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
                            PromisedRefunds.paid(scene).moneyBack().cancels();
                            scene.moneyBack().isDisputed();
                        },
                        CheckoutScenario::sweeps,
                        PARTIALLY_REFUNDED,
                        swept(READ_ORDER, WRITE_ORDER, WRITE_ORDER)),
                new Path(
                        "promised, disputed meanwhile",
                        scene -> PromisedRefunds.paid(scene).moneyBack().cancels(),
                        scene -> {
                            scene.moneyBack().disputedAfter(CheckoutScenario.LIST_DISPUTES);
                            scene.sweeps();
                        },
                        PARTIALLY_REFUNDED,
                        swept(KNOWN, CheckoutScenario.REFUND, WITH_REFUND)),
                new Path(
                        "promised, told as disputed",
                        scene -> {
                            PromisedRefunds.paid(scene).moneyBack().cancels();
                            scene.moneyBack().isDisputed();
                        },
                        scene -> scene.told(DISPUTED),
                        PARTIALLY_REFUNDED,
                        List.of(WHOSE_PAYMENT, READ_ORDER, WRITE_ORDER)),
                new Path(
                        "promised, told as won",
                        scene -> {
                            PromisedRefunds.paid(scene).moneyBack().cancels();
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
}
