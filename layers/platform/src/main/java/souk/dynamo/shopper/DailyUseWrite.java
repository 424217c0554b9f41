package souk.dynamo.shopper;

import static souk.dynamo.Attributes.number;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.Update;
import souk.review.DailyUse;

/**
 * Counts what a shopper did on a day, in the row of that day, unless they did it as often as
 * anybody may. It belongs into the transaction that does it: what is not done is not counted, and
 * what is done is counted once.
 */
public record DailyUseWrite(DailyUse use) {
    /** Longer than any clock is wrong. */
    private static final int DAYS_KEPT = 2;

    public Update.Builder update(String table) {
        String kind = use.kind().name().toLowerCase(Locale.ROOT);
        long over = use.day().plusDays(DAYS_KEPT).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        return Update.builder()
                .tableName(table)
                .key(ShopperRows.key(use.by(), "day#" + use.day()))
                .updateExpression("SET expiresAt = :over ADD #kind :one")
                .conditionExpression("attribute_not_exists(#kind) OR #kind < :most")
                .expressionAttributeNames(Map.of("#kind", kind))
                .expressionAttributeValues(
                        Map.of(
                                ":over",
                                number(over),
                                ":one",
                                number(1),
                                ":most",
                                number(use.kind().most())));
    }
}
