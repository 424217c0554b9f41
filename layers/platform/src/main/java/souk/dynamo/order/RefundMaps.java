package souk.dynamo.order;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.order.Allocation;
import souk.order.GivenBack;

/** What has gone back of an order, inside its row: beside each line and each shipping charge. */
final class RefundMaps {
    private static final Attribute<Long> ATTRIBUTED = Attribute.number("refunded");
    private static final Attribute<Long> UNATTRIBUTED = Attribute.number("unattributed");
    private static final Attribute<Instant> AT = Attribute.millis("at");
    private static final Attribute<SellerId> SELLER =
            Attribute.text("sellerId", SellerId::new, SellerId::value);
    private static final Attribute<Long> AMOUNT = Attribute.number("amount");

    private RefundMaps() {}

    static void writeLine(Map<String, AttributeValue> row, GivenBack back, LineId line) {
        write(row, back.attributed().of(line), back.unattributed().of(line));
    }

    static void writeCharge(Map<String, AttributeValue> row, GivenBack back, SellerId seller) {
        write(row, back.attributed().of(seller), back.unattributed().of(seller));
    }

    private static void write(Map<String, AttributeValue> row, long attributed, long unattributed) {
        ATTRIBUTED.put(row, Optional.of(attributed).filter(amount -> amount > 0));
        UNATTRIBUTED.put(row, Optional.of(unattributed).filter(amount -> amount > 0));
    }

    /**
     * @param lines of the order
     * @param charges of the order
     */
    static GivenBack read(
            List<Map<String, AttributeValue>> lines,
            List<Map<String, AttributeValue>> charges,
            List<GivenBack.Move> moves) {
        return moves.isEmpty()
                ? GivenBack.NONE
                : new GivenBack(
                        allocation(lines, charges, ATTRIBUTED),
                        allocation(lines, charges, UNATTRIBUTED),
                        moves);
    }

    private static Allocation allocation(
            List<Map<String, AttributeValue>> lines,
            List<Map<String, AttributeValue>> charges,
            Attribute<Long> which) {
        Map<LineId, Long> ofLines = new HashMap<>();
        lines.forEach(
                row ->
                        which.maybeOf(row)
                                .ifPresent(some -> ofLines.put(OrderRows.lineId(row), some)));
        Map<SellerId, Long> ofShipping = new HashMap<>();
        charges.forEach(
                row -> which.maybeOf(row).ifPresent(some -> ofShipping.put(SELLER.of(row), some)));
        return new Allocation(ofLines, ofShipping);
    }

    static Map<String, AttributeValue> move(GivenBack.Move move) {
        return Map.ofEntries(
                AT.entry(move.at()), SELLER.entry(move.seller()), AMOUNT.entry(move.amount()));
    }

    static GivenBack.Move move(Map<String, AttributeValue> row) {
        return new GivenBack.Move(AT.of(row), SELLER.of(row), AMOUNT.of(row));
    }
}
