package souk.proof.listing;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Postman;
import souk.proof.checkout.Reply;

/** Wants a few things, orders what can be had at the price of the moment, and mostly pays. */
final class Customer {
    private static final String CARD = "4242424242424242";
    private static final int PATIENCE = 300;
    private static final Set<String> LOOK_AGAIN = Set.of("OUT_OF_STOCK", "PRICE_CHANGED");

    private final CheckoutFixture till;
    private final Buyer buyer;
    private final PriceBook prices;
    private final Random dice;

    Customer(CheckoutFixture till, String name, PriceBook prices, Random dice) {
        this.till = till;
        this.buyer = new Buyer(till, name);
        this.prices = prices;
        this.dice = dice;
    }

    void shops(Map<String, Integer> wish, Postman postman) {
        buyer.wants(wish);
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            Buyer.Review review = buyer.reviews();
            if (review.units().isEmpty()) {
                return;
            }
            Reply reply = buyer.insists(buyer.key(), review);
            if (reply.placed()) {
                prices.accepted(reply.orderId(), review.total());
                decides(reply, postman);
                return;
            }
            if (!LOOK_AGAIN.contains(reply.code()) && reply.status() != 503) {
                throw new AssertionError(buyer.name() + " was told " + reply);
            }
            reply.left().forEach(buyer::makesDoWith);
        }
        throw new AssertionError(buyer.name() + " never got an answer");
    }

    private void decides(Reply placed, Postman postman) {
        if (dice.nextInt(4) > 0 && buyer.pays(placed, CARD)) {
            String session = Buyer.session(placed.secret().orElseThrow());
            till.stripe().events(session).forEach(postman::brings);
        }
    }
}
