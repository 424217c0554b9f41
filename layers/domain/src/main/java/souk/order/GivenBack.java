package souk.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import souk.catalogue.SellerId;

/**
 * What of an order has gone back or is on its way, by what it is for. Refunds of the shop's own say
 * it themselves. Those made in the payment provider's dashboard do not: they are spread over what
 * is left of all lines and shipping, in proportion, and stay as they were spread until they fail or
 * somebody says what they are for. Immutable.
 *
 * @param attributed of refunds that say what they are for
 * @param unattributed of those that do not
 * @param moves when which seller's part rose or fell, the oldest first
 */
public record GivenBack(Allocation attributed, Allocation unattributed, List<Move> moves) {
    /** Of an order that nothing went back of. */
    public static final GivenBack NONE = new GivenBack(Allocation.NONE, Allocation.NONE, List.of());

    /** Days of all time zones begin with such a slot; moves of one slot are summed. */
    private static final long SLOT_SECONDS = 15 * 60L;

    public GivenBack {
        moves = List.copyOf(moves);
    }

    /**
     * The seller's part rose.
     *
     * @param at the quarter of an hour
     * @param amount in minor units, below 0 where it fell
     */
    public record Move(Instant at, SellerId seller, long amount) {}

    /** All of it. */
    public Allocation sum() {
        return attributed.plus(unattributed);
    }

    /** As it is now that the order has these refunds. */
    GivenBack after(Order order, Collection<Refund> refunds, Instant now) {
        Allocation said = Allocation.NONE;
        long unsaid = 0;
        for (Refund refund : refunds) {
            if (refund.state().undone()) {
                continue;
            }
            if (refund.terms().isPresent()) {
                said = said.plus(refund.terms().get().allocation());
            } else {
                unsaid = Math.addExact(unsaid, refund.amount().minor());
            }
        }
        return new GivenBack(said, spread(order, said, unsaid), List.of())
                .movedFrom(this, order, now);
    }

    /**
     * What was spread stays where it is, as far as there is room; the rest follows in proportion.
     */
    private Allocation spread(Order order, Allocation said, long unsaid) {
        var parts = new OrderParts(order);
        List<Long> room = minus(parts.paid(), parts.of(said));
        List<Long> kept = least(parts.of(unattributed), room);
        long more = Math.min(unsaid, sum(room)) - sum(kept);
        List<Long> spread =
                more < 0
                        ? minus(kept, Proportion.of(-more, kept))
                        : plus(kept, Proportion.of(more, minus(room, kept)));
        return parts.allocation(spread);
    }

    private GivenBack movedFrom(GivenBack before, Order order, Instant now) {
        long slot = Math.floorDiv(now.getEpochSecond(), SLOT_SECONDS) * SLOT_SECONDS;
        List<Move> all = new ArrayList<>(before.moves);
        for (SellerId seller : order.sellers()) {
            long amount = part(order, seller) - before.part(order, seller);
            if (amount != 0) {
                add(all, new Move(Instant.ofEpochSecond(slot), seller, amount));
            }
        }
        return new GivenBack(attributed, unattributed, all);
    }

    private static void add(List<Move> all, Move move) {
        for (int i = 0; i < all.size(); i++) {
            Move each = all.get(i);
            if (each.at().equals(move.at()) && each.seller().equals(move.seller())) {
                all.set(i, new Move(move.at(), move.seller(), each.amount() + move.amount()));
                return;
            }
        }
        all.add(move);
    }

    private long part(Order order, SellerId seller) {
        return sum().of(order, seller).total();
    }

    private static List<Long> minus(List<Long> some, List<Long> less) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> Math.max(0, some.get(i) - less.get(i)))
                .toList();
    }

    private static List<Long> plus(List<Long> some, List<Long> more) {
        return IntStream.range(0, some.size()).mapToObj(i -> some.get(i) + more.get(i)).toList();
    }

    private static List<Long> least(List<Long> some, List<Long> most) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> Math.min(some.get(i), most.get(i)))
                .toList();
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().reduce(0L, Math::addExact);
    }
}
