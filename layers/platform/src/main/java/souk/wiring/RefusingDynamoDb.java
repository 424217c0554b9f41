package souk.wiring;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import souk.value.ShopUnavailable;

/**
 * DynamoDB as the shop asks it: where it is throttled, broken or out of reach after all of the
 * SDK's attempts, the answer is {@link ShopUnavailable}. What the stores themselves decide on, such
 * as a condition that failed or a row that is held, and what would fail again, are thrown as they
 * are. Other calls than these the shop does not make. Safe for use by many threads.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html">DynamoDB:
 *     error handling</a>
 */
record RefusingDynamoDb(DynamoDbClient client) implements DynamoDbClient {
    private static final Logger LOG = LoggerFactory.getLogger("souk.dynamo");
    private static final int BROKEN = 500;

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        try {
            return client.getItem(request);
        } catch (SdkException e) {
            throw refusal("GetItem", e);
        }
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        try {
            return client.batchGetItem(request);
        } catch (SdkException e) {
            throw refusal("BatchGetItem", e);
        }
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        try {
            return client.query(request);
        } catch (SdkException e) {
            throw refusal("Query", e);
        }
    }

    @Override
    public ScanResponse scan(ScanRequest request) {
        try {
            return client.scan(request);
        } catch (SdkException e) {
            throw refusal("Scan", e);
        }
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        try {
            return client.putItem(request);
        } catch (SdkException e) {
            throw refusal("PutItem", e);
        }
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
        try {
            return client.updateItem(request);
        } catch (SdkException e) {
            throw refusal("UpdateItem", e);
        }
    }

    @Override
    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        try {
            return client.deleteItem(request);
        } catch (SdkException e) {
            throw refusal("DeleteItem", e);
        }
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        try {
            return client.transactWriteItems(request);
        } catch (SdkException e) {
            throw refusal("TransactWriteItems", e);
        }
    }

    private static RuntimeException refusal(String operation, SdkException e) {
        if (!passes(e)) {
            return e;
        }
        // Names alone: a message may quote anything.
        LOG.atWarn()
                .addKeyValue("operation", operation)
                .addKeyValue("reason", e.getClass().getSimpleName())
                .log("DynamoDB is unavailable");
        return new ShopUnavailable();
    }

    /** Whether the same call may do later, and no store has more to say to it. */
    private static boolean passes(SdkException e) {
        return switch (e) {
            // The SDK counts it among the throttled; it is an attempt of ours that still runs.
            case TransactionInProgressException _ -> false;
            case AwsServiceException no -> no.isThrottlingException() || no.statusCode() >= BROKEN;
            case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _ -> true;
            default -> ofTheNetwork(e);
        };
    }

    private static boolean ofTheNetwork(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String serviceName() {
        return client.serviceName();
    }

    @Override
    public void close() {
        client.close();
    }
}
