package souk.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.journey.RealShop;

class StreamEventsTest {
    private static final String SOUND =
            "Stream: !GetAtt T.StreamArn, StartingPosition: TRIM_HORIZON";

    @TempDir Path folder;

    @Test
    void readsTheMappingsOfTheRealTemplate() {
        assertThat(TestTemplates.read(RealShop.template()).streams())
                .containsExactlyInAnyOrder(
                        mails("OrdersChanged", "Orders"),
                        mails("ParcelsChanged", "Parcels"),
                        mails("RefundsChanged", "Refunds"),
                        mails("ReturnsChanged", "Returns"),
                        mails(
                                "SellersChanged",
                                "Sellers",
                                pattern(
                                        "{'NewImage': {'inStateSince': {'S': [{'exists': true}]}}}")),
                        mails("ProductsAlmostSoldOut", "Products", almostSoldOut()),
                        mails("VariantsAlmostSoldOut", "Variants", almostSoldOut()),
                        new StreamDefinition(
                                "MailWaits",
                                "SendMails",
                                "Mails",
                                100,
                                1,
                                false,
                                false,
                                List.of(
                                        pattern(
                                                "{'NewImage': {'state': {'S': ['Waiting']},"
                                                        + " 'tries': {'N': ['0']}}}"))),
                        new StreamDefinition(
                                "OrdersChanged",
                                "SummariseSales",
                                "Orders",
                                100,
                                50,
                                true,
                                true,
                                List.of()),
                        new StreamDefinition(
                                "StockRanOutOrCameBack",
                                "IndexProducts",
                                "Products",
                                100,
                                50,
                                true,
                                true,
                                List.of(
                                        stock("stock", "{'anything-but': ['0']}", "'0'"),
                                        stock("stock", "'0'", "{'anything-but': ['0']}"))),
                        new StreamDefinition(
                                "VariantsChanged",
                                "SumVariants",
                                "Variants",
                                100,
                                50,
                                true,
                                true,
                                List.of()),
                        new StreamDefinition(
                                "TailGrew",
                                "IndexProducts",
                                "SearchTail",
                                1000,
                                10,
                                false,
                                true,
                                List.of(pattern("{'NewImage': {'list': {'S': ['tail']}}}"))),
                        new StreamDefinition(
                                "SellersChanged",
                                "UpdateListings",
                                "Sellers",
                                10,
                                50,
                                true,
                                true,
                                List.of(
                                        pattern(
                                                "{'OldImage': {'inStateSince': {'S':"
                                                        + " [{'exists': true}]}}}"))));
    }

    @Test
    void readsFilters() throws IOException {
        String filters =
                "FilterCriteria: {Filters: [{Pattern: '{\"dynamodb\": {\"Keys\": {\"id\": {\"S\": [\"a\"]}}}}'}]}";

        assertThat(mapped(SOUND + ", " + filters).getFirst().filters())
                .containsExactly(pattern("{'Keys': {'id': {'S': ['a']}}}"));
    }

    private static EventPattern stock(String name, String before, String after) {
        return pattern(
                "{'OldImage': {'%1$s': {'N': [%2$s]}}, 'NewImage': {'%1$s': {'N': [%3$s]}}}"
                        .formatted(name, before, after));
    }

    private static StreamDefinition mails(String name, String table, EventPattern... filters) {
        return new StreamDefinition(
                name, "NoteMails", table, 100, 50, true, true, List.of(filters));
    }

    private static EventPattern almostSoldOut() {
        String little = "'0', '1', '2', '3', '4', '5'";
        return stock("stock", "{'anything-but': [" + little + "]}", little);
    }

    private static EventPattern pattern(String dynamodb) {
        return EventPattern.read("{\"dynamodb\": " + dynamodb.replace('\'', '"') + "}");
    }

    @Test
    void takesAwssOwnValuesWhereNoneAreGiven() throws IOException {
        assertThat(mapped(SOUND))
                .containsExactly(
                        new StreamDefinition("E", "F", "T", 100, -1, false, false, List.of()));
    }

    @Test
    void leavesOutWhatIsSwitchedOff() throws IOException {
        assertThat(mapped(SOUND + ", Enabled: false")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stream: !GetAtt T.StreamArn | Properties) has no StartingPosition",
                "Stream: !GetAtt T.StreamArn, StartingPosition: LATEST | must be TRIM_HORIZON here",
                "StartingPosition: TRIM_HORIZON | Properties) has no Stream",
                "StartingPosition: TRIM_HORIZON, Stream: !GetAtt T.Arn | must be the StreamArn of a table",
                "StartingPosition: TRIM_HORIZON, Stream: 'arn:x' | must be the StreamArn of a table",
                "StartingPosition: TRIM_HORIZON, Stream: !GetAtt T.StreamArn, ParallelizationFactor: 2 | must be 1 here",
                "StartingPosition: TRIM_HORIZON, Stream: !GetAtt T.StreamArn, BatchSize: 0 | must be 1 to 10000, was 0",
                "StartingPosition: TRIM_HORIZON, Stream: !GetAtt T.StreamArn, BatchSize: 10001 | must be 1 to 10000",
                "StartingPosition: TRIM_HORIZON, Stream: !GetAtt T.StreamArn, MaximumRetryAttempts: few | must be a whole number",
                "StartingPosition: TRIM_HORIZON, Stream: !GetAtt T.StreamArn, MaximumBatchingWindowInSeconds: 301 | must be 0 to 300",
                "StartingPosition: TRIM_HORIZON, Stream: !GetAtt T.StreamArn, FilterCriteria: {Filters: [{Pattern: '{}'}]} | must have a map",
                "StartingPosition: TRIM_HORIZON, Stream: !GetAtt T.StreamArn, FilterCriteria: {Filters: [{}]} | has no Pattern",
                "StartingPosition: TRIM_HORIZON, Stream: !GetAtt T.StreamArn, FilterCriteria: {Filters: [1, 2, 3, 4, 5, 6]} | must be a map",
            })
    void refusesAMappingThatItCannotFollow(String properties, String sentence) {
        assertThatExceptionOfType(BrokenTemplate.class)
                .isThrownBy(() -> mapped(properties))
                .withMessageContaining(sentence);
    }

    @Test
    void refusesAMappingWithoutProperties() throws IOException {
        Path template = write("E: {Type: DynamoDB}");

        assertThatExceptionOfType(BrokenTemplate.class)
                .isThrownBy(() -> TestTemplates.read(template))
                .withMessageContaining("has no Properties");
    }

    private List<StreamDefinition> mapped(String properties) throws IOException {
        return TestTemplates.read(write("E: {Type: DynamoDB, Properties: {" + properties + "}}"))
                .streams();
    }

    private Path write(String event) throws IOException {
        String text =
                """
                Resources:
                  T:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                      KeySchema: [{AttributeName: id, KeyType: HASH}]
                      StreamSpecification: {StreamViewType: NEW_AND_OLD_IMAGES}
                  F:
                    Type: AWS::Serverless::Function
                    Properties: {Runtime: java25, Handler: a.B, CodeUri: ., Events: {%s}}
                """
                        .formatted(event);
        return Files.writeString(folder.resolve("template.yaml"), text);
    }
}
