package souk.local.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import souk.local.fixture.Fixture;

final class TablesTest {
    private final DynamoDbClient dynamoDb = Fixture.cloud().dynamoDb();

    @Test
    void areAsTheTemplateSays() {
        var there = new TableDescriptions(dynamoDb).find("Notes");

        assertThat(there).isEqualTo(Optional.of(Fixture.cloud().template().tables().getFirst()));
    }

    @Test
    void haveKeysIndexesStreamAndExpiry() {
        var notes = dynamoDb.describeTable(request -> request.tableName("Notes")).table();
        var expiry =
                dynamoDb.describeTimeToLive(request -> request.tableName("Notes"))
                        .timeToLiveDescription();

        assertThat(notes.keySchema().toString()).contains("id", "at");
        assertThat(notes.globalSecondaryIndexes().getFirst().projection().nonKeyAttributes())
                .containsExactlyInAnyOrder("mood", "title");
        assertThat(notes.localSecondaryIndexes().getFirst().indexName()).isEqualTo("byAuthor");
        assertThat(notes.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
        assertThat(notes.streamSpecification().streamViewType())
                .isEqualTo(StreamViewType.NEW_IMAGE);
        assertThat(notes.latestStreamArn()).isNotEmpty();
        assertThat(expiry.attributeName()).isEqualTo("expiresAt");
    }

    @Test
    void holdWhatIsPut() {
        var item = Map.of("id", AttributeValue.fromS("n1"), "at", AttributeValue.fromN("1"));

        dynamoDb.putItem(request -> request.tableName("Notes").item(item));

        assertThat(dynamoDb.getItem(request -> request.tableName("Notes").key(item)).item())
                .isEqualTo(item);
    }
}
