package souk.bench.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import souk.bench.deployed.Deployment;

/** Why {@link Visit#writeUnits()} halves what DynamoDB Local says of a transaction. */
class TransactionUnitsTest {
    @Test
    void dynamoDbLocalCountsFourUnitsWhereDynamoDbCountsTwo() {
        try (var deployment = Deployment.open(Path.of(".."))) {
            var put =
                    Put.builder()
                            .tableName(deployment.setting("REQUESTS_TABLE"))
                            .item(Map.of("id", AttributeValue.fromS("small")))
                            .build();
            var request =
                    TransactWriteItemsRequest.builder()
                            .transactItems(List.of(TransactWriteItem.builder().put(put).build()))
                            .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                            .build();

            List<ConsumedCapacity> consumed =
                    deployment.dynamoDb().transactWriteItems(request).consumedCapacity();

            assertThat(consumed).extracting(ConsumedCapacity::capacityUnits).containsExactly(4.0);
        }
    }
}
