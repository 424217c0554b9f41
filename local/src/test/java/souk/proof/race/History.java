package souk.proof.race;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import souk.order.SampleShipping;
import souk.order.StockHold;
import souk.payment.SweepFailed;
import souk.proof.checkout.Audit;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.SellerSide;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.Together;
import souk.proof.checkout.WebhookSender;
import souk.value.ShopUnavailable;

/**
 * So many buyers for the last of three products. In the first rounds some pay, some are declined
 * and pay then, some walk away and some pay late; what comes back is bought in the next round,
 * until nothing is left. Who does what is decided by the seed; who comes first is not.
 *
 * @param units of each product
 */
record History(int buyers, int units, long seed) {
    /** Changes of rates in a round. */
    private static final int RATES = 3;

    /** In every other history two of them are variants of one product. */
    private static final List<List<String>> PRODUCTS =
            List.of(List.of("lamp", "rug", "tray"), List.of("lamp~1", "lamp~2", "tray"));

    private static final double COLLISIONS = 0.1;
    private static final int PLAYFUL_ROUNDS = 2;
    private static final int MAX_ROUNDS = 20;

    private List<String> products() {
        return PRODUCTS.get((int) (seed / 3 % PRODUCTS.size()));
    }

    /** Runs it and returns the state at the end. */
    ShopState play() {
        try (var fixture = new CheckoutFixture()) {
            fixture.outside().collide(COLLISIONS, seed);
            Random dice = new Random(seed);
            products()
                    .forEach(
                            product ->
                                    fixture.putOnSale(product, units, 500 + dice.nextInt(2_000)));
            List<Customer> crowd = crowd(fixture, dice);
            ShopState state = Audit.always(fixture, toString());
            for (int round = 1; !wishes(crowd, state).isEmpty(); round++) {
                if (round > MAX_ROUNDS) {
                    throw new AssertionError(this + ": wanted, in stock, and never sold");
                }
                state = round(fixture, wishes(crowd, state), round > PLAYFUL_ROUNDS, dice);
            }
            return soldOut(Audit.atRest(fixture, toString()));
        }
    }

    /** Together they want all there is and more. */
    private List<Customer> crowd(CheckoutFixture fixture, Random dice) {
        List<Map<String, Integer>> wants = new ArrayList<>();
        for (int i = 0; i < buyers; i++) {
            wants.add(new HashMap<>());
        }
        int most = Math.max(1, 2 * units / buyers);
        for (String product : products()) {
            wants.forEach(want -> want.put(product, 1 + dice.nextInt(most)));
            int sum = wants.stream().mapToInt(want -> want.getOrDefault(product, 0)).sum();
            for (int i = 0; sum < units; i = (i + 1) % buyers) {
                wants.get(i).merge(product, 1, Integer::sum);
                sum++;
            }
        }
        List<Customer> crowd = new ArrayList<>();
        for (int i = 0; i < buyers; i++) {
            crowd.add(
                    new Customer(fixture, "buyer" + i, wants.get(i), new Random(dice.nextLong())));
        }
        return crowd;
    }

    private static Map<Customer, Map<String, Integer>> wishes(
            List<Customer> crowd, ShopState state) {
        Map<Customer, Map<String, Integer>> wishes = new HashMap<>();
        for (Customer each : crowd) {
            Map<String, Integer> wish = each.wish(state);
            if (!wish.isEmpty()) {
                wishes.put(each, wish);
            }
        }
        return wishes;
    }

    private ShopState round(
            CheckoutFixture fixture,
            Map<Customer, Map<String, Integer>> wishes,
            boolean serious,
            Random dice) {
        WebhookSender webhooks = new WebhookSender(fixture);
        List<Runnable> shopping = new ArrayList<>();
        wishes.forEach((who, wish) -> shopping.add(() -> who.shops(wish, serious, webhooks)));
        Random prices = new Random(dice.nextLong());
        shopping.add(() -> changesRates(fixture, prices));
        Together.all(shopping);
        Audit.always(fixture, toString());
        webhooks.bringsInDisorder(dice);
        // Longer than an order is held: what is open now, nobody paid.
        fixture.pass(Duration.ofMinutes(36));
        fixture.stripe().sessions();
        Random other = new Random(dice.nextLong());
        Together.all(
                List.of(
                        () -> sweeps(fixture),
                        () -> webhooks.bringsInDisorder(other),
                        () -> sweeps(fixture)));
        webhooks.bringsTheRest();
        fixture.sweep();
        return Audit.always(fixture, toString());
    }

    /** The seller, while others order at the rates that they saw. */
    private static void changesRates(CheckoutFixture fixture, Random prices) {
        for (int i = 0; i < RATES; i++) {
            fixture.seller()
                    .sendsAt(SellerSide.SAM, SampleShipping.rates(300 + prices.nextInt(300)));
        }
    }

    /** As Lambda runs it, beside others: what it could not do now, the next run does. */
    private static void sweeps(CheckoutFixture fixture) {
        try {
            fixture.sweep();
        } catch (SweepFailed | ShopUnavailable | DynamoDbException failed) {
            // DynamoDB Local gives up a lock under load; the sweep that follows must succeed.
        }
    }

    private ShopState soldOut(ShopState state) {
        for (String product : products()) {
            long sold = state.units(product, StockHold.COMMITTED);
            if (sold != units) {
                throw new AssertionError("%s: sold %d of %s".formatted(this, sold, product));
            }
        }
        return state;
    }
}
