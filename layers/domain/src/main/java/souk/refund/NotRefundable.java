package souk.refund;

import java.util.List;
import java.util.Map;
import souk.catalogue.SellerId;
import souk.order.OrderLine;
import souk.value.Refusal;

/** Less is left of a seller's lines or shipping than is to go back, or nothing. */
public final class NotRefundable extends Refusal {
    NotRefundable(Remainder left, SellerId seller) {
        super(
                Kind.CONFLICT,
                "NOT_REFUNDABLE",
                "Less is left to be refunded.",
                Map.of("lines", lines(left, seller), "shipping", left.shipping(seller)));
    }

    private static List<Map<String, Object>> lines(Remainder left, SellerId seller) {
        return left.order().lines().stream()
                .filter(line -> line.seller().equals(seller))
                .map(line -> line(left, line))
                .toList();
    }

    private static Map<String, Object> line(Remainder left, OrderLine line) {
        return Map.of(
                "id",
                line.id().value(),
                "quantity",
                left.toCancel(line) + left.sent(line),
                "amount",
                left.amount(line));
    }
}
