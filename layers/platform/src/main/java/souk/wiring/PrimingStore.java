package souk.wiring;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import souk.json.Json;

/**
 * Answers as a DynamoDB whose tables hold one row each, or none: every read finds the row of its
 * table, whatever it asked for, every write succeeds, and nothing is changed. Nothing leaves the
 * process. Safe for use by many threads.
 *
 * @param rows by table; in the JSON of DynamoDB
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.LowLevelAPI.html">The
 *     low-level API</a>
 */
record PrimingStore(Map<String, String> rows) implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest asked) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                byte[] answer = answer(asked).getBytes(StandardCharsets.UTF_8);
                return HttpExecuteResponse.builder()
                        .response(SdkHttpResponse.builder().statusCode(200).build())
                        .responseBody(AbortableInputStream.create(inTwoPieces(answer)))
                        .build();
            }

            @Override
            public void abort() {
                // It has ended as soon as it has begun.
            }
        };
    }

    /** As a network may bring it. */
    private static InputStream inTwoPieces(byte[] answer) {
        int half = answer.length / 2;
        return new SequenceInputStream(
                new ByteArrayInputStream(answer, 0, half),
                new ByteArrayInputStream(answer, half, answer.length - half));
    }

    private String answer(HttpExecuteRequest asked) throws IOException {
        String target = asked.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
        String operation = target.substring(target.indexOf('.') + 1);
        return switch (operation) {
            case "GetItem" -> one("Item", table(asked));
            case "UpdateItem" -> one("Attributes", table(asked));
            case "Query" -> {
                String row = rows.getOrDefault(table(asked), "");
                int count = row.isEmpty() ? 0 : 1;
                yield "{\"Count\": %d, \"ScannedCount\": %d, \"Items\": [%s]}"
                        .formatted(count, count, row);
            }
            case "BatchGetItem" ->
                    tables(asked).stream()
                            .map(
                                    table ->
                                            "\""
                                                    + table
                                                    + "\": ["
                                                    + rows.getOrDefault(table, "")
                                                    + "]")
                            .collect(
                                    Collectors.joining(
                                            ", ",
                                            "{\"Responses\": {",
                                            "}, \"UnprocessedKeys\": {}}"));
            case "PutItem", "DeleteItem", "TransactWriteItems" -> "{}";
            default -> throw new IOException("no route does " + operation);
        };
    }

    private String one(String name, String table) {
        String row = rows.getOrDefault(table, "");
        return row.isEmpty() ? "{}" : "{\"" + name + "\": " + row + "}";
    }

    private static String table(HttpExecuteRequest asked) throws IOException {
        return tables(asked).getFirst();
    }

    /** The tables that a call names: one by TableName, many by RequestItems. */
    private static List<String> tables(HttpExecuteRequest asked) throws IOException {
        List<String> tables = new ArrayList<>();
        try (InputStream body = asked.contentStreamProvider().orElseThrow().newStream();
                JsonParser json = Json.FACTORY.createParser(body)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("TableName")) {
                    tables.add(json.getText());
                } else if (name.equals("RequestItems")) {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        tables.add(json.currentName());
                        json.nextToken();
                        json.skipChildren();
                    }
                } else {
                    json.skipChildren();
                }
            }
        }
        return tables;
    }

    @Override
    public String clientName() {
        return "Priming";
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
