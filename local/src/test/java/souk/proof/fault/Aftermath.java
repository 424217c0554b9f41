package souk.proof.fault;

import java.time.Duration;
import souk.local.stripe.ledger.Payment;
import souk.proof.checkout.Audit;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.WebhookSender;

/** What the world does after a path, until nothing more is to happen; then all must be right. */
record Aftermath(
        CheckoutFixture fixture,
        WebhookSender webhooks,
        OwnOrder own,
        ParcelScenario parcels,
        RefundScenario moneyBack) {
    /** For as long Stripe answers a refund that it did not make as it did at first. */
    private static final Duration KEYS_ARE_KEPT = Duration.ofHours(25);

    /** She tries again and pays, Stripe tells everything, the sweep runs. */
    ShopState of(String history, LampReview verdict) {
        Audit.always(fixture, history);
        own.aftermath();
        webhooks.bringsTheRest();
        parcels.aftermath();
        moneyBack.aftermath();
        fixture.stripe().sessions().stream()
                .filter(each -> each.attempted().filter(Aftermath::runs).isPresent())
                .forEach(each -> fixture.stripe().settle(each.id(), true));
        Duration wait = moneyBack.disputed() ? KEYS_ARE_KEPT : Duration.ofHours(2);
        moneyBack.isWon();
        for (int round = 0; round < 2; round++) {
            fixture.pass(wait);
            fixture.sweep();
            webhooks.bringsTheRest();
        }
        ShopState state = Audit.atRest(fixture, history);
        verdict.requireItsMark(state, history);
        parcels.requireOne(state, history);
        moneyBack.requireOnce(state, history);
        own.requireItsLines(state, history);
        return state;
    }

    private static boolean runs(Payment payment) {
        return payment.status() == Payment.Status.PROCESSING;
    }
}
