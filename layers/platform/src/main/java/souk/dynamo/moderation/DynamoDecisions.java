package souk.dynamo.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import souk.concurrent.Together;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.moderation.Decision;
import souk.moderation.Decisions;
import souk.value.Malformed;
import souk.value.Page;

/**
 * The log in DynamoDB. A page is read from its first month; if that does not fill it, from all the
 * months before at once: two round trips, however quiet the shop was. A position is the sort key of
 * a page's last entry. Safe for use by many threads.
 */
public final class DynamoDecisions implements Decisions {
    private static final Pattern POSITION = Pattern.compile("[0-9]{13}#[A-Za-z0-9-]{1,36}");

    private final DynamoDbTable<DecisionRows.Row> log;
    private final Clock clock;

    public DynamoDecisions(Tables tables, Clock clock) {
        this.log = tables.table(Table.DECISIONS, DecisionRows.SCHEMA);
        this.clock = clock;
    }

    @Override
    public Page<Decision> log(int limit, Optional<String> after) {
        Optional<String> position = after.map(DynamoDecisions::checked);
        YearMonth first = month(position.map(DynamoDecisions::instant).orElseGet(clock::instant));
        List<DecisionRows.Row> found =
                new ArrayList<>(read(part(first.toString(), position), limit + 1));
        if (found.size() <= limit) {
            before(first)
                    .map(month -> Together.start(() -> read(month, limit + 1)))
                    .toList()
                    .forEach(rows -> found.addAll(Together.result(rows)));
        }
        List<DecisionRows.Row> page = found.stream().limit(limit).toList();
        return new Page<>(
                page.stream().map(DecisionRows.Row::decision).toList(),
                found.size() > limit
                        ? Optional.of(DecisionRows.entry(page.getLast()))
                        : Optional.empty());
    }

    /** The months before that, the latest first, as far back as anything is kept. */
    private Stream<QueryConditional> before(YearMonth month) {
        YearMonth oldest = month(clock.instant().minus(Decision.KEPT));
        return Stream.iterate(
                        month.minusMonths(1),
                        each -> !each.isBefore(oldest),
                        each -> each.minusMonths(1))
                .map(each -> part(each.toString(), Optional.empty()));
    }

    private List<DecisionRows.Row> read(QueryConditional part, int limit) {
        return ListPage.items(
                log.query(
                        query ->
                                query.queryConditional(part)
                                        .scanIndexForward(false)
                                        .consistentRead(true)
                                        .limit(limit)));
    }

    private static QueryConditional part(String month, Optional<String> position) {
        return position.map(
                        last ->
                                QueryConditional.sortLessThan(
                                        key -> key.partitionValue(month).sortValue(last)))
                .orElseGet(() -> QueryConditional.keyEqualTo(Schema.keyOf(month)));
    }

    private static String checked(String position) {
        if (!POSITION.matcher(position).matches()) {
            throw new Malformed("cursor does not belong to this list");
        }
        return position;
    }

    private static Instant instant(String position) {
        return Instant.ofEpochMilli(Long.parseLong(position.substring(0, position.indexOf('#'))));
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(ZoneOffset.UTC));
    }
}
