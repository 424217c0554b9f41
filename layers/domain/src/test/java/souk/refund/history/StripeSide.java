package souk.refund.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import souk.order.Dispute;
import souk.order.DisputeState;
import souk.order.EventId;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.SampleOrders;
import souk.order.SampleRefunds;
import souk.payment.PaymentEvent;
import souk.payment.Payments;
import souk.payment.Settlement;
import souk.payment.Sweep;
import souk.payment.SweepFailed;

/** What happens at the payment provider, and how the shop hears of it: late, twice, crossed. */
final class StripeSide {
    private static final List<RefundState> ANSWERS =
            List.of(
                    RefundState.PENDING,
                    RefundState.PENDING,
                    RefundState.SUCCEEDED,
                    RefundState.SUCCEEDED,
                    RefundState.SUCCEEDED,
                    RefundState.FAILED);

    private final World world;
    private final Random random;
    private final Figures figures;
    private final List<PaymentEvent> events = new ArrayList<>();
    private final Map<String, RefundState> told = new HashMap<>();
    private final ListenedPayments calls;
    private boolean emptyBalance;
    private int ids;

    StripeSide(World world, Random random, Figures figures) {
        this.world = world;
        this.calls = new ListenedPayments(world.payments);
        this.random = random;
        this.figures = figures;
    }

    List<Refund> refunds() {
        return world.payments.refunds(World.PAYMENT);
    }

    private List<Dispute> disputes() {
        return world.payments.disputes(World.PAYMENT);
    }

    /** What can still be given back, disputes apart. */
    long left() {
        return world.order().total().minor() - given();
    }

    /** What was given back and has not failed. */
    long given() {
        return refunds().stream()
                .filter(each -> !each.state().undone())
                .mapToLong(each -> each.amount().minor())
                .sum();
    }

    /** Whether it gives nothing back at this time. */
    boolean holds() {
        return emptyBalance
                || disputes().stream()
                        .anyMatch(
                                each ->
                                        each.state() == DisputeState.OPEN
                                                || each.state() == DisputeState.LOST);
    }

    /** Whether nothing is under way, and the shop knows it. */
    boolean settled() {
        return events.isEmpty()
                && refunds().stream().noneMatch(each -> each.state() == RefundState.PENDING)
                && disputes().stream().allMatch(each -> each.state().ended())
                && !world.order().state().open();
    }

    /** Ends a dispute and a refund, and delivers what is to be told. */
    void end() {
        if (disputes().stream().anyMatch(each -> !each.state().ended())) {
            dispute();
        }
        refunds().stream()
                .filter(each -> each.state() == RefundState.PENDING)
                .findFirst()
                .ifPresent(ignored -> progress());
        for (int most = events.size() * 2; most > 0; most--) {
            deliver();
        }
    }

    /** Whether the last refund that it was asked for will never be made. */
    boolean gaveUp() {
        return calls.gaveUp();
    }

    /** Somebody gives money back by hand. */
    void dashboard() {
        if (holds() || left() == 0) {
            return;
        }
        boolean all = random.nextInt(8) == 0;
        long amount = all ? left() : 1 + random.nextLong(Math.min(left(), 1 + left() / 2));
        put(SampleRefunds.refund("re_" + ++ids, amount, answer()));
        figures.dashboard++;
    }

    /** A refund arrives, fails or is cancelled. */
    void progress() {
        List<Refund> open = refunds().stream().filter(each -> !each.state().undone()).toList();
        if (open.isEmpty()) {
            return;
        }
        Refund refund = open.get(random.nextInt(open.size()));
        boolean pending = refund.state() == RefundState.PENDING;
        RefundState next =
                pending && random.nextInt(3) > 0
                        ? RefundState.SUCCEEDED
                        : pending && random.nextBoolean()
                                ? RefundState.CANCELLED
                                : RefundState.FAILED;
        if (pending || random.nextInt(4) == 0) {
            put(Refund.unattributed(refund.id(), refund.amount(), next, refund.at()));
            figures.undone += next.undone() ? 1 : 0;
        }
    }

    /** A dispute begins, or has come further. */
    void dispute() {
        List<Dispute> open = disputes().stream().filter(each -> !each.state().ended()).toList();
        if (open.isEmpty()) {
            long amount = 1 + random.nextLong(world.order().total().minor());
            boolean inquiry = random.nextBoolean();
            dispute("dp_" + ++ids, inquiry ? DisputeState.INQUIRY : DisputeState.OPEN, amount);
            figures.disputes++;
            return;
        }
        Dispute dispute = open.getFirst();
        boolean inquiry = dispute.state() == DisputeState.INQUIRY;
        DisputeState end = random.nextInt(4) == 0 ? DisputeState.LOST : DisputeState.WON;
        DisputeState asked = random.nextBoolean() ? DisputeState.OPEN : DisputeState.CLOSED;
        dispute(dispute.id(), inquiry ? asked : end, dispute.amount().minor());
    }

    private void dispute(String id, DisputeState state, long amount) {
        boolean refundable = state == DisputeState.INQUIRY || state == DisputeState.CLOSED;
        var now =
                new Dispute(
                        id, state, SampleOrders.euro(amount), refundable, world.clock.instant());
        world.payments.put(World.PAYMENT, now);
        world.payments.hold(holds());
        events.add(event(new PaymentEvent.Disputed(World.PAYMENT, now)));
    }

    void balance(boolean empty) {
        emptyBalance = empty;
        world.payments.hold(holds());
    }

    /** One event is delivered, not the oldest, and perhaps not for the last time. */
    void deliver() {
        if (events.isEmpty()) {
            return;
        }
        PaymentEvent event = events.get(random.nextInt(events.size()));
        if (random.nextInt(4) > 0) {
            events.remove(event);
        }
        figures.events++;
        settlement(world.payments).handle(event);
    }

    /** Sends what was promised; calls may fail before they are done, and answers may be lost. */
    void sweep(boolean faulty) {
        world.payments.answerRefunds(answer());
        Payments by =
                faulty
                        ? calls.unreliable(random.nextInt(6), random.nextBoolean())
                        : calls.reliable();
        figures.sweeps++;
        try {
            new Sweep(world.orders, settlement(by), world.clock)
                    .run(Duration.ofMinutes(1), result -> {}, (id, failure) -> {});
        } catch (SweepFailed lost) {
            figures.lost++;
        }
        collect();
    }

    private Settlement settlement(Payments by) {
        return new Settlement(world.orders, by, world.clock);
    }

    private RefundState answer() {
        return ANSWERS.get(random.nextInt(ANSWERS.size()));
    }

    private void put(Refund refund) {
        world.payments.put(World.PAYMENT, refund);
        collect();
    }

    /** An event of all that nobody was told of. */
    private void collect() {
        for (Refund each : refunds()) {
            if (told.put(each.id().value(), each.state()) != each.state()) {
                events.add(event(new PaymentEvent.Refunded(Optional.of(World.PAYMENT), each)));
            }
        }
    }

    private PaymentEvent event(PaymentEvent.Fact fact) {
        return new PaymentEvent(new EventId("evt_" + ++ids), SampleOrders.ORDER, fact);
    }
}
