package souk.refund;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import souk.catalogue.LineId;
import souk.order.OrderLine;
import souk.order.Refund;
import souk.order.RefundTerms;
import souk.order.RefundedLine;
import souk.order.StockHold;

/**
 * What a refund is said to be for of one line, and what that does to units which were not counted
 * before. Immutable.
 *
 * @param cancelled units more that will not be sent
 * @param returned units more that were sent
 */
record AttributedLine(RefundedLine refunded, int cancelled, int returned) {

    /**
     * Of each line that is named, or of which units were counted before.
     *
     * @throws NotAttributable when fewer units are left of a line, or more were counted
     */
    static List<AttributedLine> all(
            Refunds.Found found, Refund refund, AttributionRequest request) {
        Map<LineId, AttributionRequest.Line> named =
                request.lines().stream()
                        .collect(
                                Collectors.toMap(AttributionRequest.Line::id, Function.identity()));
        Map<LineId, Integer> counted =
                refund.terms().map(RefundTerms::lines).orElse(List.of()).stream()
                        .collect(Collectors.toMap(RefundedLine::id, RefundedLine::units));
        List<AttributedLine> lines = new ArrayList<>();
        for (OrderLine line : found.order().lines()) {
            int before = counted.getOrDefault(line.id(), 0);
            AttributionRequest.Line said = named.get(line.id());
            if (said != null) {
                lines.add(of(found.left(), line, before, said.amount(), said.units()));
            } else if (before > 0) {
                lines.add(of(found.left(), line, before, 0, OptionalInt.empty()));
            }
        }
        return lines;
    }

    /** Units that are not sent are cancelled first, as by a seller's refund. */
    private static AttributedLine of(
            Remainder left, OrderLine line, int before, long amount, OptionalInt said) {
        int units = said.orElse(before);
        if (units < before) {
            throw new NotAttributable(
                    "Line %s: %d units were counted for this refund, and they stay counted."
                            .formatted(line.id(), before));
        }
        int more = units - before;
        int unsent = unsent(left, line);
        int sent = Math.max(0, left.sent(line));
        if (more > unsent + sent) {
            throw new NotAttributable(
                    "Line %s: %d units are more than the %d not sent and the %d sent that are left."
                            .formatted(line.id(), more, unsent, sent));
        }
        int cancelled = Math.min(more, unsent);
        return new AttributedLine(
                new RefundedLine(line.id(), units, amount), cancelled, more - cancelled);
    }

    /** Be it that all of its money went back, so that nothing is to be packed any more. */
    private static int unsent(Remainder left, OrderLine line) {
        var counts = left.order().counts();
        return left.order().hold() == StockHold.COMMITTED
                ? line.quantity().units() - counts.shipped(line.id()) - counts.cancelled(line.id())
                : 0;
    }
}
