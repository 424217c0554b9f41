package souk.order;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import souk.money.Money;

/**
 * Money of an order that goes back in one piece, and how far it has come. The payment provider's
 * word on it is absolute: whatever was told of other refunds does not matter. Immutable.
 *
 * @param at when it was asked for
 */
public record Refund(RefundId id, Money amount, RefundState state, Instant at) {

    /** As it stands now that this was told of it; the same when it is old news. */
    public Refund after(Refund told) {
        boolean news = !state.undone() && told.state.compareTo(state) > 0;
        return news ? new Refund(id, amount, told.state, at) : this;
    }

    /** What was told that is not known yet; empty when it is old news. */
    public static Optional<Refund> news(Collection<Refund> known, Refund told) {
        Refund now =
                known.stream()
                        .filter(each -> each.id().equals(told.id()))
                        .findFirst()
                        .map(each -> each.after(told))
                        .orElse(told);
        return known.contains(now) ? Optional.empty() : Optional.of(now);
    }

    /** Those that are known, with this in place of what was known of it. */
    static List<Refund> with(Collection<Refund> known, Refund now) {
        return Stream.concat(
                        known.stream().filter(each -> !each.id().equals(now.id())), Stream.of(now))
                .toList();
    }
}
