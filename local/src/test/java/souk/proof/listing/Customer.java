package souk.proof.listing;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Reply;
import souk.proof.checkout.WebhookSender;

/** Wants a few things, orders what can be had at the price of the moment, and mostly pays. */
final class Customer {
    private static final String CARD = "4242424242424242";
    private static final int PATIENCE = 300;
    private static final Set<String> LOOK_AGAIN = Set.of("OUT_OF_STOCK", "PRICE_CHANGED");

    private final CheckoutFixture fixture;
    private final Buyer buyer;
    private final PriceHistory prices;
    private final Random dice;

    Customer(CheckoutFixture fixture, String name, PriceHistory prices, Random dice) {
        this.fixture = fixture;
        this.buyer = new Buyer(fixture, name);
        this.prices = prices;
        this.dice = dice;
    }

    void shops(Map<String, Integer> wish, WebhookSender webhooks) {
        buyer.wants(wish);
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            Buyer.Review review = buyer.reviews();
            if (review.units().isEmpty()) {
                return;
            }
            Reply reply = buyer.insists(buyer.key(), review);
            if (reply.placed()) {
                prices.accepted(reply.orderId(), review.total());
                decides(reply, webhooks);
                return;
            }
            if (!LOOK_AGAIN.contains(reply.code()) && reply.status() != 503) {
                throw new AssertionError(buyer.name() + " got " + reply);
            }
            reply.left().forEach(buyer::makesDoWith);
        }
        throw new AssertionError(buyer.name() + " never got an answer");
    }

    private void decides(Reply placed, WebhookSender webhooks) {
        if (dice.nextInt(4) > 0 && buyer.pays(placed, CARD)) {
            String session = Buyer.session(placed.secret().orElseThrow());
            fixture.stripe().events(session).forEach(webhooks::brings);
        }
    }
}
