package souk.order;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.value.Digest;

/**
 * Money of an order that goes back in one piece, and how far it has come. The payment provider's
 * word on it is absolute: whatever was told of other refunds does not matter. Immutable.
 *
 * @param providerId what the payment provider calls it, once it knows it
 * @param at when it was asked for
 * @param terms what it is for; empty while nobody has said that, as of one that was made in the
 *     payment provider's dashboard
 * @param attempt how often the payment provider has put it off
 */
public record Refund(
        RefundId id,
        Optional<String> providerId,
        Money amount,
        RefundState state,
        Instant at,
        Optional<RefundTerms> terms,
        int attempt) {

    /** One that was never put off. */
    public Refund(
            RefundId id,
            Optional<String> providerId,
            Money amount,
            RefundState state,
            Instant at,
            Optional<RefundTerms> terms) {
        this(id, providerId, amount, state, at, terms, 0);
    }

    /** One that the payment provider tells of, and that nobody has said yet what it is for. */
    public static Refund unattributed(RefundId id, Money amount, RefundState state, Instant at) {
        return new Refund(id, Optional.of(id.value()), amount, state, at, Optional.empty());
    }

    /** One of the shop's own, which the payment provider is to be asked for. */
    public static Refund asked(RefundId id, Money amount, Instant at, RefundTerms terms) {
        // There is nothing to ask for where nothing was paid.
        RefundState state = amount.minor() == 0 ? RefundState.SUCCEEDED : RefundState.ASKED;
        return new Refund(id, Optional.empty(), amount, state, at, Optional.of(terms));
    }

    /** All that is left of a payment that came too late; the same however often it is asked for. */
    public static Refund ofRest(Order order, Instant at) {
        RefundTerms terms = RefundTerms.ofRest(order);
        var amount = new Money(terms.allocation().total(), order.total().currency());
        return asked(
                new RefundId(Digest.of("late payment", order.id().value())), amount, at, terms);
    }

    /** As it stands now that this was told of it; the same when it is old news. */
    public Refund after(Refund told) {
        boolean news = !state.undone() && told.state.compareTo(state) > 0;
        return news
                ? new Refund(
                        id,
                        told.providerId.or(() -> providerId),
                        amount,
                        told.state,
                        at,
                        terms,
                        attempt)
                : this;
    }

    /** One that the payment provider will not make. */
    public Refund refused() {
        return new Refund(id, providerId, amount, RefundState.FAILED, at, terms, attempt);
    }

    /** With what it is for. */
    public Refund attributed(RefundTerms to) {
        return new Refund(id, providerId, amount, state, at, Optional.of(to), attempt);
    }

    /** The same, to be asked for anew: what was answered before is not the answer for ever. */
    public Refund putOff() {
        return new Refund(id, providerId, amount, state, at, terms, attempt + 1);
    }

    /**
     * As far as it is of the seller's lines and shipping; empty when nothing of it is, or is said
     * to be.
     */
    public Optional<Refund> of(Order order, SellerId seller) {
        return terms.map(all -> all.of(order, seller))
                .filter(own -> own.allocation().total() > 0 || !own.lines().isEmpty())
                .map(
                        own ->
                                new Refund(
                                        id,
                                        providerId,
                                        new Money(own.allocation().total(), amount.currency()),
                                        state,
                                        at,
                                        Optional.of(own)));
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
    public static List<Refund> with(Collection<Refund> known, Refund now) {
        return Stream.concat(
                        known.stream().filter(each -> !each.id().equals(now.id())), Stream.of(now))
                .toList();
    }
}
