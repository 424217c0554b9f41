package souk.proof.sales;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import souk.catalogue.SellerId;
import souk.local.stripe.ledger.Payment;
import souk.local.stripe.ledger.Refund;
import souk.local.stripe.ledger.SentEvent;
import souk.order.Order;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Reply;
import souk.proof.checkout.WebhookSender;
import souk.sales.SalesChange;
import souk.sales.SentChange;

/** One order of two sellers' lines, and what a seed makes of its refunds. */
final class RefundHistory {
    /** The first pays for good; of the others refunds fail later, or succeed later. */
    private static final List<String> CARDS =
            List.of("4242424242424242", "4000000000005126", "4000000000007726");

    private static final int STEPS = 24;

    private final CheckoutFixture fixture;
    private final Random random;
    private final WebhookSender webhooks;
    private final String session;
    private final String order;
    private final List<Order> states = new ArrayList<>();

    /** In a third of all histories every refund is made in Stripe's dashboard. */
    private final boolean byHandOnly;

    private long told;
    private long promised;
    private int keys;

    RefundHistory(CheckoutFixture fixture, long seed) {
        this.fixture = fixture;
        this.random = new Random(seed);
        this.byHandOnly = seed % 3 == 0;
        this.webhooks = new WebhookSender(fixture);
        fixture.putOnSale("sam", "lamp", 9, 1 + random.nextInt(20_000));
        fixture.putOnSale("sue", "rug~1", 9, 50 + random.nextInt(100));
        fixture.putOnSale("sue", "rug~2", 9, 1 + random.nextInt(20_000));
        List.of("sam", "sue")
                .forEach(person -> fixture.parcels().signUp(person, new SellerId(person)));
        var alice = new Buyer(fixture, "alice");
        alice.wants(Map.of("lamp", units(), "rug~1", units(), "rug~2", units()));
        Reply placed = alice.insists(alice.key(), alice.reviews());
        alice.pays(placed, CARDS.get(random.nextInt(CARDS.size())));
        this.session = Buyer.session(placed.secret().orElseThrow());
        this.order = placed.orderId();
        note();
    }

    private int units() {
        return 1 + random.nextInt(3);
    }

    /** Lives until all is told; the order as it ends. */
    Order live() {
        for (int i = 0; i < STEPS; i++) {
            switch (random.nextInt(9)) {
                case 0 -> refundsSome();
                case 1 -> settlesOne();
                case 2, 3 -> promisesSome();
                case 4 -> sweeps();
                case 5 -> fixture.pass(Duration.ofSeconds(1 + random.nextInt(4)));
                default -> tellsAny();
            }
        }
        // What was promised last is sent, and what became of it is told.
        tellAll();
        sweeps();
        tellAll();
        return states.getLast();
    }

    private void tellAll() {
        fixture.pass(Duration.ofMinutes(1));
        fixture.stripe().sessions();
        List<SentEvent> all = new ArrayList<>(fixture.stripe().events());
        Collections.shuffle(all, random);
        all.forEach(this::tell);
    }

    private void promisesSome() {
        if (byHandOnly) {
            return;
        }
        if (random.nextBoolean()) {
            cancelsOne();
        } else {
            givesSome();
        }
    }

    /** Alice cancels a unit, if one is left to be packed. */
    private void cancelsOne() {
        String body = "{\"lines\": [{\"id\": \"%s\", \"quantity\": 1}]}".formatted(product());
        noted(fixture.refunds().cancels("alice", order, key(), body));
    }

    /** A seller gives some of a line back, or of the shipping. */
    private void givesSome() {
        String product = product();
        String seller = product.equals("lamp") ? "sam" : "sue";
        String body =
                random.nextBoolean()
                        ? "\"shipping\": 120"
                        : "\"lines\": [{\"id\": \"%s\", \"amount\": %d}]"
                                .formatted(product, 1 + random.nextInt(50));
        noted(fixture.refunds().gives(seller, new SellerId(seller), order, key(), body, false));
    }

    private void noted(Reply reply) {
        promised += reply.status() / 100 == 2 ? 1 : 0;
        note();
    }

    private String product() {
        return List.of("lamp", "rug~1", "rug~2").get(random.nextInt(3));
    }

    private String key() {
        return "key-" + keys++;
    }

    private void sweeps() {
        fixture.sweep();
        note();
    }

    long promised() {
        return promised;
    }

    private void refundsSome() {
        long left = total() - givenBackAtStripe();
        if (left > 0) {
            boolean all = random.nextInt(3) == 0;
            long some = 1 + (long) (random.nextDouble() * (left - 1));
            fixture.stripe().refund(session, all ? OptionalLong.empty() : OptionalLong.of(some));
        }
    }

    /** One that is on its way arrives, fails or is cancelled. */
    private void settlesOne() {
        var outcomes =
                List.of(Refund.Status.SUCCEEDED, Refund.Status.FAILED, Refund.Status.CANCELED);
        payment().refunds().stream()
                .filter(refund -> refund.status() == Refund.Status.PENDING)
                .findFirst()
                .ifPresent(
                        refund ->
                                fixture.stripe()
                                        .settleRefund(
                                                refund.id(), outcomes.get(random.nextInt(3))));
    }

    private void tellsAny() {
        List<SentEvent> all = fixture.stripe().events();
        tell(all.get(random.nextInt(all.size())));
    }

    private void tell(SentEvent event) {
        webhooks.brings(event);
        told++;
        note();
    }

    private void note() {
        Order now = fixture.find(order).orElseThrow();
        if (states.isEmpty() || !states.getLast().equals(now)) {
            states.add(now);
        }
    }

    /** What each change of the order adds to sales: all of it twice, in no sequence. */
    List<SalesChange> steps(ZoneId zone) {
        List<SalesChange> steps = new ArrayList<>();
        for (int i = 1; i < states.size(); i++) {
            SalesChange.between(Optional.of(states.get(i - 1)), states.get(i), zone)
                    .ifPresent(step -> steps.addAll(List.of(step, step)));
        }
        Collections.shuffle(steps, random);
        return steps;
    }

    /** What each change means for what is to be sent: the same, once all has been added. */
    List<SentChange> sent() {
        List<SentChange> steps = new ArrayList<>();
        for (int i = 1; i < states.size(); i++) {
            List<SentChange> step =
                    SentChange.between(Optional.of(states.get(i - 1)), states.get(i));
            steps.addAll(step);
            steps.addAll(step);
        }
        Collections.shuffle(steps, random);
        return steps;
    }

    long givenBackAtStripe() {
        return payment().amountRefunded();
    }

    int refundsAtStripe() {
        return payment().refunds().size();
    }

    long told() {
        return told;
    }

    private long total() {
        return fixture.stripe().session(session).terms().total();
    }

    private Payment payment() {
        return fixture.stripe().session(session).attempted().orElseThrow();
    }
}
