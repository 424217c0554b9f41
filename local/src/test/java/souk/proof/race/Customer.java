package souk.proof.race;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import souk.local.stripe.ledger.SentEvent;
import souk.order.PaymentStatus;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Reply;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.StoredOrder;
import souk.proof.checkout.WebhookSender;

/** One of the crowd: what they want, and what they do once they have an order. */
final class Customer {
    private static final String CARD = "4242424242424242";
    private static final String DECLINED = "4000000000000002";

    /** What a shopper looks at once more before ordering. */
    private static final List<String> CHANGED =
            List.of("OUT_OF_STOCK", "PRICE_CHANGED", "SHIPPING_CHANGED");

    private static final int PATIENCE = 200;

    /** What somebody may do with an order; who is serious does only what ends in a payment. */
    private enum Mood {
        PAYS,
        IS_DECLINED_FIRST,
        PAYS_LATE,
        WALKS_AWAY,
        CHANGES_THE_CART;

        static Mood of(Random dice, boolean serious) {
            int eyes = dice.nextInt(serious ? 7 : 12);
            if (eyes < 5) {
                return PAYS;
            }
            if (eyes >= 10) {
                return CHANGES_THE_CART;
            }
            return eyes < 7 ? IS_DECLINED_FIRST : eyes < 9 ? WALKS_AWAY : PAYS_LATE;
        }
    }

    private final CheckoutFixture fixture;
    private final Buyer buyer;
    private final Map<String, Integer> wants;
    private final Random dice;

    Customer(CheckoutFixture fixture, String name, Map<String, Integer> wants, Random dice) {
        this.fixture = fixture;
        this.buyer = new Buyer(fixture, name);
        this.wants = Map.copyOf(wants);
        this.dice = dice;
    }

    /** What is still to be bought of it, where any is left. */
    Map<String, Integer> wish(ShopState state) {
        Map<String, Integer> wish = new HashMap<>(wants);
        for (StoredOrder order : state.of(buyer.name())) {
            if (order.status() == PaymentStatus.PAID) {
                order.units()
                        .forEach((product, units) -> wish.merge(product, -units, Integer::sum));
            }
        }
        wish.entrySet()
                .removeIf(
                        each ->
                                each.getValue() <= 0
                                        || state.stock().getOrDefault(each.getKey(), 0L) == 0);
        return wish;
    }

    /**
     * Orders what can be had of it, and does something with the order.
     *
     * @param serious pays, and at once
     */
    void shops(Map<String, Integer> wish, boolean serious, WebhookSender webhooks) {
        List<String> products = new ArrayList<>(wish.keySet());
        Collections.sort(products);
        Collections.shuffle(products, dice);
        Map<String, Integer> lines = new LinkedHashMap<>();
        products.forEach(product -> lines.put(product, wish.getOrDefault(product, 0)));
        // What was taken back is in the cart.
        buyer.empties();
        buyer.wants(lines);
        orders().ifPresent(placed -> decides(placed, Mood.of(dice, serious), webhooks));
    }

    private Optional<Reply> orders() {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            Buyer.Review review = buyer.reviews();
            if (review.units().isEmpty()) {
                return Optional.empty();
            }
            Reply reply = buyer.insists(buyer.key(), review);
            if (reply.placed()) {
                return Optional.of(reply);
            }
            // What sold out may be back by now, and the cart cost more than it seemed to; so may
            // the sending, since its seller changes the rates meanwhile.
            boolean other = CHANGED.contains(reply.code());
            if (!other && reply.status() != 503) {
                throw new AssertionError(buyer.name() + " got " + reply);
            }
            reply.left().forEach(buyer::makesDoWith);
        }
        throw new AssertionError(buyer.name() + " never got an answer");
    }

    /** Others may be busy with the same order; that it is not answered at all must not be. */
    private void requireAnswered(Reply reply) {
        if (reply.status() != 200 && reply.status() != 503) {
            throw new AssertionError(buyer.name() + " was told " + reply);
        }
    }

    private void decides(Reply placed, Mood mood, WebhookSender webhooks) {
        switch (mood) {
            case WALKS_AWAY -> {
                return;
            }
            case CHANGES_THE_CART -> {
                requireAnswered(buyer.insistsToCancel(placed.orderId()));
                if (dice.nextBoolean()) {
                    return;
                }
            }
            case IS_DECLINED_FIRST -> buyer.pays(placed, DECLINED);
            // The order is ended while its session is open, so the money comes late.
            case PAYS_LATE -> fixture.release(placed.orderId());
            case PAYS -> {
                // see below
            }
        }
        buyer.pays(placed, CARD);
        String session = Buyer.session(placed.secret().orElseThrow());
        List<SentEvent> events = new ArrayList<>(fixture.stripe().events(session));
        Collections.shuffle(events, dice);
        events.stream().limit(dice.nextInt(3)).forEach(webhooks::brings);
    }
}
