package souk.proof.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import souk.catalogue.SellerId;
import souk.local.stripe.ledger.Dispute;
import souk.local.stripe.ledger.StripeRefusal;
import souk.payment.SweepFailed;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Reply;
import souk.proof.checkout.SellerSide;
import souk.proof.checkout.StoredParcel;
import souk.proof.checkout.StoredReturn;
import souk.value.Refusal;

/** A paid order of lamps of sam's and rugs of sue's, and all who give its money back. */
final class RefundedPurchase {
    private static final String CARD = "4242424242424242";
    private static final int TABS = 2;
    private static final List<String> PEOPLE = List.of("sam", "sue");

    private final CheckoutFixture fixture;
    private final SellerId sue;
    private final Random random;
    private final Map<String, Long> figures;
    private final Buyer buyer;
    private final Reply placed;

    RefundedPurchase(
            CheckoutFixture fixture,
            SellerId sue,
            String name,
            Random random,
            Map<String, Long> figures) {
        this.fixture = fixture;
        this.sue = sue;
        this.random = random;
        this.figures = figures;
        this.buyer = new Buyer(fixture, name);
        buyer.wants(Map.of("lamp", 1 + random.nextInt(4), "rug", 1 + random.nextInt(3)));
        this.placed = buyer.insists(buyer.key(), buyer.reviews());
        buyer.pays(placed, CARD);
    }

    private String id() {
        return placed.orderId();
    }

    private String session() {
        return placed.secret().map(Buyer::session).orElseThrow();
    }

    /** In half of all cases each seller has sent one unit, and it has arrived. */
    void isPartlySent() {
        for (String person : PEOPLE) {
            if (random.nextBoolean()) {
                fixture.parcels().insists(person, id(), "before-" + person, units(person, 1));
            }
        }
        for (StoredParcel parcel : fixture.parcels().of(id())) {
            fixture.parcels().receives(buyer.name(), id(), parcel.id());
        }
    }

    /** What each of them does, in tabs of their own; decided here, done when it is run. */
    List<Runnable> tabs() {
        List<Runnable> tabs = new ArrayList<>();
        for (int tab = 0; tab < TABS; tab++) {
            String key = "cancel-" + random.nextInt(2);
            String body = random.nextInt(4) == 0 ? "{}" : units(anybody(), 1 + random.nextInt(2));
            tabs.add(counted(() -> fixture.refunds().cancels(buyer.name(), id(), key, body)));
            String asked = "return-" + random.nextInt(2);
            String what = units(anybody(), 1);
            tabs.add(counted(() -> fixture.refunds().asks(buyer.name(), id(), asked, what)));
            PEOPLE.forEach(person -> tabs.add(gives(person)));
        }
        for (String person : PEOPLE) {
            String body = random.nextBoolean() ? "{}" : units(person, 1);
            tabs.add(() -> fixture.parcels().insists(person, id(), "during-" + person, body));
        }
        tabs.add(this::settlesReturns);
        if (random.nextInt(3) == 0) {
            OptionalLong amount =
                    random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(900);
            tabs.add(() -> isDisputed(amount));
        }
        if (random.nextInt(4) == 0) {
            OptionalLong amount =
                    random.nextInt(4) == 0
                            ? OptionalLong.empty()
                            : OptionalLong.of(1 + random.nextInt(2_000));
            tabs.add(() -> isRefundedByHand(amount));
        }
        tabs.add(() -> sweeps(fixture));
        tabs.add(() -> sweeps(fixture));
        return tabs;
    }

    /** Some units, some of the price, or some of the shipping. */
    private Runnable gives(String person) {
        boolean restock = random.nextBoolean();
        // Whoever comes under one key asks for the same restocking, as the audit goes by the key.
        String key = "give-" + random.nextInt(2) + "-" + restock;
        String line = "\"lines\": [{\"id\": \"%s\", %s}]";
        String body =
                switch (random.nextInt(3)) {
                    case 0 -> line.formatted(product(person), "\"quantity\": 1");
                    case 1 -> line.formatted(product(person), "\"amount\": 300");
                    default -> "\"shipping\": 100";
                };
        SellerId seller = person.equals("sam") ? SellerSide.SAM : sue;
        return counted(() -> fixture.refunds().gives(person, seller, id(), key, body, restock));
    }

    /** Sellers approve and receive the returns that are there by then. */
    void settlesReturns() {
        boolean restock = seldom();
        for (StoredReturn each : fixture.refunds().of(id())) {
            for (String person : PEOPLE) {
                says(person, each, "{\"state\": \"Approved\"}");
                says(person, each, "{\"state\": \"Received\", \"restock\": %s}".formatted(restock));
            }
        }
    }

    private boolean seldom() {
        return id().hashCode() % 3 == 0;
    }

    private void says(String person, StoredReturn each, String body) {
        fixture.refunds().insists(() -> fixture.refunds().says(person, id(), each.id(), body));
    }

    private void isDisputed(OptionalLong amount) {
        try {
            fixture.stripe()
                    .disputes()
                    .open(session(), amount, "fraudulent", Dispute.Kind.CHARGEBACK);
        } catch (StripeRefusal no) {
            figures.merge("not disputed", 1L, Long::sum);
        }
    }

    /** The bank decides on a dispute, if there is one. */
    void isDecided(boolean won) {
        open().ifPresent(
                        dispute ->
                                fixture.stripe()
                                        .disputes()
                                        .close(
                                                dispute.id(),
                                                won ? Dispute.Status.WON : Dispute.Status.LOST));
    }

    private Optional<Dispute> open() {
        return fixture.stripe().session(session()).attempted().orElseThrow().disputes().stream()
                .findFirst();
    }

    private void isRefundedByHand(OptionalLong amount) {
        try {
            fixture.stripe().refund(session(), amount);
        } catch (StripeRefusal no) {
            figures.merge("not refunded by hand", 1L, Long::sum);
        }
    }

    private Runnable counted(Supplier<Reply> request) {
        return () -> {
            Reply reply = fixture.refunds().insists(request);
            figures.merge(Integer.toString(reply.status()), 1L, Long::sum);
        };
    }

    private String anybody() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private static String product(String person) {
        return person.equals("sam") ? "lamp" : "rug";
    }

    private static String units(String person, int many) {
        return "{\"lines\": [{\"id\": \"%s\", \"quantity\": %d}]}".formatted(product(person), many);
    }

    static void sweeps(CheckoutFixture fixture) {
        try {
            fixture.sweep();
        } catch (Refusal | SweepFailed | DynamoDbException failed) {
            // What it could not do now, the next run does.
        }
    }
}
