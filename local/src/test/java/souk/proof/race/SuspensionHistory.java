package souk.proof.race;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import souk.catalogue.SellerId;
import souk.local.stripe.StripeStandIn;
import souk.order.PaymentStatus;
import souk.order.StockHold;
import souk.proof.checkout.Audit;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Reply;
import souk.proof.checkout.SellerSide;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.StoredOrder;
import souk.proof.checkout.Together;
import souk.proof.checkout.WebhookSender;
import souk.seller.SellerState;

/**
 * 64 buyers order from two sellers, of whom one is suspended after some answers. When each request
 * began and when it was answered is kept. What is wanted is decided by the seed; who comes first is
 * not.
 */
record SuspensionHistory(long seed) {
    private static final SellerId SUE = new SellerId("loom-9");
    private static final String SAMS = "lamp";
    private static final String SUES = "rug";
    private static final String CARD = "4242424242424242";
    private static final double COLLISIONS = 0.1;
    private static final int BUYERS = 64;

    /**
     * One in so many has seen everything before, and orders when the answer is there; and as many
     * have passed all checks before, and are about to write.
     */
    private static final int LATE = 4;

    private static final int UNITS = 1_000;

    /** Plays it to its end, when everything is paid or given back. */
    void play(SuspensionTally tally) {
        try (var fixture = new CheckoutFixture()) {
            fixture.outside().collide(COLLISIONS, seed);
            var dice = new Random(seed);
            fixture.putOnSale(SellerSide.SAM.value(), SAMS, UNITS, 1_000);
            fixture.putOnSale(SUE.value(), SUES, UNITS, 1_000);
            var webhooks = new WebhookSender(fixture);
            var requests = new TimedRequests();
            fixture.outside().watchPlacings(requests::placing);
            Together.all(everybody(fixture, requests, webhooks, dice));
            Audit.always(fixture, toString());
            // Longer than an order is held: what is open now, nobody paid.
            fixture.pass(Duration.ofMinutes(36));
            fixture.stripe().sessions();
            fixture.sweep();
            webhooks.bringsTheRest();
            fixture.sweep();
            ShopState state = Audit.atRest(fixture, toString());
            requests.check(toString());
            none("offered, and then withdrawn", lost(state, requests));
            none("placed after the suspension", late(state, requests));
            tally.add(requests, state);
        }
    }

    private static List<Runnable> everybody(
            CheckoutFixture fixture, TimedRequests requests, WebhookSender webhooks, Random dice) {
        List<Runnable> all = new ArrayList<>();
        var answersBefore = new CountDownLatch(dice.nextInt(BUYERS - 2 * BUYERS / LATE));
        var suspended = new CountDownLatch(1);
        for (int i = 0; i < BUYERS; i++) {
            var buyer = new Buyer(fixture, "buyer" + i);
            var wish = wish(dice);
            boolean pays = dice.nextInt(4) > 0;
            boolean late = i % LATE == 0;
            boolean held = i % LATE == 1;
            all.add(
                    () -> {
                        buyer.wants(wish);
                        Buyer.Review seen = buyer.reviews();
                        if (late) {
                            await(suspended);
                        }
                        if (held) {
                            requests.holdsWrites(() -> await(suspended));
                        }
                        try {
                            shops(buyer, seen, pays, requests, fixture.stripe(), webhooks);
                        } finally {
                            if (!late && !held) {
                                answersBefore.countDown();
                            }
                        }
                    });
        }
        all.add(
                () -> {
                    await(answersBefore);
                    requests.suspends(
                            () -> fixture.seller().decide(SellerSide.SAM, SellerState.SUSPENDED));
                    suspended.countDown();
                    fixture.seller().productsFollow(SellerSide.SAM);
                });
        return all;
    }

    private static Map<String, Integer> wish(Random dice) {
        return switch (dice.nextInt(4)) {
            case 0 -> Map.of(SUES, 1);
            case 1 -> Map.of(SAMS, 1, SUES, 1);
            default -> Map.of(SAMS, 1 + dice.nextInt(2));
        };
    }

    private static void await(CountDownLatch answers) {
        try {
            answers.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until there is an order, or nothing is left that can be ordered. */
    private static void shops(
            Buyer buyer,
            Buyer.Review first,
            boolean pays,
            TimedRequests requests,
            StripeStandIn stripe,
            WebhookSender webhooks) {
        for (Buyer.Review seen = first; !seen.units().isEmpty(); seen = buyer.reviews()) {
            Buyer.Review review = seen;
            String key = buyer.key();
            Reply reply =
                    requests.sends(
                            review.units().containsKey(SAMS), () -> buyer.insists(key, review));
            if (reply.placed()) {
                if (pays) {
                    buyer.pays(reply, CARD);
                    stripe.events(Buyer.session(reply.secret().orElseThrow()))
                            .forEach(webhooks::brings);
                }
                return;
            }
            if (reply.status() != 503 && !reply.code().equals("OUT_OF_STOCK")) {
                throw new AssertionError(buyer.name() + " got " + reply);
            }
            reply.left().forEach(buyer::makesDoWith);
        }
    }

    /** Orders that were offered for payment and then withdrawn by the suspension. */
    private static List<String> lost(ShopState state, TimedRequests requests) {
        return requests.placed().stream()
                .filter(id -> withdrawn(Objects.requireNonNull(state.orders().get(id))))
                .toList();
    }

    private static boolean withdrawn(StoredOrder order) {
        return order.hold() == StockHold.RELEASED && order.status() == PaymentStatus.FAILED;
    }

    /** Orders of the suspended, placed after the answer, that were offered for payment or paid. */
    private static List<String> late(ShopState state, TimedRequests requests) {
        List<String> offered = requests.placed();
        return state.orders().entrySet().stream()
                .filter(each -> each.getValue().units().containsKey(SAMS))
                .filter(each -> requests.placedAfter(each.getKey()))
                .filter(each -> offered.contains(each.getKey()) || each.getValue().paid())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void none(String what, List<String> orders) {
        if (!orders.isEmpty()) {
            throw new AssertionError("%s: %s: %s".formatted(this, what, orders));
        }
    }
}
