package souk.dynamo.moderation;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.moderation.Decision;
import souk.moderation.DecisionReason;
import souk.moderation.Subject;

/**
 * The rows of Decisions: a month's in one partition, by time. Each is written in the transaction of
 * what was decided, and expires.
 */
public final class DecisionRows {
    /** The month in UTC, such as {@code 2026-11}. */
    static final Attribute<String> MONTH = Attribute.text("month");

    /** The time in milliseconds, 13 digits, and a name of its own: {@code 1796000000000#id}. */
    static final Attribute<String> ENTRY = Attribute.text("entry");

    private static final Attribute<Instant> AT = Attribute.millis("at");
    private static final Attribute<String> MODERATOR = Attribute.text("moderator");
    private static final Attribute<Subject.Kind> KIND =
            Attribute.text(
                    "kind",
                    word -> Subject.Kind.valueOf(word.toUpperCase(Locale.ROOT)),
                    kind -> kind.name().toLowerCase(Locale.ROOT));
    private static final Attribute<String> SUBJECT = Attribute.text("subjectId");
    private static final Attribute<String> NAME = Attribute.text("name");
    private static final Attribute<String> OUTCOME = Attribute.text("outcome");
    private static final Attribute<String> REASON = Attribute.text("reason");
    private static final Attribute<Instant> EXPIRES_AT = Attribute.seconds("expiresAt");

    public static final Schema<Row> SCHEMA =
            Schema.of(Row.class, Keys.of(MONTH, ENTRY), DecisionRows::parse, DecisionRows::write);

    private DecisionRows() {}

    /**
     * A decision with the name that its row ends in.
     *
     * @param id a name that no other decision has
     */
    public record Row(String id, Decision decision) {}

    /**
     * Adds to a transaction that it carries a decision out.
     *
     * @param id a name that no other decision has
     */
    public static Transaction decided(
            Transaction transaction, Tables tables, Decision decision, String id) {
        return transaction.put(tables.table(Table.DECISIONS, SCHEMA), new Row(id, decision));
    }

    /** The partition of that time. */
    static String month(Instant at) {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC)).toString();
    }

    /** Where it stands within its month. */
    static String entry(Row row) {
        return "%013d#%s".formatted(row.decision().at().toEpochMilli(), row.id());
    }

    private static Row parse(Map<String, AttributeValue> row) {
        String entry = ENTRY.of(row);
        return new Row(
                entry.substring(entry.indexOf('#') + 1),
                new Decision(
                        AT.of(row),
                        MODERATOR.of(row),
                        new Subject(KIND.of(row), SUBJECT.of(row), NAME.maybeOf(row).orElse("")),
                        OUTCOME.of(row),
                        REASON.maybeOf(row).map(DecisionReason::new)));
    }

    private static Map<String, AttributeValue> write(Row row) {
        Decision decision = row.decision();
        Map<String, AttributeValue> written = new HashMap<>();
        MONTH.put(written, month(decision.at()));
        ENTRY.put(written, entry(row));
        AT.put(written, decision.at());
        MODERATOR.put(written, decision.moderator());
        KIND.put(written, decision.subject().kind());
        SUBJECT.put(written, decision.subject().id());
        NAME.put(written, Optional.of(decision.subject().name()).filter(name -> !name.isEmpty()));
        OUTCOME.put(written, decision.outcome());
        REASON.put(written, decision.reason().map(DecisionReason::text));
        EXPIRES_AT.put(written, decision.at().plus(Decision.KEPT));
        return written;
    }
}
