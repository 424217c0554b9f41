package souk.dynamo.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.dynamo.Attributes;
import souk.dynamo.Faults;
import souk.dynamo.TestStore;
import souk.dynamo.Transaction;
import souk.engine.OnEveryEngine;
import souk.moderation.Decision;
import souk.moderation.SampleVerdicts;
import souk.moderation.Subject;
import souk.value.Malformed;
import souk.value.Page;
import souk.value.ShopUnavailable;

/** The log of decisions. Each test has a time of its own, centuries from the others. */
@OnEveryEngine
class DynamoDecisionsTest {
    private final Faults faults = new Faults();

    @Test
    void isReadNewestFirstInPagesOverTheMonths() {
        Instant now = Instant.parse("2126-03-01T00:00:10Z");
        List<Decision> decided = new ArrayList<>();
        for (int day : new int[] {0, 0, 1, 20, 40, 200, 399}) {
            decided.add(decided("a" + decided.size(), now.minus(Duration.ofDays(day))));
        }

        List<Decision> read = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Decision> page = log(now).log(2, after);
            assertThat(page.items()).isNotEmpty();
            read.addAll(page.items());
            after = page.next();
        } while (after.isPresent());

        assertThat(read).containsExactlyInAnyOrderElementsOf(decided);
        assertThat(read.stream().map(Decision::at).toList())
                .isEqualTo(decided.stream().map(Decision::at).toList());
    }

    @Test
    void isEmptyWhereNobodyDecidedAnything() {
        assertThat(log(Instant.parse("2326-03-01T00:00:00Z")).log(20, Optional.empty()))
                .isEqualTo(new Page<Decision>(List.of(), Optional.empty()));
    }

    @Test
    void readsOneMonthWhereThatFillsThePageHoweverLongItIs() {
        Instant now = Instant.parse("2226-03-20T00:00:00Z");
        IntStream.range(0, 60).forEach(i -> decided("b" + i, now.minusSeconds(i)));

        Page<Decision> page = log(now).log(20, Optional.empty());

        assertThat(page.items()).hasSize(20);
        assertThat(page.next()).isPresent();
        assertThat(faults.calls()).containsExactly("Query");
    }

    @Test
    void forgetsAnEntryAfterFourHundredDays() {
        Instant now = Instant.parse("2426-03-20T00:00:00Z");
        var row = DecisionRows.SCHEMA.write(new DecisionRows.Row("c", decided("c", now)));

        assertThat(Attributes.number(row, "expiresAt"))
                .isEqualTo(now.plus(Duration.ofDays(400)).getEpochSecond());
        assertThat(row.get("month")).isEqualTo(Attributes.text("2426-03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1772366400000", "17723664000000#a", "1772366400000#a b"})
    void refusesAPositionOfNoEntry(String position) {
        var log = log(Instant.EPOCH);

        assertThatThrownBy(() -> log.log(20, Optional.of(position))).isInstanceOf(Malformed.class);
    }

    private DynamoDecisions log(Instant now) {
        return new DynamoDecisions(TestStore.tables(faults), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Decision decided(String product, Instant at) {
        var subject = new Subject(Subject.Kind.PRODUCT, product, "Lamp");
        Decision decision = SampleVerdicts.because("Unsafe.").on(subject, "Suspended", at);
        var tables = TestStore.tables();
        String id = UUID.randomUUID().toString();
        var transaction = DecisionRows.decided(new Transaction(), tables, decision, id);
        assertThat(transaction.run(tables, id, ShopUnavailable::new).done()).isTrue();
        return decision;
    }
}
