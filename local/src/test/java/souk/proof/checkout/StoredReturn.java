package souk.proof.checkout;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A return's row, read here and not by the store that wrote it.
 *
 * @param units by product
 */
public record StoredReturn(
        String order, String id, String state, boolean restocked, Map<String, Integer> units) {
    static StoredReturn read(Map<String, AttributeValue> row) {
        Map<String, Integer> units = new HashMap<>();
        for (AttributeValue line : StoredOrder.list(row, "lines")) {
            units.merge(
                    StoredOrder.text(line.m(), "id").orElseThrow(),
                    Math.toIntExact(StoredOrder.number(line.m(), "quantity")),
                    Integer::sum);
        }
        return new StoredReturn(
                StoredOrder.text(row, "orderId").orElseThrow(),
                StoredOrder.text(row, "id").orElseThrow(),
                StoredOrder.text(row, "state").orElseThrow(),
                row.containsKey("restocked"),
                units);
    }

    boolean refused() {
        return state.equals("Refused");
    }

    boolean received() {
        return state.equals("Received");
    }
}
