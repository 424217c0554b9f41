package souk.refund.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.Orders;
import souk.order.Party;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.RefundTerms;
import souk.order.RefundedLine;
import souk.payment.Settlement;

/** What may become of one paid order, by chance, held against the second implementation. */
final class RefundHistory {
    private final Random random;
    private final Figures figures;
    private final ReferenceOrder reference;
    private final ReferenceShop decided;
    private final World world;
    private final StripeSide stripe;
    private final RandomRequests requests;
    private final HistoryChecks checks;
    private final SalesSums sums = new SalesSums();
    private final List<Request> made = new ArrayList<>();
    private boolean nested;

    RefundHistory(long seed, Figures figures) {
        this.random = new Random(seed);
        this.figures = figures;
        this.reference = RandomOrder.reference(random);
        this.decided = new ReferenceShop(reference);
        Order paid = RandomOrder.paid(reference);
        this.world = new World(paid, RandomOrder.products(reference), this::changed);
        this.stripe = new StripeSide(world, random, figures);
        this.requests = new RandomRequests(random, decided);
        this.checks = new HistoryChecks(world, reference);
        sums.add(Optional.empty(), paid);
    }

    void run() {
        figures.histories++;
        for (int steps = 10 + random.nextInt(50); steps > 0; steps--) {
            if (random.nextInt(4) == 0) {
                world.meanwhile(this::meanwhile);
            }
            step();
            world.noMoreMeanwhile();
            checks.same();
            figures.steps++;
        }
        settle();
        checks.same();
        checks.sales(sums);
        agreesWithStripe();
    }

    /** Somebody else comes first. */
    private void meanwhile() {
        nested = true;
        figures.stale++;
        step();
        checks.same();
        nested = false;
    }

    private void step() {
        switch (random.nextInt(22)) {
            case 0, 1 -> requests.ship().ifPresent(this::ask);
            case 2, 3 -> requests.end(nested || random.nextInt(6) > 0).ifPresent(this::ask);
            case 4, 5 -> requests.cancel().ifPresent(this::ask);
            case 6, 7 -> requests.ask().ifPresent(this::ask);
            case 8, 9 -> requests.say().ifPresent(this::ask);
            case 10, 11 -> requests.give().ifPresent(this::ask);
            case 12 -> again();
            case 13 -> stripe.dashboard();
            case 14 -> stripe.progress();
            case 15, 16 -> stripe.deliver();
            case 17 -> stripe.sweep(random.nextBoolean());
            case 18 -> attribute();
            case 19, 20 -> timePasses();
            default -> trouble();
        }
    }

    private void trouble() {
        if (random.nextBoolean()) {
            stripe.dispute();
        } else {
            stripe.balance(random.nextInt(3) == 0);
        }
    }

    private void timePasses() {
        if (!nested) {
            world.clock.pass(
                    random.nextInt(4) == 0
                            ? Duration.ofDays(1 + random.nextInt(20))
                            : Duration.ofMinutes(1 + random.nextInt(90)));
        }
    }

    private void again() {
        if (!made.isEmpty()) {
            Request before = made.get(random.nextInt(made.size()));
            boolean same = random.nextInt(4) > 0;
            figures.repeated++;
            (same ? Optional.of(before) : requests.underKeyOf(before)).ifPresent(this::ask);
        }
    }

    private void ask(Request request) {
        made.add(request);
        String answer = world.answer(request);
        assertThat(answer)
                .as("%s", request)
                .isEqualTo(decided.answer(request, world.clock.instant()));
        figures.accepted += answer.equals(ReferenceShop.OK) ? 1 : 0;
        figures.refused += answer.equals(ReferenceShop.OK) ? 0 : 1;
        decided.promised().ifPresent(this::promised);
    }

    private void promised(List<Long> parts) {
        long amount = parts.stream().mapToLong(Long::longValue).sum();
        RefundState state = amount > 0 ? RefundState.ASKED : RefundState.SUCCEEDED;
        List<Refund> unknown =
                world.refundsMade().stream()
                        .filter(each -> !reference.backs.containsKey(each.id().value()))
                        .toList();
        assertThat(unknown).as("promised").hasSize(1);
        String id = unknown.getFirst().id().value();
        reference.put(id, new ReferenceOrder.Back(amount, Optional.of(parts), state));
        figures.promised++;
    }

