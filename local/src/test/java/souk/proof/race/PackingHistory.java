package souk.proof.race;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import souk.catalogue.SellerId;
import souk.proof.checkout.Audit;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.ParcelSide;
import souk.proof.checkout.Reply;
import souk.proof.checkout.SellerSide;
import souk.proof.checkout.StoredParcel;
import souk.proof.checkout.Together;
import souk.proof.checkout.WebhookSender;
import souk.value.Refusal;

/**
 * Four orders of two sellers, and all that may happen to them at once, by its seed.
 *
 * @param seed names the history
 */
record PackingHistory(long seed) {
    private static final int ORDERS = 4;
    private static final int TABS = 3;
    private static final double COLLISIONS = 0.1;
    private static final String CARD = "4242424242424242";
    private static final SellerId SUE = new SellerId("bench-8");
    private static final List<String> PEOPLE = List.of("sam", "sue");

    /** How often each status was answered, and how many parcels there are of each state. */
    Map<String, Long> play() {
        String history = "packing " + seed;
        try (var fixture = new CheckoutFixture()) {
            var random = new Random(seed);
            var figures = Collections.synchronizedMap(new HashMap<String, Long>());
            var webhooks = new WebhookSender(fixture);
            fixture.parcels().signUp("sue", SUE);
            fixture.putOnSale(SellerSide.SAM.value(), "lamp", 50, 1_250);
            fixture.putOnSale(SUE.value(), "rug", 50, 9_900);
            List<Order> orders = new ArrayList<>();
            for (int i = 0; i < ORDERS; i++) {
                orders.add(placed(fixture, "buyer-" + i, random));
            }
            // What is paid before is packed from the first moment on, and of it something is sent.
            orders.subList(0, 2).forEach(Order::pays);
            webhooks.bringsTheRest();
            orders.subList(0, 2).forEach(order -> sends(fixture, order));
            List<Runnable> all = new ArrayList<>();
            orders.forEach(order -> all.addAll(tabs(fixture, order, random, figures)));
            long events = random.nextLong();
            all.add(() -> webhooks.bringsInDisorder(new Random(events)));
            Collections.shuffle(all, random);
            fixture.outside().collide(COLLISIONS, seed);

            Together.all(all);

            Audit.always(fixture, history);
            webhooks.bringsTheRest();
            fixture.pass(Duration.ofHours(2));
            fixture.sweep();
            webhooks.bringsTheRest();
            fixture.pass(ParcelSide.ASSUMED_AFTER);
            if (random.nextBoolean()) {
                fixture.parcels().assumes();
            }
            var state = Audit.atRest(fixture, history);
            for (StoredParcel parcel : state.parcels()) {
                figures.merge(parcel.state(), 1L, Long::sum);
            }
            return figures;
        }
    }

    /** An order, and who has placed it. */
    private record Order(CheckoutFixture fixture, Buyer buyer, Reply placed) {
        void pays() {
            buyer.pays(placed, CARD);
        }

        String id() {
            return placed.orderId();
        }

        void isRefunded() {
            var session = placed.secret().map(Buyer::session);
            session.filter(id -> fixture.stripe().session(id).paid())
                    .ifPresent(id -> fixture.stripe().refund(id, OptionalLong.empty()));
        }
    }

    private static Order placed(CheckoutFixture fixture, String name, Random random) {
        var buyer = new Buyer(fixture, name);
        buyer.wants(Map.of("lamp", 1 + random.nextInt(4), "rug", 1 + random.nextInt(3)));
        return new Order(fixture, buyer, buyer.insists(buyer.key(), buyer.reviews()));
    }

    private static List<Runnable> tabs(
            CheckoutFixture fixture, Order order, Random random, Map<String, Long> figures) {
        List<Runnable> tabs = new ArrayList<>();
        for (String person : PEOPLE) {
            for (int tab = 0; tab < TABS; tab++) {
                var key = "key-" + random.nextInt(2);
                var body = body(person, random);
                tabs.add(
                        () -> {
                            var reply = fixture.parcels().insists(person, order.id(), key, body);
                            figures.merge(Integer.toString(reply.status()), 1L, Long::sum);
                        });
            }
        }
        if (random.nextInt(4) > 0) {
            tabs.add(order::pays);
        }
        if (random.nextInt(4) == 0) {
            tabs.add(order::isRefunded);
        }
        boolean lost = random.nextBoolean();
        tabs.add(() -> settles(fixture, order, lost));
        tabs.add(() -> sweeps(fixture));
        return tabs;
    }

    private static void sends(CheckoutFixture fixture, Order order) {
        var one = "{\"lines\": [{\"id\": \"lamp\", \"quantity\": 1}]}";
        fixture.parcels().insists("sam", order.id(), "key-before", one);
    }

    /** All that is left of one's own lines, or some units of one. */
    private static String body(String person, Random random) {
        var line = person.equals("sam") ? "lamp" : "rug";
        return random.nextInt(3) == 0
                ? "{}"
                : "{\"lines\": [{\"id\": \"%s\", \"quantity\": %d}]}"
                        .formatted(line, 1 + random.nextInt(3));
    }

    /** Of each parcel that is there by then, sellers and buyers say what became of it. */
    private static void settles(CheckoutFixture fixture, Order order, boolean lost) {
        for (StoredParcel parcel : fixture.parcels().of(order.id())) {
            if (lost) {
                PEOPLE.forEach(
                        person -> fixture.parcels().says(person, order.id(), parcel.id(), "Lost"));
            } else {
                fixture.parcels().receives(order.buyer().name(), order.id(), parcel.id());
            }
        }
    }

    private static void sweeps(CheckoutFixture fixture) {
        try {
            fixture.sweep();
            fixture.parcels().assumes();
        } catch (Refusal | DynamoDbException failed) {
            // What it could not do now, the next run does.
        }
    }
}
