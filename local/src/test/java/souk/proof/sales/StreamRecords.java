package souk.proof.sales;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import souk.dynamo.order.OrderImages;
import souk.order.Order;

/** The states of an order as the stream of its table would tell them. */
final class StreamRecords {
    private StreamRecords() {}

    static List<Record> of(List<Order> states, long seed) {
        List<Record> records = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            Order order = states.get(i);
            var told =
                    StreamRecord.builder()
                            .keys(Map.of("id", AttributeValue.fromS(order.id().value())))
                            .newImage(OrderImages.of(order))
                            .approximateCreationDateTime(Instant.EPOCH)
                            .sequenceNumber(seed + "-" + order.id() + "-" + i)
                            .sizeBytes(1L)
                            .streamViewType("NEW_AND_OLD_IMAGES");
            if (i > 0) {
                told.oldImage(OrderImages.of(states.get(i - 1)));
            }
            records.add(
                    Record.builder()
                            .eventID(seed + "-" + i)
                            .eventName(i == 0 ? "INSERT" : "MODIFY")
                            .eventVersion("1.1")
                            .dynamodb(told.build())
                            .build());
        }
        return records;
    }
}