    /** Each change that the shop keeps. */
    private void changed(Order before, Order after) {
        figures.changes++;
        HistoryChecks.invariants(after);
        sums.add(Optional.of(before), after);
        for (Refund refund : world.refundsMade()) {
            var known = Optional.ofNullable(reference.backs.get(refund.id().value()));
            if (known.isEmpty() && refund.terms().isEmpty()) {
                heard(refund, Optional.empty());
            } else if (known.isPresent() && known.get().state() != refund.state()) {
                assertThat(known.get().counts()).as("news of what is over: %s", refund).isTrue();
                assertThat(refund.state()).isGreaterThan(known.get().state());
                heard(refund, known.get().parts());
            }
        }
    }

    private void heard(Refund refund, Optional<List<Long>> parts) {
        Optional<Refund> real =
                stripe.refunds().stream().filter(it -> it.id().equals(refund.id())).findFirst();
        long amount = refund.amount().minor();
        if (real.isPresent()) {
            assertThat(real.get().amount().minor()).isEqualTo(amount);
        } else {
            assertThat(refund.state()).isEqualTo(RefundState.FAILED);
            assertThat(stripe.gaveUp()).as("given up: %s", refund).isTrue();
        }
        reference.put(refund.id().value(), new ReferenceOrder.Back(amount, parts, refund.state()));
    }

    /** Somebody says what a refund of the dashboard is for. */
    private void attribute() {
        Order before = world.order();
        List<Refund> all = world.refundsMade();
        Optional<Refund> unsaid =
                all.stream().filter(it -> it.terms().isEmpty() && !it.state().undone()).findFirst();
        if (unsaid.isEmpty()) {
            return;
        }
        List<Long> parts = reference.nothing();
        long rest = unsaid.get().amount().minor();
        var sequence = new ArrayList<>(IntStream.range(0, reference.parts()).boxed().toList());
        Collections.shuffle(sequence, random);
        for (int part : sequence) {
            long some = Math.min(rest, reference.paid(part) - reference.said(part));
            parts.set(part, some);
            rest -= some;
        }
        Refund said = unsaid.get().attributed(terms(parts));
        Order after = before.promised(all, said, before.counts(), world.clock.instant());
        if (rest == 0 && world.orders.update(before, after, said) == Orders.Updated.DONE) {
            reference.put(
                    said.id().value(),
                    new ReferenceOrder.Back(
                            said.amount().minor(), Optional.of(parts), said.state()));
            figures.attributed++;
        }
    }

    private RefundTerms terms(List<Long> parts) {
        List<RefundedLine> lines = new ArrayList<>();
        for (int line = 0; line < reference.lines.size(); line++) {
            lines.add(new RefundedLine(World.line(line), 0, parts.get(line)));
        }
        Map<SellerId, Long> shipping = new HashMap<>();
        for (int seller = 0; seller < reference.charges.size(); seller++) {
            shipping.put(World.seller(seller), parts.get(reference.shipping(seller)));
        }
        return new RefundTerms(lines, shipping, Party.SHOP, Optional.empty(), "hash");
    }

    /** Everything ends, is heard and is swept. */
    private void settle() {
        stripe.balance(false);
        for (int round = 0; round < 99 && !stripe.settled(); round++) {
            stripe.end();
            world.clock.pass(Settlement.ASK_AGAIN.plusSeconds(60));
            stripe.sweep(false);
        }
        assertThat(stripe.settled()).as("all is heard and swept").isTrue();
    }

    private void agreesWithStripe() {
        for (Refund refund : world.refundsMade()) {
            Optional<Refund> real =
                    stripe.refunds().stream().filter(it -> it.id().equals(refund.id())).findFirst();
            if (real.isPresent()) {
                assertThat(refund.state().undone()).isEqualTo(real.get().state().undone());
                assertThat(refund.amount()).isEqualTo(real.get().amount());
            } else {
                assertThat(refund.state().undone() || refund.amount().minor() == 0).isTrue();
            }
        }
        assertThat(world.refundsMade())
                .extracting(Refund::id)
                .containsAll(stripe.refunds().stream().map(Refund::id).toList());
        assertThat(stripe.given()).isEqualTo(world.order().refunded().minor());
        assertThat(stripe.given()).isLessThanOrEqualTo(reference.total());
    }
}
