package souk.refund;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import souk.catalogue.LineId;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Party;
import souk.order.Refund;
import souk.order.RefundTerms;
import souk.order.RefundedLine;
import souk.order.UnitCounts;
import souk.value.Digest;

/**
 * Says what a refund is for that was made in the payment provider's dashboard. It may be said
 * again; then the new amounts replace the earlier ones. Units that were counted stay counted: a
 * seller may have packed by that. No unit goes back into stock. Safe for use by many threads.
 */
public final class Attribution {
    private static final int MAX_ATTEMPTS = 20;

    private final Refunds refunds;
    private final Clock clock;

    public Attribution(Refunds refunds, Clock clock) {
        this.refunds = refunds;
        this.clock = clock;
    }

    /**
     * Keeps what is said; the same again changes nothing.
     *
     * @param refund as the payment provider calls it
     * @throws NotAttributable when there is no such order or refund, the refund is not one of the
     *     dashboard or never arrived, or what is said of it does not add up
     * @throws RefundsBusy when the order changes again and again meanwhile
     */
    public AttributedRefund attribute(OrderId id, String refund, AttributionRequest request) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Refunds.Found found =
                    refunds.find(id)
                            .orElseThrow(
                                    () -> new NotAttributable("There is no order " + id + "."));
            AttributedRefund made = attributed(found, refund(found, refund), request);
            if (made.after().equals(made.before()) || kept(made)) {
                return made;
            }
        }
        throw new RefundsBusy();
    }

    private boolean kept(AttributedRefund made) {
        var change = new Refunds.Change(Optional.of(made.refund()), Optional.empty(), Map.of());
        return refunds.keep(made.before(), made.after(), change);
    }

    /** The refund of that name, if the shop may say what it is for. */
    private static Refund refund(Refunds.Found found, String name) {
        Refund refund =
                found.refunds().stream()
                        .filter(each -> isCalled(each, name))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new NotAttributable(
                                                "Order %s has no refund %s."
                                                        .formatted(found.order().id(), name)));
        if (refund.state().undone()) {
            throw new NotAttributable(
                    "Refund %s is %s: no money went back by it."
                            .formatted(name, refund.state().word()));
        }
        Optional<Party> by = refund.terms().map(RefundTerms::by).filter(each -> each != Party.SHOP);
        if (by.isPresent()) {
            throw new NotAttributable(
                    "Refund %s was asked for in the shop (%s), which said what it is for."
                            .formatted(name, by.get().word()));
        }
        return refund;
    }

    /** Rows of old have no other id than the payment provider's. */
    private static boolean isCalled(Refund refund, String name) {
        return refund.providerId().orElseGet(refund.id()::value).equals(name);
    }

    private AttributedRefund attributed(
            Refunds.Found found, Refund refund, AttributionRequest request) {
        AttributionRoom.of(found, refund).require(request.allocation());
        List<AttributedLine> lines = AttributedLine.all(found, refund, request);
        Order before = found.order();
        UnitCounts counts =
                before.counts()
                        .withCancelled(units(lines, AttributedLine::cancelled))
                        .withReturned(units(lines, AttributedLine::returned));
        Refund said = refund.attributed(terms(lines, request));
        Order after = before.promised(found.refunds(), said, counts, clock.instant());
        return new AttributedRefund(before, after, said);
    }

    private static RefundTerms terms(List<AttributedLine> lines, AttributionRequest request) {
        List<RefundedLine> refunded = lines.stream().map(AttributedLine::refunded).toList();
        Map<String, Long> shipping =
                request.shipping().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.getKey().value(), Map.Entry::getValue));
        String hash = Digest.hex("attribution\n" + refunded + "\n" + new TreeMap<>(shipping));
        return new RefundTerms(refunded, request.shipping(), Party.SHOP, Optional.empty(), hash);
    }

    private static Map<LineId, Integer> units(
            List<AttributedLine> lines, ToIntFunction<AttributedLine> which) {
        return lines.stream()
                .filter(line -> which.applyAsInt(line) > 0)
                .collect(Collectors.toMap(line -> line.refunded().id(), which::applyAsInt));
    }
}
