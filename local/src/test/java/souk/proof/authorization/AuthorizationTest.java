package souk.proof.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import souk.journey.AllRows;
import souk.journey.RealShop;
import souk.journey.Visitor;
import souk.local.LocalCloud;
import souk.local.template.RouteDefinition;
import souk.proof.Proof;

/** Sends the whole matrix to a running shop. */
@Tag("proof")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationTest {
    private static final Matrix MATRIX = Matrix.declared();

    private final List<Map<String, String>> answered = new ArrayList<>();
    private final Map<String, String> tokens = new HashMap<>();
    private LocalCloud shop;
    private @Nullable Stage reads;
    private int calls;
    private int refused;

    @BeforeAll
    void open() {
        shop = RealShop.open(false);
    }

    @AfterAll
    void close() {
        shop.close();
        if (answered.size() == MATRIX.rows().size()) {
            show();
        }
    }

    /** The reads first, since what follows a write by itself would come while they are asked. */
    static List<Row> rows() {
        return MATRIX.rows().stream().sorted(Comparator.comparing(row -> !row.reads())).toList();
    }

    @Test
    void hasARowForEveryRouteOfTheTemplateAndNoOther() {
        var routes = shop.template().routes().stream().map(RouteDefinition::key).toList();

        assertThat(MATRIX.gaps(routes)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersAsDeclaredAndChangesNothingForWhomItRefuses(Row row) {
        var run = row.reads() ? "-reads" : "-" + MATRIX.rows().indexOf(row);
        var stage = row.reads() ? forReads(run) : Stage.set(shop, run, List.of(row));
        var before = Moment.of(shop);
        var statuses = new LinkedHashMap<Caller, Integer>();
        var toRefuse = row.expected().values().stream().filter(Expectation::refuses).count();

        for (var caller : refusedFirst(row)) {
            var visitor = new Visitor(shop, token(caller, run));
            var expected = row.expected(caller);
            var answer = send(row, visitor, stage.things());
            statuses.put(caller, answer.statusCode());

            var who = row + ", by " + caller.words() + ": " + answer.body();
            assertThat(answer.statusCode()).as(who).isEqualTo(expected.status());
            if (expected.asMissing()) {
                var nothing = send(row, visitor, stage.missing());
                assertThat(told(answer)).as(who).isEqualTo(told(nothing));
            }
            if (caller != Caller.OWNER && !expected.names()) {
                assertThat(answer.body())
                        .as(who)
                        .doesNotContain(stage.owner(), stage.things().get("order"));
            }
            if (expected.refuses()) {
                refused++;
                toRefuse--;
                // They come first: in the sample what is there is read once, after the last of
                // them.
                if (Proof.full() || toRefuse == 0) {
                    assertThat(Moment.of(shop)).as(who).isEqualTo(before);
                }
            }
            calls++;
        }
        answered.add(line(row, statuses));
    }

    /** To sign one takes a while, and all reads are asked with the same. */
    private String token(Caller caller, String run) {
        return tokens.computeIfAbsent(caller + run, _ -> caller.token(shop.identity(), run));
    }

    /** Reads change nothing, so all of them look at the same. */
    private Stage forReads(String run) {
        if (reads == null) {
            reads = Stage.set(shop, run, MATRIX.rows().stream().filter(Row::reads).toList());
        }
        return reads;
    }

    /** What is refused must be so while there is still something to take. */
    private static List<Caller> refusedFirst(Row row) {
        return row.expected().entrySet().stream()
                .sorted(Comparator.comparing(each -> !each.getValue().refuses()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static HttpResponse<String> send(Row row, Visitor visitor, Map<String, String> things) {
        var headers = new LinkedHashMap<String, String>();
        row.headers().forEach((name, value) -> headers.put(name, Stage.fill(value, things)));
        return visitor.send(
                row.method(),
                Stage.fill(row.path(), things),
                headers,
                Stage.fill(row.body(), things));
    }

    /** All that the caller is told, but for the request's own id and the time. */
    private static List<Object> told(HttpResponse<String> answer) {
        var headers = new LinkedHashMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("apigw-requestid", "date"));
        return List.of(
                answer.statusCode(),
                headers,
                answer.body().replaceFirst("\"requestId\":\"[^\"]*\"", "\"requestId\":\"\""));
    }

    private static Map<String, String> line(Row row, Map<Caller, Integer> statuses) {
        var line = new LinkedHashMap<String, String>();
        line.put("route", row.route());
        line.put("about", row.about());
        for (var caller : Caller.values()) {
            var missing = row.expected(caller).asMissing();
            line.put(caller.words(), statuses.get(caller) + (missing ? "*" : ""));
        }
        return line;
    }

    private void show() {
        var text =
                """
                %d calls, each by every kind of caller. After %s of %d refusals every row of every table was unchanged, and
                Stripe had not been called. An asterisk marks an answer that is, except for the request id, byte for byte
                the answer for something that does not exist.

                %s"""
                        .formatted(
                                calls,
                                Proof.full() ? "each" : "all",
                                refused,
                                MarkdownTable.text(answered));
        Proof.of("authorization").shows(text);
    }

    /**
     * What must not change: the tables, and what Stripe was asked. Mails are owed for changes of
     * the other tables, a moment later.
     */
    private record Moment(AllRows rows, int stripeCalls) {
        static Moment of(LocalCloud shop) {
            return new Moment(
                    AllRows.of(shop).without("Mails"),
                    shop.stripe().orElseThrow().calls().all().size());
        }
    }
}
