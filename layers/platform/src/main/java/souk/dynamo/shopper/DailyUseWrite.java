package souk.dynamo.shopper;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import souk.dynamo.Attribute;
import souk.dynamo.RowUpdate;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.shopper.DailyUse;

/**
 * Counts what a shopper did on a day, in the row of that day, unless they did it as often as
 * anybody may. It belongs into the transaction that does it: what is not done is not counted, and
 * what is done is counted once.
 */
public record DailyUseWrite(DailyUse use) {
    private static final Attribute<Instant> EXPIRES_AT = Attribute.seconds("expiresAt");

    /** Longer than any clock is wrong. */
    private static final int DAYS_KEPT = 2;

    public RowUpdate update(Tables tables) {
        var times = Attribute.count(use.kind().name().toLowerCase(Locale.ROOT));
        Instant over = use.day().plusDays(DAYS_KEPT).atStartOfDay(ZoneOffset.UTC).toInstant();
        var key = Schema.keyOf(use.by().value(), "day#" + use.day());
        return RowUpdate.of(tables.table(Table.SHOPPERS, SeedRow.SCHEMA), key)
                .set(EXPIRES_AT, over)
                .add(times, 1)
                .when(times.missing().or(times.below(use.most())));
    }
}
