package souk.local.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallReadingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DynamoDB_20120810.GetItem | {'TableName': 'A'} | dynamodb:GetItem A",
                "DynamoDB_20120810.Query | {'TableName': 'A'} | dynamodb:Query A",
                "DynamoDB_20120810.Query | {'TableName': 'A', 'IndexName': 'i'} | dynamodb:Query A/index/i",
                "DynamoDB_20120810.BatchGetItem | {'RequestItems': {'A': {}, 'B': {}}} | dynamodb:BatchGetItem A, dynamodb:BatchGetItem B",
                "DynamoDB_20120810.TransactWriteItems | {'TransactItems': [{'Put': {'TableName': 'A'}}, {'Update': {'TableName': 'B'}}]} | dynamodb:PutItem A, dynamodb:UpdateItem B",
                "DynamoDB_20120810.TransactWriteItems | {'TransactItems': [{'ConditionCheck': {'TableName': 'A'}}, {'Delete': {'TableName': 'A'}}]} | dynamodb:ConditionCheckItem A, dynamodb:DeleteItem A",
                "DynamoDB_20120810.TransactGetItems | {'TransactItems': [{'Get': {'TableName': 'A'}}]} | dynamodb:GetItem A",
                "secretsmanager.GetSecretValue | {'SecretId': 'arn:s'} | secretsmanager:GetSecretValue arn:s",
            })
    void readsWhatIamWouldAskFor(String target, String body, String wanted)
            throws JsonProcessingException {
        var calls = CallReading.of("F", target, JSON.readTree(body.replace('\'', '"')));

        assertThat(calls)
                .allMatch(call -> call.caller().equals("F"))
                .extracting(call -> call.action() + " " + call.resource())
                .containsExactlyInAnyOrder(wanted.split(", ", -1));
    }
}
