package souk.dynamo;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;

/** A row of Requests: that something was done once, and until when that is remembered. */
public record RequestMark(String id, Instant expiresAt) {
    private static final Attribute<String> ID = Attribute.text("id");
    private static final Attribute<Instant> EXPIRES_AT = Attribute.seconds("expiresAt");

    public static final Schema<RequestMark> SCHEMA =
            Schema.of(
                    RequestMark.class,
                    Keys.of(ID),
                    row -> new RequestMark(ID.of(row), EXPIRES_AT.of(row)),
                    mark -> Map.ofEntries(ID.entry(mark.id()), EXPIRES_AT.entry(mark.expiresAt())));

    /** That it was not done before. */
    public static final Condition NEW = ID.missing();

    public static DynamoDbTable<RequestMark> table(Tables tables) {
        return tables.table(Table.REQUESTS, SCHEMA);
    }
}
