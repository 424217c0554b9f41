package souk.dynamo;

import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** What DynamoDB says of a write that it did not do because of another. */
public final class Cancellations {
    private Cancellations() {}

    /** A single write is told plainly, a transaction by the reasons it was cancelled for. */
    public static DynamoDbException conflict(SdkRequest request) {
        return request instanceof TransactWriteItemsRequest
                ? cancelledFor(List.of("None", "TransactionConflict"))
                : TransactionConflictException.builder().message("held by another").build();
    }

    static DynamoDbException cancelledFor(List<String> reasons) {
        return TransactionCanceledException.builder()
                .cancellationReasons(
                        reasons.stream()
                                .map(code -> CancellationReason.builder().code(code).build())
                                .toList())
                .build();
    }

    static DynamoDbException stillRunning() {
        return TransactionInProgressException.builder().message("still runs").build();
    }
}
