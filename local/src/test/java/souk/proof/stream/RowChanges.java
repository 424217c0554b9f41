package souk.proof.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/** The states of a row as the stream of its table would tell them. */
public final class RowChanges {
    private RowChanges() {}

    /**
     * One change for each state, the first of which made the row.
     *
     * @param row names it among all rows
     */
    public static List<Record> of(String row, List<Map<String, AttributeValue>> states) {
        List<Record> records = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            var told =
                    StreamRecord.builder()
                            .keys(Map.of("id", AttributeValue.fromS(row)))
                            .newImage(states.get(i))
                            .approximateCreationDateTime(Instant.EPOCH)
                            .sequenceNumber(row + "-" + i)
                            .sizeBytes(1L)
                            .streamViewType("NEW_AND_OLD_IMAGES");
            if (i > 0) {
                told.oldImage(states.get(i - 1));
            }
            records.add(
                    Record.builder()
                            .eventID(row + "-" + i)
                            .eventName(i == 0 ? "INSERT" : "MODIFY")
                            .eventVersion("1.1")
                            .dynamodb(told.build())
                            .build());
        }
        return records;
    }
}
