package souk.proof.checkout;

import com.stripe.net.StripeRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import souk.dynamo.Attribute;
import souk.local.stripe.api.Fault;

/** Calls and troubles in the words of DynamoDB and of Stripe. */
final class CallNames {
    private static final int NONE_LEFT = 503;

    private CallNames() {}

    /** A call by its operation and the tables it touches: {@code PutItem Orders}. */
    static String call(SdkRequest request) {
        Stream<String> tables =
                switch (request) {
                    case GetItemRequest get -> Stream.of(get.tableName());
                    case PutItemRequest put -> Stream.of(put.tableName());
                    case UpdateItemRequest update -> Stream.of(update.tableName());
                    case QueryRequest query -> Stream.of(query.tableName());
                    case BatchGetItemRequest batch ->
                            batch.requestItems().keySet().stream().sorted();
                    case TransactWriteItemsRequest all ->
                            all.transactItems().stream().map(CallNames::table);
                    default -> Stream.of();
                };
        String operation = request.getClass().getSimpleName().replace("Request", "");
        return operation + " " + String.join("+", tables.map(Database::plain).toList());
    }

    /** The id of the order that a request places. */
    static Optional<String> newOrder(SdkRequest request) {
        return request instanceof TransactWriteItemsRequest all
                ? all.transactItems().stream()
                        .filter(item -> item.put() != null)
                        .map(item -> item.put().item())
                        .filter(row -> row.containsKey("requestHash"))
                        .filter(
                                row ->
                                        Attribute.number("version")
                                                .maybeOf(row)
                                                .equals(Optional.of(1L)))
                        .map(row -> Attribute.text("id").of(row))
                        .findFirst()
                : Optional.empty();
    }

    static String table(TransactWriteItem item) {
        if (item.put() != null) {
            return item.put().tableName();
        }
        if (item.update() != null) {
            return item.update().tableName();
        }
        return item.delete() != null
                ? item.delete().tableName()
                : item.conditionCheck().tableName();
    }

    /** A call as the stand-in names it: {@code GET /v1/checkout/sessions/{id}}. */
    static String call(StripeRequest request) {
        String path = request.url().getPath().replaceAll("/[a-z]+_[A-Za-z0-9_]{8,}", "/{id}");
        return request.method().name().toUpperCase(Locale.ROOT) + " " + path;
    }

    static boolean writes(SdkRequest request) {
        return request instanceof TransactWriteItemsRequest
                || request instanceof PutItemRequest
                || request instanceof UpdateItemRequest;
    }

    /** What the caller hears of DynamoDB instead of an answer; nothing was done. */
    static Optional<RuntimeException> before(Trouble trouble, SdkRequest request) {
        return switch (trouble) {
            case THROTTLE ->
                    Optional.of(
                            request instanceof TransactWriteItemsRequest
                                    ? cancelled("ThrottlingError")
                                    : throttled());
            case CONFLICT -> Optional.of(conflict(request));
            case TIMEOUT_BEFORE -> Optional.of(ApiCallTimeoutException.create(3_000));
            case SERVER_ERROR ->
                    Optional.of(
                            InternalServerErrorException.builder()
                                    .statusCode(500)
                                    .message("500")
                                    .build());
            case TIMEOUT_AFTER, SERVER_ERROR_AFTER, CRASH_AFTER -> Optional.empty();
        };
    }

    /** As the SDK reads it from DynamoDB's answer: code and status are what it is known by. */
    private static DynamoDbException throttled() {
        String code = "ProvisionedThroughputExceededException";
        return (DynamoDbException)
                ProvisionedThroughputExceededException.builder()
                        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                        .statusCode(400)
                        .message("throttled")
                        .build();
    }

    /** A single write is told plainly, a transaction by the reasons it was cancelled for. */
    static DynamoDbException conflict(SdkRequest request) {
        return request instanceof TransactWriteItemsRequest
                ? cancelled("TransactionConflict")
                : (DynamoDbException)
                        TransactionConflictException.builder().message("held by another").build();
    }

    private static DynamoDbException cancelled(String reason) {
        return TransactionCanceledException.builder()
                .cancellationReasons(
                        List.of(
                                CancellationReason.builder().code("None").build(),
                                CancellationReason.builder().code(reason).build()))
                .build();
    }

    /** The answer that got lost, as the SDK takes it: worth another attempt. */
    static RuntimeException lost() {
        return DynamoDbException.builder().statusCode(NONE_LEFT).message("no answer").build();
    }

    /** What the stand-in is asked to do; a crash of ours is no matter of its. */
    static Optional<Fault> atStripe(Trouble trouble) {
        return switch (trouble) {
            case THROTTLE -> Optional.of(Fault.RATE_LIMITED);
            case CONFLICT -> Optional.of(Fault.CONFLICT);
            case TIMEOUT_BEFORE -> Optional.of(Fault.TIMEOUT_BEFORE);
            case TIMEOUT_AFTER -> Optional.of(Fault.DROP_AFTER);
            case SERVER_ERROR -> Optional.of(Fault.SERVER_ERROR);
            case SERVER_ERROR_AFTER -> Optional.of(Fault.SERVER_ERROR_AFTER);
            case CRASH_AFTER -> Optional.empty();
        };
    }
}
