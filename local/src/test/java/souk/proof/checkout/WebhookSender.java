package souk.proof.checkout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import souk.local.stripe.ledger.SentEvent;

/** Brings Stripe's events to the webhook: late, twice, in any order, and again until each is in. */
public final class WebhookSender {
    private static final int MAX_ROUNDS = 8;

    private final CheckoutFixture fixture;

    public WebhookSender(CheckoutFixture fixture) {
        this.fixture = fixture;
    }

    /** Brings one; whether it was taken. */
    public boolean brings(SentEvent event) {
        int status = fixture.hear(event.payload()).status();
        boolean taken = status / 100 == 2;
        if (taken) {
            fixture.calls().heard(event.id());
        }
        return taken;
    }

    /** Brings the latest of that type. */
    public boolean brings(String type) {
        return brings(
                fixture.stripe().events().reversed().stream()
                        .filter(event -> event.type().equals(type))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("Stripe sent no " + type)));
    }

    /** Brings what was not taken yet until all is. */
    public void bringsTheRest() {
        for (int round = 1; !open().isEmpty(); round++) {
            if (round > MAX_ROUNDS) {
                throw new AssertionError("never taken: " + open());
            }
            open().forEach(this::brings);
        }
    }

    /** Brings everything that is open and part of what is not once more, shuffled. */
    public void bringsInDisorder(Random dice) {
        List<SentEvent> bag = new ArrayList<>(open());
        for (SentEvent event : fixture.stripe().events()) {
            if (dice.nextInt(3) == 0) {
                bag.add(event);
            }
        }
        Collections.shuffle(bag, dice);
        Together.each(bag, 8, this::brings);
    }

    private List<SentEvent> open() {
        return fixture.stripe().events().stream()
                .filter(event -> !fixture.calls().heard().contains(event.id()))
                .toList();
    }
}
