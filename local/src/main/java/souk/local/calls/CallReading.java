package souk.local.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads a call in AWS's JSON protocol.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html">
 *     Actions for DynamoDB</a>
 */
record CallReading(String caller, Set<AwsCall> calls) {
    /** What IAM asks of the parts of a transaction. */
    private static final Map<String, String> PARTS =
            Map.of(
                    "ConditionCheck", "ConditionCheckItem",
                    "Delete", "DeleteItem",
                    "Get", "GetItem",
                    "Put", "PutItem",
                    "Update", "UpdateItem");

    /** What IAM calls services whose calls name themselves otherwise. */
    private static final Map<String, String> SERVICES =
            Map.of(
                    "AWSCognitoIdentityProviderService", "cognito-idp",
                    "DynamoDB_20120810", "dynamodb");

    /**
     * What the call needs.
     *
     * @param target such as {@code DynamoDB_20120810.Query}
     */
    static Set<AwsCall> of(String caller, String target, JsonNode body) {
        var reading = new CallReading(caller, new HashSet<>());
        var service = target.substring(0, target.indexOf('.'));
        reading.read(
                SERVICES.getOrDefault(service, service) + ":",
                target.substring(target.indexOf('.') + 1),
                body);
        return reading.calls();
    }

    private void read(String service, String action, JsonNode body) {
        if (body.has("TransactItems")) {
            body.path("TransactItems").forEach(item -> parts(service, item));
        } else if (body.has("RequestItems")) {
            body.path("RequestItems").fieldNames().forEachRemaining(t -> add(service + action, t));
        } else if (body.has("IndexName")) {
            var index = body.path("TableName").asText() + "/index/";
            add(service + action, index + body.path("IndexName").asText());
        } else if (body.has("UserPoolId")) {
            // Here its id is its name in the template behind the region.
            add(service + action, body.path("UserPoolId").asText().replaceFirst(".*_", ""));
        } else {
            add(
                    service + action,
                    body.path("TableName").asText(body.path("SecretId").asText(action)));
        }
    }

    private void parts(String service, JsonNode item) {
        item.properties()
                .forEach(
                        part ->
                                add(
                                        service + PARTS.getOrDefault(part.getKey(), part.getKey()),
                                        part.getValue().path("TableName").asText()));
    }

    private void add(String action, String resource) {
        calls.add(new AwsCall(caller, action, resource));
    }
}
