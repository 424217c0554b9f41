package souk.dynamo.order;

import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.money.Money;
import souk.order.Dispute;
import souk.order.DisputeState;

/** A dispute, inside an order's row. */
final class DisputeMap {
    private static final Attribute<String> ID = Attribute.text("id");
    private static final Attribute<DisputeState> STATE =
            Attribute.text("state", DisputeState::of, DisputeState::word);
    private static final Attribute<Long> AMOUNT = Attribute.number("amount");
    private static final Attribute<Currency> CURRENCY = Attribute.currency("currency");
    private static final Attribute<Boolean> REFUNDABLE = Attribute.flag("refundable");
    private static final Attribute<Instant> AS_OF = Attribute.millis("asOf");

    private DisputeMap() {}

    static Map<String, AttributeValue> write(Dispute dispute) {
        Map<String, AttributeValue> row = new HashMap<>();
        ID.put(row, dispute.id());
        STATE.put(row, dispute.state());
        AMOUNT.put(row, dispute.amount().minor());
        CURRENCY.put(row, dispute.amount().currency());
        REFUNDABLE.put(row, Optional.of(dispute.refundable()).filter(yes -> yes));
        AS_OF.put(row, dispute.asOf());
        return row;
    }

    static Dispute read(Map<String, AttributeValue> row) {
        return new Dispute(
                ID.of(row),
                STATE.of(row),
                new Money(AMOUNT.of(row), CURRENCY.of(row)),
                REFUNDABLE.isIn(row),
                AS_OF.of(row));
    }
}
